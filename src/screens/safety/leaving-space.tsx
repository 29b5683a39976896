import { t } from '@lingui/core/macro';
import { useEffect, useRef } from 'react';
import { leavingSpace, leavingWords } from '@/guide/safety-words';
import { factOf } from '@/journal/facts';
import type { Safety } from '@/journal/safety';
import { factsForLeavingSpace, factsForTakingBack } from '@/journal/safety-answer-facts';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import styles from './safety-screen.module.css';

/** The one question that ends the space path: whether they said themselves that contact is welcome. */
export function LeavingSpace({ safety }: { safety: Safety }) {
  const facts = useJournal((state) => state.facts);
  const { setFact, nextTurn } = useJournalStore().getState();
  const answered = useRef<HTMLParagraphElement>(null);
  const left = factOf(facts, 'safety.left');
  const hasLeft = typeof left === 'number';
  const before = useRef(left);
  useEffect(() => {
    // The buttons that were pressed are gone; what was said stands in their place.
    if (before.current !== left && document.activeElement === document.body) {
      answered.current?.focus();
    }
    before.current = left;
  }, [left]);
  if (safety.path !== 'space' && !hasLeft) return null;

  function leave(isWelcome: boolean): void {
    for (const [name, value] of factsForLeavingSpace(isWelcome, nextTurn())) setFact(name, value);
  }
  function takeBack(): void {
    for (const [name, value] of factsForTakingBack(facts)) setFact(name, value);
  }
  const hasOrder = safety.hasOrder || safety.mayHaveOrder;
  return (
    <section className={styles.leaving} aria-labelledby="has-it-changed">
      <h2 id="has-it-changed">{leavingWords.title}</h2>
      <Sheet padded className={styles.card}>
        {hasLeft ? (
          <>
            <p ref={answered} tabIndex={-1}>
              {leavingWords.left}
            </p>
            <div>
              <Button onClick={takeBack}>{leavingWords.takeBack}</Button>
            </div>
          </>
        ) : (
          <>
            <p className={styles.question}>{hasOrder ? leavingSpace.order : leavingSpace.asked}</p>
            <p className="muted">{leavingWords.hint}</p>
            {left === 'no' ? (
              <p ref={answered} tabIndex={-1}>
                {leavingWords.stayed}
              </p>
            ) : null}
            <div className="actions">
              {left === 'no' ? null : <Button onClick={() => leave(false)}>{t`No`}</Button>}
              <Button onClick={() => leave(true)}>
                {hasOrder ? leavingWords.yesOrder : leavingWords.yesAsked}
              </Button>
            </div>
          </>
        )}
      </Sheet>
    </section>
  );
}
