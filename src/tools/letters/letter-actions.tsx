import { useState, type SyntheticEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { letterPromise } from '@/guide/return-words';
import { isBlank } from '@/journal/answer';
import { factOf } from '@/journal/facts';
import { seenFact } from '@/journal/crisis-cards';
import { sealFact } from '@/journal/letters';
import { addDays, isDay } from '@/journal/calendar-day';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { useToday } from '@/store/use-today';
import { Button } from '@/ui/button';
import { DateField } from '@/ui/date-field';
import type { WrittenDraft } from '@/writing/use-draft';
import { paths } from '@/paths';
import { dayOf } from './day-of';
import styles from './letters.module.css';

const lengths = [
  { days: 30, words: 'A month' },
  { days: 90, words: 'Three months' },
  { days: 365, words: 'A year' },
] as const;

type LetterActionsProps = { written: WrittenDraft; onDelete: () => void };

/** What becomes of a letter. None of it leaves the journal. */
export function LetterActions({ written, onDelete }: LetterActionsProps) {
  const navigate = useNavigate();
  const store = useJournalStore();
  const { today, todayNow } = useToday();
  const now = useNow();
  // Kept as it is chosen, so that Back or a reload doesn't undo it; a day that has come is none.
  const half = `half.seal.${written.draft.entry}` as const;
  const kept = useJournal(({ facts }) => factOf(facts, half)) ?? '';
  const isLeftAlone = useJournal(({ facts }) => factOf(facts, seenFact(written.draft.entry)));
  const chosen = isDay(kept) && kept > today ? kept : null;
  const [isSealing, setIsSealing] = useState(chosen !== null);
  const [isRefused, setIsRefused] = useState(false);
  const [isUnlikely, setIsUnlikely] = useState(false);
  // A month from today until a day is chosen, on whatever day that is.
  const until = chosen ?? addDays(today, lengths[0].days);
  if (isBlank(written.answer)) return null;

  function keep(): void {
    written.settle('answered');
    void navigate(paths.letters);
  }

  function choose(day: string): void {
    store.getState().setFact(half, day);
    setIsRefused(false);
  }

  function seal(event: SyntheticEvent): void {
    event.preventDefault();
    // The field says why it did not take the day that stands in it.
    if (isUnlikely) return;
    // A day that was not chosen, or has come by now, seals nothing.
    if (until <= todayNow()) {
      setIsRefused(true);
      return;
    }
    store.getState().setFact(sealFact(written.draft.entry), until);
    store.getState().setFact(half, '');
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
        <form className={styles.seal} onSubmit={seal} noValidate>
          <p className="small muted">
            Until then only the day is shown. You can open it earlier if you need to.
          </p>
          <div className="actions">
            {lengths.map(({ days, words }) => {
              const day = addDays(today, days);
              return (
                <Button
                  key={days}
                  size="small"
                  aria-pressed={until === day}
                  onClick={() => {
                    choose(day);
                    setIsUnlikely(false);
                  }}
                >
                  {words}
                </Button>
              );
            })}
          </div>
          <DateField
            label="Until this day"
            date={until}
            earliest={addDays(today, 1)}
            error={isRefused ? 'Choose a day from tomorrow on. Nothing is sealed yet.' : undefined}
            onChange={choose}
            onRefuse={setIsUnlikely}
          />
          {isUnlikely || until <= today ? null : (
            <p className="small muted">{letterPromise(dayOf(until, now), !isLeftAlone)}</p>
          )}
          <div className="actions">
            <Button type="submit">Seal it</Button>
          </div>
        </form>
      ) : null}
    </>
  );
}
