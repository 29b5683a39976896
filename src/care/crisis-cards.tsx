import { memo, useEffect, useRef, useState } from 'react';
import { crisisWords } from '@/guide/crisis-words';
import { factOf } from '@/journal/facts';
import { isLine, quietFact, quietWith, type CrisisCard } from '@/journal/crisis-cards';
import { useJournalStore } from '@/store/journal-context';
import { Button } from '@/ui/button';
import { useAnnounce } from '@/ui/live-region';
import { CardsPointer } from './cards-pointer';
import { CrisisCardBody } from './crisis-card-body';
import styles from './crisis-cards.module.css';
import { QuietLine } from './quiet-line';

type CrisisCardsProps = {
  entry: string;
  cards: readonly CrisisCard[];
  /** Where the focus goes when the card that held it is put away. */
  onBack?: () => void;
  /** What 'I'm safe' does; folds the card to a line where nothing else is said. */
  onSafe?: () => void;
};

/** A card with an act is another card: folding the one about a wish does not hide it. */
const nameOf = ({ kind, act }: CrisisCard): string => (act ? `${kind} act` : kind);

/**
 * The cards under a page. They appear without taking the focus, and are told once. Drawn when the reading
 * finds something, and not with every letter.
 */
export const CrisisCards = memo(function CrisisCards({
  entry,
  cards,
  onBack,
  onSafe,
}: CrisisCardsProps) {
  const store = useJournalStore();
  const announce = useAnnounce();
  const place = useRef<HTMLDivElement>(null);
  const [folded, setFolded] = useState<readonly string[]>([]);
  const told = useRef<readonly string[]>([]);

  const grave = cards
    .map(({ kind }) => kind)
    .filter((kind) => !isLine(kind))
    .join(' ');
  useEffect(() => {
    const fresh = grave.split(' ').filter((kind) => kind !== '' && !told.current.includes(kind));
    if (fresh.length > 0) announce(crisisWords.announced);
    told.current = [...told.current, ...fresh];
  }, [grave, announce]);

  function goBack(): void {
    if (onBack === undefined) place.current?.focus({ preventScroll: true });
    else onBack();
  }
  function putToRest(card: CrisisCard): void {
    const { facts, setFact } = store.getState();
    setFact(quietFact(entry), quietWith(factOf(facts, quietFact(entry)), card));
    goBack();
  }
  function fold(card: CrisisCard): void {
    if (onSafe === undefined) setFolded((before) => [...before, nameOf(card)]);
    else onSafe();
    goBack();
  }

  return (
    <div ref={place} className={styles.cards} tabIndex={-1}>
      {cards.some((card) => !isLine(card.kind) && !folded.includes(nameOf(card))) ? (
        <CardsPointer cards={place} />
      ) : null}
      {cards.map(({ kind, act, selfHarm = false }) =>
        isLine(kind) ? (
          <QuietLine key={kind} kind={kind} />
        ) : folded.includes(nameOf({ kind, act })) ? (
          <p key={kind} className={styles.line}>
            {crisisWords.folded}{' '}
            <Button
              variant="text"
              size="small"
              onClick={() => setFolded((before) => before.filter((one) => !one.startsWith(kind)))}
            >
              {crisisWords.unfold}
            </Button>
          </p>
        ) : (
          <CrisisCardBody
            key={kind}
            kind={kind}
            act={act}
            selfHarm={selfHarm}
            onSafe={() => fold({ kind, act })}
            onNotMeant={() => putToRest({ kind, act })}
          />
        ),
      )}
    </div>
  );
});
