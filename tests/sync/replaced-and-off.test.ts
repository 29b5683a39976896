/** Everything replaced, and turned off here before the others had heard of it. */
import { expect, it } from 'vitest';
import type { SyncDevice } from '../support/sync-device';
import { fact } from '../support/storage-words';
import { address, both, leftOn, pairedDevices, type Pair } from './paired-devices';

const off = { on: false, isEmptying: false, isLeaving: false, isShutOut: false };

async function ended<Answer>(device: SyncDevice, work: Promise<Answer> | undefined) {
  await device.settle();
  return work;
}

const replaced = (device: SyncDevice, words: string) =>
  ended(
    device,
    device.sync?.replaceEverything(() =>
      device.tab.storage.replaceEverything([{ id: 'fact/c', body: fact('c', words) }]),
    ),
  );

/** Replaced on the phone while the server answered nobody, and turned off there. */
async function replacedAndOff(): Promise<Pair> {
  const pair = await pairedDevices();
  const { phone, server } = pair;
  server.fault = () => 'before';
  await replaced(phone, 'brought back');
  expect(phone.sync?.state()).toMatchObject({ on: true, isReplacing: true });
  await ended(phone, phone.sync?.stop());
  expect(phone.sync?.state()).toEqual({ ...off, isReplacing: true });
  expect(phone.sync?.pairing()).toBeNull();
  return pair;
}

it('is replaced there all the same, and then nothing is kept of it', async () => {
  const { phone, laptop, server } = await replacedAndOff();
  await phone.open();
  expect(phone.sync?.state()).toEqual({ ...off, isReplacing: true });
  server.fault = () => null;
  await phone.turn();
  await laptop.turn();
  expect(laptop.words()).toEqual(['brought back']);
  expect(phone.sync?.state()).toEqual(off);
  expect([phone.note, phone.copy]).toEqual([null, null]);
});

it('sends nothing that was written since, in whichever tab session and by whatever clock', async () => {
  const { phone, laptop, server } = await replacedAndOff();
  phone.tab.elapse(1000);
  await phone.write('d', 'written since');
  await phone.open();
  phone.browser.clock = -60_000;
  await phone.write('e', 'written by a clock put back');
  server.fault = () => null;
  await phone.turn();
  await laptop.turn();
  expect(laptop.words()).toEqual(['brought back']);
});

it('takes in nothing that others wrote meanwhile', async () => {
  const { phone, laptop, server } = await replacedAndOff();
  server.fault = () => null;
  await laptop.write('b', 'gone on with');
  await laptop.turn();
  let requests = 0;
  // Cut off each time a little later.
  for (let cut = 1; phone.note !== null; cut += 1) {
    requests = 0;
    server.fault = () => {
      requests += 1;
      return requests > cut ? 'before' : null;
    };
    // oxlint-disable-next-line no-await-in-loop -- one try after the other
    await phone.turn();
    server.fault = () => null;
    // oxlint-disable-next-line no-await-in-loop -- what was raised by then is heard of
    await laptop.turn();
    if (cut === 2) {
      // oxlint-disable-next-line no-await-in-loop -- once
      await laptop.write('f', 'after it had heard');
      // oxlint-disable-next-line no-await-in-loop -- once
      await laptop.turn();
    }
  }
  expect(phone.words()).toEqual(['brought back']);
  expect(laptop.words()).toContain('brought back');
});

it('replaces nothing that another device has put in its place since', async () => {
  const { phone, laptop, server } = await replacedAndOff();
  let left = 2;
  // Told which generation counts, and no more.
  server.fault = () => {
    left -= 1;
    return left < 0 ? 'before' : null;
  };
  await phone.turn();
  server.fault = () => null;
  await replaced(laptop, 'of the laptop');
  await laptop.turn();
  await phone.turn();
  await laptop.turn();
  expect([laptop.words(), phone.words()]).toEqual([['of the laptop'], ['brought back']]);
  expect(phone.sync?.state()).toEqual(off);
});

it('is replaced here by nothing that another device puts there in the same moment', async () => {
  const { phone, laptop, server, gate } = await replacedAndOff();
  server.fault = () => null;
  let reads = 0;
  gate.before = async () => {
    reads += 1;
    // It was told which generation counts, and has yet to send.
    if (reads !== 2) return;
    await replaced(laptop, 'of the laptop');
    await laptop.turn();
  };
  for (const device of [phone, phone, phone, laptop]) await device.turn();
  expect([laptop.words(), phone.words()]).toEqual([['of the laptop'], ['brought back']]);
  expect(phone.sync?.state()).toEqual(off);
});

it('and turned on again with the same code, takes the place of all there', async () => {
  const { phone, laptop, server, pairing } = await replacedAndOff();
  server.fault = () => null;
  await phone.begin(pairing);
  await laptop.turn();
  expect([laptop.words(), phone.words()]).toEqual([['brought back'], ['brought back']]);
});

it('and turned on again with another code, is replaced where it was', async () => {
  const { phone, laptop, servers, server } = await replacedAndOff();
  const pairing = phone.sync?.prepare(address)?.pairing;
  if (pairing === undefined) throw new Error('no address');
  await phone.begin(pairing);
  expect(phone.sync?.state()).toMatchObject({ on: true, isLeaving: false, isReplacing: true });
  server.fault = () => null;
  await phone.turn();
  await laptop.turn();
  expect(laptop.words()).toEqual(['brought back']);
  expect(phone.sync?.state()).toMatchObject({ phase: 'sent', isReplacing: false });
  expect(leftOn([...servers.values()][1] ?? server)).not.toEqual([]);
});

it.each(['on', 'off'])(
  'and deleted here while it is %s, empties nothing there, and that is said',
  async (how) => {
    const pair = await pairedDevices();
    const { phone, laptop, server } = pair;
    server.fault = () => 'before';
    await replaced(phone, 'brought back');
    if (how === 'off') await ended(phone, phone.sync?.stop());
    const deleted = await ended(phone, phone.sync?.deleteHere());
    expect(deleted).toMatchObject({ isDeleted: true, left: 'untold' });
    expect(phone.note).toBeNull();
    server.fault = () => null;
    await phone.turn();
    await laptop.turn();
    expect(laptop.words()).toEqual(both);
  },
);

it('that was stopped before it was done here is not told to anybody', async () => {
  const { phone, laptop } = await pairedDevices();
  await laptop.write('d', 'not seen on the phone');
  await laptop.turn();
  void phone.sync?.replaceEverything(() => new Promise(() => undefined));
  await phone.settle();
  phone.endLocks();
  await ended(phone, phone.sync?.stop());
  await laptop.turn();
  expect(phone.sync?.state()).toEqual(off);
  expect([phone.words(), laptop.words()]).toEqual([both, [...both, 'not seen on the phone']]);
});

it('is left at that where the server lets this device in no more', async () => {
  const { phone, shutAll } = await replacedAndOff();
  shutAll();
  await phone.open();
  expect(phone.sync?.state()).toEqual({ ...off, isReplacing: true, isShutOut: true });
  await ended(phone, phone.sync?.letBe());
  expect(phone.sync?.state()).toEqual(off);
  expect(phone.note).toBeNull();
});
