import { t } from '@lingui/core/macro';
import { useEffect } from 'react';
import { factOf } from '@/journal/facts';
import { safetyOf } from '@/journal/safety';
import { factsForClearing, spaceToKeep } from '@/journal/safety-facts';
import type { Safety } from '@/journal/safety';
import { useNow } from './use-now';
import { useJournal, useJournalStore } from './journal-context';
import type { JournalStore } from './journal-store';

/** The path this journal is on, and what else its safety answers say. */
export function useSafety(): Safety {
  const facts = useJournal((state) => state.facts);
  const entries = useJournal((state) => state.entries);
  const now = useNow();
  return safetyOf(facts, entries, now);
}

/**
 * Keeps that the space path was on when a screen is opened; mounted once, by the frame. Answers
 * changed within one visit to a screen can thus be put right at once, and later ones take the
 * question of whether contact is welcome.
 */
export function useKeptSpace(screen: string): void {
  const store = useJournalStore();
  const isWhole = useJournal((state) => state.isWhole);
  useEffect(() => {
    const { facts, entries, mayWrite, setFact, now } = store.getState();
    if (!mayWrite) return;
    const space = spaceToKeep(safetyOf(facts, entries, now()));
    if (space === null) return;
    if (factOf(facts, 'safety.space') !== space) setFact('safety.space', space);
    if (typeof factOf(facts, 'safety.left') === 'number') setFact('safety.left', null);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- looked at anew for each screen that is opened.
  }, [screen, store, isWhole]);
}

/** Clears the safety answers, and offers to bring them back. The journal stays as it is. */
export function clearSafety(store: JournalStore): void {
  const { facts, setFact, nextTurn, offerUndo } = store.getState();
  const changes = factsForClearing(facts, nextTurn());
  for (const [name, value] of changes) setFact(name, value);
  offerUndo(t`Safety answers cleared`, () => {
    for (const [name] of changes) setFact(name, facts.get(name) ?? null);
  });
}
