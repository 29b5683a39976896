import { createContext, use, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { JournalStore, JournalStoreState } from './journal-store';

const JournalContext = createContext<JournalStore | null>(null);

/** Hands one journal to the screens below; each test brings its own. */
export function JournalProvider({ store, children }: { store: JournalStore; children: ReactNode }) {
  return <JournalContext value={store}>{children}</JournalContext>;
}

export function useJournalStore(): JournalStore {
  const store = use(JournalContext);
  if (store === null) throw new Error('A screen was rendered outside JournalProvider.');
  return store;
}

/** What `select` takes from the journal, anew whenever it changes. */
export function useJournal<Part>(select: (state: JournalStoreState) => Part): Part {
  return useStore(useJournalStore(), select);
}
