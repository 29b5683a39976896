/** What is known of the server is kept in parts: whatever stops a device between two, nothing is lost. */
import { expect, it } from 'vitest';
import { keptAtOnce } from '@/sync/slices';
import { FakeServer } from '../support/fake-server';
import { fact } from '../support/storage-words';
import { SyncDevice } from '../support/sync-device';

const pages = Array.from({ length: keptAtOnce + 20 }, (_, at) => `page-${at}`).toSorted();

/** A device with a server, where nothing is heard while it waits. */
function deviceOf(name: string, server: FakeServer): SyncDevice {
  return new SyncDevice(name, () => {
    const own = server.connect();
    return {
      ...own,
      changes: (ask, signal) =>
        ask.wait
          ? new Promise((resolve) => {
              const end = () => resolve({ ok: false, trouble: 'unreachable' });
              signal?.addEventListener('abort', end);
            })
          : own.changes(ask),
    };
  });
}

// The batches that go up are kept first, and then in two parts that all of them were found there.
it.each([1, 2, 3, 4, 5, 6, 7])('after so many changes: %i', async (saves) => {
  const server = new FakeServer();
  const [phone, laptop] = [deviceOf('phone', server), deviceOf('laptop', server)];
  const sync = await phone.open();
  await laptop.open();
  for (const page of pages) phone.tab.storage.save({ id: `fact/${page}`, body: fact(page, page) });
  await phone.settle();
  const pairing = sync.prepare('https://journal.example.org')?.pairing;
  if (pairing === undefined) throw new Error('no address');
  let left = saves;
  phone.home.refuses = () => {
    left -= 1;
    return left < 0;
  };
  void sync.begin(pairing, 'phone');
  await phone.settle();
  phone.home.refuses = () => false;
  await phone.open();
  await phone.turn();
  expect(phone.sync?.state()).toMatchObject({ phase: 'sent', waiting: 0, trouble: null });
  await laptop.begin(pairing);
  expect(laptop.words()).toEqual(pages);
  expect(phone.words()).toEqual(pages);
});
