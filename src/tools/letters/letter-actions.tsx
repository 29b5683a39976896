import { useId, useState, type SyntheticEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { isBlank } from '@/journal/answer';
import { sealFact } from '@/journal/letters';
import { dayLength } from '@/journal/calendar-day';
import { useJournalStore } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { Button } from '@/ui/button';
import { isoDay } from '@/ui/when';
import type { WrittenDraft } from '@/writing/use-draft';
import { paths } from '@/paths';
import styles from './letters.module.css';

const lengths = [
  { days: 30, words: 'A month' },
  { days: 90, words: 'Three months' },
  { days: 365, words: 'A year' },
] as const;

type LetterActionsProps = { written: WrittenDraft; onDelete: () => void };

/** What becomes of a letter. None of it leaves the journal. */
export function LetterActions({ written, onDelete }: LetterActionsProps) {
  const id = useId();
  const navigate = useNavigate();
  const store = useJournalStore();
  const now = useNow();
  const [isSealing, setIsSealing] = useState(false);
  const [until, setUntil] = useState(() => isoDay(now + 30 * dayLength));
  const tomorrow = isoDay(now + dayLength);
  if (isBlank(written.answer)) return null;

  function keep(): void {
    written.settle('answered');
    void navigate(paths.letters);
  }

  function seal(event: SyntheticEvent): void {
    event.preventDefault();
    // A day that was not chosen, or has come already, seals nothing.
    if (until < tomorrow) return;
    store.getState().setFact(sealFact(written.draft.entry), until);
    keep();
  }

  return (
    <>
      <div className="actions">
        <Button variant="primary" onClick={keep}>
          Keep it
        </Button>
        <Button aria-expanded={isSealing} onClick={() => setIsSealing(!isSealing)}>
          Seal it until a day
        </Button>
        <Button variant="text" onClick={onDelete}>
          Delete it
        </Button>
      </div>
      {isSealing ? (
        <form className={styles.seal} onSubmit={seal}>
          <p className="small muted">
            Until then only the day is shown. You can open it earlier if you need to.
          </p>
          <div className="actions">
            {lengths.map(({ days, words }) => {
              const day = isoDay(now + days * dayLength);
              return (
                <Button
                  key={days}
                  size="small"
                  aria-pressed={until === day}
                  onClick={() => setUntil(day)}
                >
                  {words}
                </Button>
              );
            })}
          </div>
          <label htmlFor={id}>Until this day</label>
          <div className="actions">
            <input
              id={id}
              className={styles.day}
              type="date"
              required
              min={tomorrow}
              max="9999-12-31"
              value={until}
              onChange={(event) => setUntil(event.target.value)}
            />
            <Button type="submit">Seal it</Button>
          </div>
        </form>
      ) : null}
    </>
  );
}
