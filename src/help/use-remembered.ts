import type { FactName, FactValue } from '@/journal/facts';
import { useState } from 'react';
import { useJournal, useJournalStore } from '@/store/journal-context';

type Change = (now: FactValue | undefined) => FactValue;

/**
 * A fact of the journal, and a way to change it. Where nothing may be written the change holds as
 * long as the screen is open, and nothing is complained about: what matters here are the numbers.
 */
export function useRemembered(
  name: FactName,
): [value: FactValue | undefined, update: (change: Change) => void] {
  const store = useJournalStore();
  const kept = useJournal(({ facts }) => facts.get(name));
  const mayWrite = useJournal((state) => state.mayWrite);
  const [ofVisit, setOfVisit] = useState<FactValue>(null);

  function update(change: Change): void {
    const state = store.getState();
    if (state.mayWrite) state.setFact(name, change(state.facts.get(name)));
    else setOfVisit((now) => change(now ?? state.facts.get(name)));
  }
  return [mayWrite ? kept : (ofVisit ?? kept), update];
}
