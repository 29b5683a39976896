/** A server that says a page was taken away, which nothing here replaces. */
import { expect, it } from 'vitest';
import { generationIn } from '@/sync/sync-keys';
import { FakeServer } from '../support/fake-server';
import { SyncDevice } from '../support/sync-device';

it('words that nothing replaces are sent again where the server lost them and calls that a deletion', async () => {
  const server = new FakeServer();
  const waits = new Promise<never>(() => undefined);
  const connect = () => {
    const own = server.connect();
    return {
      ...own,
      changes: (ask: Parameters<typeof own.changes>[0]) => (ask.wait ? waits : own.changes(ask)),
    };
  };
  const [phone, laptop] = [new SyncDevice('phone', connect), new SyncDevice('laptop', connect)];
  const prepared = (await phone.open()).prepare('https://journal.example.org');
  if (prepared === null) throw new Error('no address');
  await phone.begin(prepared.pairing);
  await phone.write('a', 'only on the phone');
  await phone.turn();
  expect(phone.sync?.state()).toMatchObject({ phase: 'sent', waiting: 0 });

  for (const [name, { tag }] of server.documents) {
    if (generationIn(name) === null) continue;
    server.seq += 1;
    server.documents.set(name, { tag: `${tag}-gone`, sealed: null, seq: server.seq });
  }
  await phone.turn();
  await laptop.open();
  await laptop.begin(prepared.pairing);
  expect(laptop.words()).toEqual(['only on the phone']);
  expect(phone.sync?.state()).toMatchObject({ phase: 'sent', waiting: 0 });
});
