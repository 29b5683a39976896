import { t } from '@lingui/core/macro';
import { useId, useRef, useState, type SyntheticEvent } from 'react';
import { dayAt, firstKnownDay, wallOf } from '@/journal/calendar-day';
import type { Draft } from '@/journal/entry';
import { isTime, unknownMoment } from '@/journal/elapsed';
import { isBegunAt, momentFor } from '@/journal/redate';
import { whenStarted } from '@/journal/taken';
import { useJournalStore } from '@/store/journal-context';
import { Button } from '@/ui/button';
import { DateField } from '@/ui/date-field';
import { useAnnounce } from '@/ui/live-region';
import { TimeField } from '@/ui/time-field';
import { useEscape } from '@/ui/use-escape';
import { clockTime } from '@/ui/when';
import styles from './change-day.module.css';

/** For a page that stands on the wrong day: a clock was wrong, or it was written down later. */
export function ChangeDay({ draft, name }: { draft: Draft; name: string }) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const announce = useAnnounce();
  const frame = useRef<HTMLDivElement>(null);
  useEscape(
    frame,
    isOpen
      ? () => {
          setIsOpen(false);
          announce(t`The day stays as it was.`);
        }
      : null,
  );

  function close(): void {
    setIsOpen(false);
    frame.current?.querySelector('button')?.focus();
  }

  return (
    <div ref={frame} className={styles.change}>
      <span className={styles.opener}>
        <Button
          variant="text"
          size="small"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >{t`Change the day`}</Button>
      </span>
      {isOpen ? <DayForm id={id} draft={draft} name={name} onDone={close} /> : null}
    </div>
  );
}

type DayFormProps = { id: string; draft: Draft; name: string; onDone: () => void };

function DayForm({ id, draft, name, onDone }: DayFormProps) {
  const store = useJournalStore();
  const isKnown = draft.startedAt !== unknownMoment && isTime(draft.startedAt);
  const timeBefore = isKnown ? clockTime(whenStarted(draft)) : '12:00';
  const [day, setDay] = useState(isKnown ? dayAt(whenStarted(draft)) : '');
  const [time, setTime] = useState(isKnown ? timeBefore : '');
  const [isUnlikely, setIsUnlikely] = useState(false);
  const [wrong, setWrong] = useState<string | undefined>();

  function keep(event: SyntheticEvent): void {
    event.preventDefault();
    // The field says why it did not take the day that stands in it.
    if (isUnlikely) return;
    // Without a time the page keeps the one it has; where that isn't known, noon is near to any.
    const wall = wallOf(day, time === '' ? timeBefore : time);
    if (wall === null) {
      setWrong(t`Choose a day first. The page keeps the one it has until then.`);
      return;
    }
    const { now, redate } = store.getState();
    const at = momentFor(draft, wall);
    if (at > now()) {
      setWrong(t`This is still to come. Choose a day and a time that have been.`);
      return;
    }
    if (!isBegunAt(draft, wall)) redate(draft.id, at);
    onDone();
  }

  return (
    <form
      id={id}
      className={styles.form}
      onSubmit={keep}
      noValidate
      aria-label={t`The day of: ${name}`}
    >
      <DateField
        label={t`Written on`}
        date={day}
        earliest={firstKnownDay}
        error={wrong}
        onChange={(chosen) => {
          setDay(chosen);
          setWrong(undefined);
        }}
        onRefuse={setIsUnlikely}
      />
      <TimeField label={t`At`} time={time} onChange={setTime} />
      <div className="actions">
        <Button type="submit" size="small">{t`Keep this day`}</Button>
        <Button variant="text" size="small" onClick={onDone}>{t`Leave it as it was`}</Button>
      </div>
    </form>
  );
}
