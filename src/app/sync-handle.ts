import { createStore } from 'zustand';
import type { JournalStorage } from '@/storage/port';
import type { JournalStore } from '@/store/journal-store';
import type { LockControl } from '@/store/lock-context';
import type { SyncHandle } from '@/store/sync-context';
import type { GivenSyncParts } from '@/sync/browser-sync';
import type { RunningSync } from '@/sync/create-sync';
import type { SyncState } from '@/sync/sync-port';

type Parts = {
  storage: JournalStorage;
  store: JournalStore;
  lock: LockControl;
  /** Whether a second device was paired. */
  isPaired: () => Promise<boolean>;
  /** Calls when another tab turned it on or off; returns how to stop. */
  onPairing: (listener: () => void) => () => void;
  /** Fetches the code that does it; rejects where that can't be had. */
  openSync: (parts: GivenSyncParts) => Promise<RunningSync>;
  /** Ms since 1970. */
  now: () => number;
};

/** While a first look alone is shown, the storage has not read all there is: it takes nothing in, and has little to send. */
function whole(store: JournalStore): Promise<void> {
  if (store.getState().isWhole) return Promise.resolve();
  return new Promise((resolve) => {
    const unfollow = store.subscribe(({ isWhole }) => {
      if (!isWhole) return;
      unfollow();
      resolve();
    });
  });
}

/** A journal that is kept in step for as long as it is shown. None of the code for it is fetched before it is asked for, or was paired. */
export function createSyncHandle({
  storage,
  store,
  lock,
  isPaired,
  onPairing,
  openSync,
  now,
}: Parts): {
  handle: SyncHandle;
  close: () => void;
} {
  const view = createStore<SyncState>(() => ({
    on: false,
    isEmptying: false,
    isLeaving: false,
    isShutOut: false,
  }));
  let opening: Promise<RunningSync> | null = null;
  let sync: RunningSync | null = null;
  let isClosed = false;

  async function start(): Promise<RunningSync> {
    await whole(store);
    const opened = await openSync({
      storage,
      replaceRecords: (records, judged) => store.getState().replaceRecords(records, [], judged),
      deleteEverything: (left) => store.getState().deleteEverything(left),
      flush: () => store.getState().flush(),
      keys: lock.keys,
      now,
    });
    sync = opened;
    if (isClosed) opened.close();
    const follow = (): void => view.setState(opened.state(), true);
    opened.subscribe(follow);
    follow();
    return opened;
  }

  function open(): Promise<RunningSync> {
    opening ??= start().catch((error: unknown) => {
      // Offline, and not here yet: the next who asks fetches it again.
      opening = null;
      throw error;
    });
    return opening;
  }

  let before = lock.view.getState().state;
  const unfollow = lock.view.subscribe(({ state }) => {
    if (state === before) return;
    before = state;
    void sync?.relocked();
  });
  async function look(): Promise<void> {
    if (opening !== null) return opening.then((opened) => opened.lookAgain());
    if ((await isPaired()) && !isClosed) await open();
  }
  const lookQuietly = (): void => void look().catch(() => undefined);
  const stopHearing = onPairing(lookQuietly);
  lookQuietly();

  return {
    handle: { view, open, deviceOf: (draft) => sync?.deviceOf(draft) ?? null },
    close() {
      isClosed = true;
      unfollow();
      stopHearing();
      sync?.close();
    },
  };
}
