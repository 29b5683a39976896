import { t } from '@lingui/core/macro';
import { createContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { factOf } from '@/journal/facts';
import { cardsFor, isLine, quietFact, quietOf, type CrisisCard } from '@/journal/crisis-cards';
import { Link } from 'react-router-dom';
import { helpAddresses } from '@/guide/addresses';
import { crisisWords } from '@/guide/crisis-words';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { PartBoundary } from '@/ui/part-boundary';
import { onceWorthTrying } from '@/reader/worth-trying';
import { CrisisCards } from './crisis-cards';
import { markCards, readForCrisis } from './use-crisis-cards';

type Left = {
  entry: string;
  /** What was written there in this sitting; '' where nothing was. */
  words: string;
  /** The cards that had been shown there already. */
  shown: readonly CrisisCard[];
};

type Watching = { arrive: (entry: string) => void; leave: (left: Left) => void };

/** Told which page is being written, and what stood on it when it was left. */
export const Watch = createContext<Watching>({ arrive: () => undefined, leave: () => undefined });

type Waiting = { entry: string; cards: readonly CrisisCard[] };

/** Shows on the next screen what somebody who went on at once would have missed. */
export function CrisisWatch({ children }: { children: ReactNode }) {
  const store = useJournalStore();
  // A screen may have several forms, each with a page of its own.
  const here = useRef(new Set<string>());
  /** Pages that were left unread and are tried again. */
  const tries = useRef(new Set<() => void>());
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const facts = useJournal((state) => state.facts);

  const isGone = useRef(false);

  useEffect(() => {
    const { current } = tries;
    isGone.current = false;
    return () => {
      isGone.current = true;
      for (const callOff of current) callOff();
    };
  }, []);

  const watching = useMemo<Watching>(() => {
    function leave({ entry, words, shown }: Left): void {
      here.current.delete(entry);
      if (words === '') return;
      void readForCrisis(words).then((found) => {
        if (found === null) {
          // Given up with the app itself, which a lock takes away: nothing holds on to the words.
          if (isGone.current) return;
          // Its own form reads them where somebody is back at them by then.
          const callOff = onceWorthTrying(() => {
            tries.current.delete(callOff);
            if (!here.current.has(entry)) leave({ entry, words, shown });
          });
          tries.current.add(callOff);
          return;
        }
        const quiet = quietOf(factOf(store.getState().facts, quietFact(entry)));
        const missed = cardsFor(found, quiet).filter((card) => isMissed(card, shown));
        markCards(store, entry, missed);
        if (missed.length > 0 && !here.current.has(entry)) setWaiting({ entry, cards: missed });
      });
    }
    return {
      arrive(entry) {
        here.current.add(entry);
        setWaiting((before) => (before?.entry === entry ? null : before));
      },
      leave,
    };
  }, [store]);

  const quiet = waiting === null ? [] : quietOf(factOf(facts, quietFact(waiting.entry)));
  return (
    <Watch value={watching}>
      {waiting === null ? null : (
        <PartBoundary
          name={t`A card with people to talk to`}
          about={waiting.entry}
          ways={<Link to={helpAddresses.support}>{crisisWords.people}</Link>}
        >
          <CrisisCards
            key={waiting.entry}
            entry={waiting.entry}
            cards={waiting.cards.filter(({ kind }) => !quiet.includes(kind))}
            onSafe={() => setWaiting(null)}
          />
        </PartBoundary>
      )}
      {children}
    </Watch>
  );
}

/** The quiet line is not worth a second screen; a card is, and so is an act that was not seen yet. */
const isMissed = ({ kind, act }: CrisisCard, shown: readonly CrisisCard[]): boolean =>
  !isLine(kind) && !shown.some((one) => one.kind === kind && (one.act || !act));
