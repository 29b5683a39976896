import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId, useMemo, useState } from 'react';
import { calendarFile, calendarTitle } from '@/files/taking/calendar-file';
import { dayAt, dayInWords } from '@/journal/calendar-day';
import { datesAhead } from '@/journal/dates-ahead';
import { useJournal } from '@/store/journal-context';
import { useGuide } from '@/store/use-guide';
import { useNow } from '@/store/use-now';
import { Segmented } from '@/ui/segmented';
import { Body } from './body';
import { SavePanel } from './save-panel';
import styles from './take-along-screen.module.css';
import { useSaving } from './use-saving';

const times = ['08:00', '13:00', '19:00'] as const;

/** The days on which something comes back, for a calendar that may be seen by others. */
export function ForCalendar() {
  const now = useNow();
  const name = useId();
  const entries = useJournal((state) => state.entries);
  const facts = useJournal((state) => state.facts);
  const { suggested } = useGuide();
  const [time, setTime] = useState<(typeof times)[number]>('19:00');
  const saving = useSaving(time);
  const dates = useMemo(
    () => datesAhead(entries, facts, now, suggested),
    [entries, facts, now, suggested],
  );
  const held = plural(dates.length, { one: '# date', other: '# dates' });
  if (dates.length === 0)
    return (
      <Body>
        <p>
          <Trans>
            No day is waiting at the moment. The day a sealed page opens, the end of a quiet time
            and a check that comes round would stand here.
          </Trans>
        </p>
      </Body>
    );
  return (
    <Body>
      <section className={styles.part} aria-label={t`The dates`}>
        <ul className={styles.dates}>
          {dates.map((one) => (
            <li key={`${one.what} ${one.source} ${one.entry} ${one.day}`}>
              <b>{calendarTitle(one)}</b>
              <span className="muted">{dayInWords(one.day)}</span>
            </li>
          ))}
        </ul>
        <Segmented
          legend={t`Reminder at`}
          name={name}
          options={times.map((value) => ({ value, label: value }))}
          value={time}
          onChange={(value) => {
            setTime(value);
          }}
        />
      </section>
      <hr />
      <section className={styles.part} aria-label={t`Before you save it`}>
        <SavePanel
          words={[
            t`${held}, in these words and no others.`,
            t`A calendar may be shared, and may be kept on somebody else’s computers.`,
            t`A day that moves here later doesn’t move there: save the file again.`,
          ]}
          held={held}
          nothing={null}
          make={() => ({
            name: `dates-${dayAt(now)}.ics`,
            type: 'text/calendar;charset=utf-8',
            ending: '.ics',
            pieces: calendarFile({ dates, time, now }),
          })}
          saving={saving}
        />
      </section>
    </Body>
  );
}
