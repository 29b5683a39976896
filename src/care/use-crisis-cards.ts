import { useEffect, useMemo, useState } from 'react';

import { factOf } from '@/journal/facts';
import {
  cardsFor,
  leavesMark,
  quietFact,
  quietOf,
  seenFact,
  type CrisisCard,
} from '@/journal/crisis-cards';
import { useJournal, useJournalStore } from '@/store/journal-context';
import type { JournalStore } from '@/store/journal-store';
import type { CrisisFinding } from '@/wording/crisis';
import { newestOf, subscribeTo, type Words } from '@/ui/words-followed';
import { readWords, warmReading } from '@/reader/read-words';
import { onceWorthTrying } from '@/reader/worth-trying';
import { readsAsEnglish } from '@/wording/reads-english';

/** Whoever pauses this long (ms) while writing has their words read, on this device. */
const pause = 1500;

type Found = CrisisFinding | { tier: 4; about: 'unread' };

const unread: readonly Found[] = [{ tier: 4, about: 'unread' }];

/** A few words tell no language; in a browser without English they are taken for another one. */
const isEnglishBrowser = (): boolean =>
  navigator.languages.some((language) => /^en\b/i.test(language));

/**
 * Where words are in another language, or cannot be read, one line says so, and the writing goes on. Null
 * where they cannot be read for now.
 */
export async function readForCrisis(words: string): Promise<readonly Found[] | null> {
  const found = await readWords('crisis', words);
  if (found === null) return null;
  return readsAsEnglish(words, isEnglishBrowser()) ? found : [...found, ...unread];
}

/** Keeps the marks that cards leave: the entry stays out of look-backs, and readiness is asked afresh. */
export function markCards(store: JournalStore, entry: string, cards: readonly CrisisCard[]): void {
  const state = store.getState();
  if (!state.mayWrite || !leavesMark(cards)) return;
  if (!factOf(state.facts, seenFact(entry))) state.setFact(seenFact(entry), true);
  if (cards.some(({ kind }) => kind === 'dangerous'))
    state.setFact('safety.harm', state.nextTurn());
}

/** The cards that belong under an entry with these words, once the writing has paused. */
export function useCrisisCards(entry: string, words: Words): readonly CrisisCard[] {
  const store = useJournalStore();
  const quiet = useJournal(({ facts }) => factOf(facts, quietFact(entry)));
  const [found, setFound] = useState<readonly Found[]>([]);

  useEffect(() => {
    let turn = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let callOff = (): void => undefined;
    const stop = (): void => {
      turn += 1;
      callOff();
      clearTimeout(timer);
    };
    const read = (): void => {
      const begun = turn;
      const now = newestOf(words);
      if (now === '') setFound([]);
      else
        void readForCrisis(now).then((findings) => {
          if (turn !== begun) return;
          if (findings === null) {
            setFound(unread);
            callOff = onceWorthTrying(read);
            return;
          }
          setFound(findings);
          markCards(
            store,
            entry,
            cardsFor(findings, quietOf(factOf(store.getState().facts, quietFact(entry)))),
          );
        });
    };
    const wait = (): void => {
      stop();
      if (newestOf(words) !== '') warmReading('crisis');
      timer = setTimeout(read, pause);
    };
    wait();
    const leave = subscribeTo(words)(wait);
    return () => {
      leave();
      stop();
    };
  }, [entry, words, store]);

  return useMemo(() => cardsFor(found, quietOf(quiet)), [found, quiet]);
}
