import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { AnswerView } from '@/answers/answer-view';
import type { Draft } from '@/journal/entry';
import { restFact, restToFact } from '@/journal/pause';
import { morningAfter } from '@/journal/quiet-time';
import { useJournalStore } from '@/store/journal-context';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { useFocusHere } from '@/ui/use-focus-here';
import styles from './pause-screen.module.css';

type Decision = 'rest' | 'keep' | 'delete';

const decided: Record<Decision, { done: string; noted: string }> = {
  rest: {
    done: t`It rests in your journal until tomorrow morning. Nobody else sees it. The path will say so then.`,
    noted: t`Let it rest until tomorrow`,
  },
  keep: { done: t`It is kept among your unsent letters.`, noted: t`Kept it here` },
  delete: { done: t`It is gone, and it was said.`, noted: t`Deleted it` },
};

type LetterDecisionProps = { letter: Draft; onDecide: (noted: string) => void };

/** What becomes of what was written instead. There is no button that sends it. */
export function LetterDecision({ letter, onDecide }: LetterDecisionProps) {
  const store = useJournalStore();
  const [decision, setDecision] = useState<Decision | null>(null);
  // The pressed button goes away with the others.
  const answer = useFocusHere<HTMLParagraphElement>(decision !== null);

  function decide(next: Decision): void {
    const journal = store.getState();
    if (next === 'rest') {
      journal.setFact(restFact, restToFact(letter.entry, morningAfter(store.getState().now())));
    }
    if (next === 'delete') journal.deleteEntry(letter.entry);
    onDecide(decided[next].noted);
    setDecision(next);
  }

  return (
    <section className={styles.decision} aria-labelledby="decide">
      <h2 id="decide">{t`What you wrote`}</h2>
      {decision === 'delete' ? null : (
        <Sheet padded className={styles.letter}>
          <div className="read">
            <AnswerView answer={letter.answer} />
          </div>
        </Sheet>
      )}
      {decision === null ? (
        <div className="actions">
          <Button onClick={() => decide('rest')}>{t`Let it rest until tomorrow`}</Button>
          <Button onClick={() => decide('keep')}>{t`Keep it here`}</Button>
          <Button variant="text" onClick={() => decide('delete')}>{t`Delete it`}</Button>
        </div>
      ) : (
        <p ref={answer} tabIndex={-1}>
          {decided[decision].done}
        </p>
      )}
    </section>
  );
}
