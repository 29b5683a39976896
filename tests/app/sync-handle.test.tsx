import { expect, it, vi } from 'vitest';
import { createStore } from 'zustand';
import { createSyncHandle } from '@/app/sync-handle';
import { onPairingElsewhere, openPairingNote } from '@/storage/pairing-note';
import type { RunningSync } from '@/sync/create-sync';

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
