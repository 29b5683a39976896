/** A page of a newer app: a device that can't read it begins no journal without it. */
import { expect, it } from 'vitest';
import type { JournalRecord } from '@/record/record';
import { createDocuments } from '@/sync/documents';
import { secretOf } from '@/sync/pairing-code';
import { fact } from '../support/storage-words';
import type { SyncDevice } from '../support/sync-device';
import { address, leftOn, pairedDevices } from './paired-devices';

async function ended<Answer>(device: SyncDevice, work: Promise<Answer> | undefined) {
  await device.settle();
  return work;
}

/** Another device, with a newer app, has sent a page; one has found that it can't be read here. */
async function withNewerPage(who: 'phone' | 'laptop' = 'phone') {
  const pair = await pairedDevices();
  const { server, pairing } = pair;
  const device = pair[who];
  const documents = createDocuments(secretOf(pairing.code) ?? new Uint8Array());
  const generation = documents.openGeneration(server.documents.get('g')?.sealed ?? '');
  if (generation === null) throw new Error('no generation');
  const version = {
    id: 'fact/newer',
    writer: 'newer1',
    counter: 1,
    seen: new Map(),
    body: { ...fact('newer', 'of a newer app'), v: 99 } as unknown as JournalRecord,
    at: 0,
  };
  const name = documents.nameOf(generation, version);
  const sealed = documents.sealVersion(generation, name, version);
  await server.connect().put([{ name, sealed, tag: null }]);
  await device.turn();
  expect(device.sync?.state()).toMatchObject({ phase: 'sent', setAside: 1 });
  return { ...pair, name };
}

it('replaces nothing anywhere before it can be read', async () => {
  const { phone, laptop, server, name } = await withNewerPage();
  const before = leftOn(server);
  await ended(
    phone,
    phone.sync?.replaceEverything(() =>
      phone.tab.storage.replaceEverything([{ id: 'fact/c', body: fact('c', 'brought back') }]),
    ),
  );
  await phone.turn();
  expect(phone.sync?.state()).toMatchObject({ phase: 'paused', trouble: 'newer-app' });
  expect(leftOn(server)).toEqual(before);
  await laptop.turn();
  expect(laptop.words()).toEqual(['from the laptop', 'from the phone']);
  // An app as new as that one reads it, and sets nothing aside any more.
  const { meta, known, devices } = await phone.home.load();
  if (meta === null) throw new Error('nothing is known');
  await phone.home.save({ isAnew: true, meta, known, devices, aside: new Map([[name, null]]) });
  await phone.open();
  expect(phone.sync?.state()).toMatchObject({ phase: 'sent', trouble: null });
  await laptop.turn();
  expect(laptop.words()).toEqual(['brought back']);
});

it('leaves no place where it is the only one that has it', async () => {
  const { phone, server } = await withNewerPage();
  const before = leftOn(server);
  const prepared = phone.sync?.prepare(address)?.pairing;
  if (prepared === undefined) throw new Error('no address');
  const changed = await ended(phone, phone.sync?.changeCode(prepared));
  expect(changed).toEqual({ ok: false, trouble: 'newer-app' });
  await phone.turn();
  expect(leftOn(server)).toEqual(before);
  expect(phone.sync?.state()).toMatchObject({ on: true, trouble: null, isLeaving: false });
});

it('and goes along with a device that has left it already', async () => {
  const { phone, laptop } = await withNewerPage('laptop');
  const prepared = phone.sync?.prepare(address)?.pairing;
  if (prepared === undefined) throw new Error('no address');
  expect(await ended(phone, phone.sync?.changeCode(prepared))).toEqual({ ok: true });
  await laptop.turn();
  expect(laptop.sync?.state()).toMatchObject({ trouble: 'code-changed' });
  expect(await ended(laptop, laptop.sync?.changeCode(prepared))).toEqual({ ok: true });
});
