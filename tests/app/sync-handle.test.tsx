import { expect, it, vi } from 'vitest';
import { createStore } from 'zustand';
import { createSyncHandle } from '@/app/sync-handle';
import { openBrowserStorage } from '@/storage/browser-storage';
import { onPairingElsewhere, openPairingNote } from '@/storage/pairing-note';
import type { RunningSync } from '@/sync/create-sync';
import { openSyncDatabase } from '@/sync/state-home';
import { giveIndexedDb } from '../support/give-indexed-db';

type Parts = Parameters<typeof createSyncHandle>[0];

it('is on in this tab, too, once another one has turned it on', async () => {
  const asked: string[] = [];
  const { handle, close } = createSyncHandle({
    storage: {} as Parts['storage'],
    store: { getState: () => ({ isWhole: true }) } as Parts['store'],
    lock: { view: createStore(() => ({ state: 'none' })) } as unknown as Parts['lock'],
    isPaired: () => Promise.resolve(openPairingNote().read() !== null),
    onPairing: onPairingElsewhere,
    openSync: () => {
      asked.push('opened');
      return Promise.resolve({
        state: () => ({ on: false, isEmptying: true, isLeaving: false, isShutOut: false }),
        subscribe: () => () => undefined,
        lookAgain: () => {
          asked.push('looked again');
          return Promise.resolve();
        },
        close: () => undefined,
      } as unknown as RunningSync);
    },
    now: () => 0,
  });
  const tell = (key: string): boolean =>
    window.dispatchEvent(new StorageEvent('storage', { key, storageArea: localStorage }));
  await Promise.resolve();
  tell('sd1.r.fact.a');
  expect(asked).toEqual([]);
  openPairingNote().write('anything');
  tell('sd1.sync');
  await vi.waitFor(() =>
    expect(handle.view.getState()).toEqual({
      on: false,
      isEmptying: true,
      isLeaving: false,
      isShutOut: false,
    }),
  );
  tell('sd1.sync');
  await vi.waitFor(() => expect(asked).toEqual(['opened', 'looked again']));
  close();
  tell('sd1.sync');
  await Promise.resolve();
  expect(asked).toHaveLength(2);
  openPairingNote().remove();
});

it('an order that is left outlasts the journal in both homes, and without one nothing does', async () => {
  giveIndexedDb();
  const note = openPairingNote();
  const database = openSyncDatabase(() => 'stamp');
  const storage = openBrowserStorage();
  await storage.load();
  note.write('the code');
  await database.writePairing('the code');
  expect(await storage.deleteEverything('the order')).toMatchObject({ verified: true });
  expect(note.read()).toBe('the order');
  expect(await database.readPairing()).toBe('the code');
  expect(await storage.deleteEverything()).toMatchObject({ verified: true });
  expect(note.read()).toBeNull();
  expect(await database.readPairing()).toBeNull();
  database.close();
  storage.close();
});
