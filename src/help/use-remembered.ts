import { useSyncExternalStore } from 'react';
import type { FactName, FactValue } from '@/journal/facts';
import { useJournal, useJournalStore } from '@/store/journal-context';
import type { JournalStore } from '@/store/journal-store';

type Change = (now: FactValue | undefined) => FactValue;

/** What was changed where nothing may be written, for as long as the page is open. */
const ofVisit = new WeakMap<JournalStore, Map<FactName, FactValue>>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function noteForVisit(store: JournalStore, name: FactName, value: FactValue): void {
  ofVisit.set(store, new Map([...(ofVisit.get(store) ?? []), [name, value]]));
  for (const listener of listeners) listener();
}

/**
 * A fact of the journal, and a way to change it. Where nothing may be written the change holds as
 * long as the page is open, for every part that shows it, and nothing is complained about: what
 * matters here are the numbers.
 */
export function useRemembered(
  name: FactName,
): [value: FactValue | undefined, update: (change: Change) => void] {
  const store = useJournalStore();
  const kept = useJournal(({ facts }) => facts.get(name));
  const mayWrite = useJournal((state) => state.mayWrite);
  const noted = useSyncExternalStore(subscribe, () => ofVisit.get(store)?.get(name) ?? null);

  function update(change: Change): void {
    const state = store.getState();
    if (state.mayWrite) state.setFact(name, change(state.facts.get(name)));
    else noteForVisit(store, name, change(noted ?? state.facts.get(name)));
  }
  return [mayWrite ? kept : (noted ?? kept), update];
}
