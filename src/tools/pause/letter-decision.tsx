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
    done: 'It rests in your journal until tomorrow morning. Nobody else sees it. The path will say so then.',
    noted: 'Let it rest until tomorrow',
  },
  keep: { done: 'It is kept among your unsent letters.', noted: 'Kept it here' },
  delete: { done: 'It is gone, and it was said.', noted: 'Deleted it' },
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
      <h2 id="decide">What you wrote</h2>
      {decision === 'delete' ? null : (
        <Sheet padded className={styles.letter}>
          <div className="read">
            <AnswerView answer={letter.answer} />
          </div>
        </Sheet>
      )}
      {decision === null ? (
        <div className="actions">
          <Button onClick={() => decide('rest')}>Let it rest until tomorrow</Button>
          <Button onClick={() => decide('keep')}>Keep it here</Button>
          <Button variant="text" onClick={() => decide('delete')}>
            Delete it
          </Button>
        </div>
      ) : (
        <p ref={answer} tabIndex={-1}>
          {decided[decision].done}
        </p>
      )}
    </section>
  );
}
