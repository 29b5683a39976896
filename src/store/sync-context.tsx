import { createContext, use, type ReactNode } from 'react';
import { createStore, useStore, type StoreApi } from 'zustand';
import type { Sync, SyncState } from '@/sync/sync-port';

/** Keeping in step as the frame and the screens know it: how it stands, and the way to what does it. */
export type SyncHandle = {
  /** Follows whichever `Sync` there is; known without any of its code. */
  view: StoreApi<SyncState>;
  /** Fetches what does it, once; rejects where that can't be had. */
  open: () => Promise<Sync>;
  /** The name of the device on which a draft was written; null where nobody knows. */
  deviceOf: (draft: string) => string | null;
};

type KnownSync = {
  state: SyncState;
  open: SyncHandle['open'] | null;
  deviceOf: SyncHandle['deviceOf'];
};

const nobodyKnows = (): null => null;

const off: SyncState = { on: false, isEmptying: false, isLeaving: false, isShutOut: false };

/** Where nobody provides it there is none: a locked journal, most tests, the gallery. */
const noView = createStore<SyncState>(() => off);

const SyncContext = createContext<SyncHandle | null>(null);

/** Hands it to the screens below. */
export function SyncProvider({ sync, children }: { sync: SyncHandle | null; children: ReactNode }) {
  return <SyncContext value={sync}>{children}</SyncContext>;
}

/** How keeping in step stands now. `open` is null where this journal can't be kept in step. */
export function useSync(): KnownSync {
  const sync = use(SyncContext);
  const state = useStore(sync?.view ?? noView);
  return { state, open: sync?.open ?? null, deviceOf: sync?.deviceOf ?? nobodyKnows };
}
