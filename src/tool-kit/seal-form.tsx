import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState, type SyntheticEvent } from 'react';
import { letterPromise } from '@/guide/return-words';
import { addDays, isDay } from '@/journal/calendar-day';
import { mayBeAnnounced } from '@/journal/look-back';
import { factOf } from '@/journal/facts';
import { sealFact } from '@/journal/letters';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { useToday } from '@/store/use-today';
import { Button } from '@/ui/button';
import { DateField } from '@/ui/date-field';
import { dayOf } from './day-of';
import styles from './seal-form.module.css';

const lengths = [
  { days: 30, words: t`A month` },
  { days: 90, words: t`Three months` },
  { days: 365, words: t`A year` },
] as const;

const halfFact = (entry: string) => `half.seal.${entry}` as const;

/** Whether a day to come was chosen for a seal, and the seal not set: kept, so that Back or a reload doesn't undo it. */
export function useHasHalfSeal(entry: string): boolean {
  const { today } = useToday();
  return useJournal(({ facts }) => {
    const kept = factOf(facts, halfFact(entry)) ?? '';
    return isDay(kept) && kept > today;
  });
}

type SealFormProps = {
  entry: string;
  /** Once it is sealed, until the day given. */
  onSeal: (until: string) => void;
};

/** The day until which nothing of a page is shown. */
export function SealForm({ entry, onSeal }: SealFormProps) {
  const store = useJournalStore();
  const { today, todayNow } = useToday();
  const now = useNow();
  const half = halfFact(entry);
  const kept = useJournal(({ facts }) => factOf(facts, half)) ?? '';
  const isLeftAlone = useJournal(
    ({ entries, facts }) =>
      !mayBeAnnounced(facts, { id: entry, kept: entries.get(entry)?.kept ?? false }),
  );
  const [isRefused, setIsRefused] = useState(false);
  const [isUnlikely, setIsUnlikely] = useState(false);
  // A month from today until a day is chosen, on whatever day that is; a day that has come is none.
  const until = isDay(kept) && kept > today ? kept : addDays(today, lengths[0].days);

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
    store.getState().setFact(sealFact(entry), until);
    store.getState().setFact(half, '');
    onSeal(until);
  }

  return (
    <form className={styles.seal} onSubmit={seal} noValidate>
      <p className="small muted">
        <Trans>Until then only the day is shown. You can open it earlier if you need to.</Trans>
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
        label={t`Until this day`}
        date={until}
        earliest={addDays(today, 1)}
        error={isRefused ? t`Choose a day from tomorrow on. Nothing is sealed yet.` : undefined}
        onChange={choose}
        onRefuse={setIsUnlikely}
      />
      {isUnlikely || until <= today ? null : (
        <p className="small muted">{letterPromise(dayOf(until, now), !isLeftAlone)}</p>
      )}
      <div className="actions">
        <Button type="submit">{t`Seal it`}</Button>
      </div>
    </form>
  );
}
