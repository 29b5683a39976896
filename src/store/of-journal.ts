import type { JournalStore } from './journal-store';

/**
 * For what is remembered as long as a journal is open in this page, and in memory alone: another journal,
 * or the same one opened anew, begins without it.
 */
export function ofJournal<Kept>(begin: () => Kept): (store: JournalStore) => Kept {
  const known = new WeakMap<JournalStore, { kept: Kept }>();
  return (store) => {
    const { kept } = known.get(store) ?? { kept: begin() };
    if (!known.has(store)) known.set(store, { kept });
    return kept;
  };
}
