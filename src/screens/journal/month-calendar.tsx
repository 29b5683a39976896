import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { pageCount } from '@/journal/counted';
import { newestDraft } from '@/journal/entries';
import { dayAt } from '@/journal/calendar-day';
import type { Month } from '@/journal/months';
import { whenStarted } from '@/journal/taken';
import { Button } from '@/ui/button';
import { ChipDate } from '@/ui/chips';
import controls from '@/ui/control.module.css';
import { Dialog } from '@/ui/dialog';
import { monthAndYear } from '@/ui/when';
import { languageTag } from '@/words/language';
import { once } from '@/words/once';
import { monthId } from './timeline-plan';
import styles from './month-calendar.module.css';

const monthsOfYear = once(() => {
  const nameOfMonth = new Intl.DateTimeFormat(languageTag, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => nameOfMonth.format(Date.UTC(2026, month)));
});

/** Years, the newest first, and the place in the timeline of each of their months. */
function yearsOf(
  months: readonly Month[],
): { year: string; places: ReadonlyMap<string, number> }[] {
  const years = new Map<string, Map<string, number>>();
  for (const [place, { when }] of months.entries()) {
    const [name = '', year] = monthAndYear(when).split(' ');
    if (year === undefined || !monthsOfYear().includes(name)) continue;
    const its = years.get(year) ?? new Map<string, number>();
    if (!its.has(name)) its.set(name, place);
    years.set(year, its);
  }
  return [...years]
    .toSorted(([one], [other]) => Number(other) - Number(one))
    .map(([year, places]) => ({ year, places }));
}

/** The page of a day or, where it has none, of the last day before it; else the oldest there is. */
function pageOn(months: readonly Month[], day: string): string | undefined {
  const pages = months.flatMap((month) => month.pages);
  const found = pages.find((entry) => {
    const draft = newestDraft(entry);
    return draft !== undefined && draft.startedAt !== 0 && dayAt(whenStarted(draft)) <= day;
  });
  return (found ?? pages.at(-1))?.id;
}

type MonthCalendarProps = {
  months: readonly Month[];
  /** Takes the key of the line to go to. */
  onGo: (line: string) => void;
};

/** The months that hold pages, to go straight to one of them, or to a day. */
export function MonthCalendar({ months, onGo }: MonthCalendarProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [day, setDay] = useState<string | null>(null);
  function go(line: string | undefined): void {
    setIsOpen(false);
    if (line !== undefined) onGo(line);
  }
  return (
    <>
      <Button variant="text" onClick={() => setIsOpen(true)}>{t`Go to a month`}</Button>
      <Dialog
        open={isOpen}
        title={t`Go to a month`}
        onClose={() => setIsOpen(false)}
        actions={<Button onClick={() => setIsOpen(false)}>{t`Close`}</Button>}
      >
        <form
          className={styles.day}
          onSubmit={(event) => {
            event.preventDefault();
            if (day !== null) go(pageOn(months, day));
          }}
        >
          <ChipDate label={t`Or to a day`} day={day} onChange={setDay} />
          <Button type="submit" size="small">{t`Go`}</Button>
        </form>
        {yearsOf(months).map(({ year, places }) => (
          <section key={year} className={styles.year} aria-label={year}>
            <h3>{year}</h3>
            <ol className={styles.months}>
              {monthsOfYear().map((name) => (
                <li key={name}>
                  <MonthOf
                    name={name}
                    year={year}
                    months={months}
                    place={places.get(name)}
                    onGo={go}
                  />
                </li>
              ))}
            </ol>
          </section>
        ))}
      </Dialog>
    </>
  );
}

type MonthOfProps = MonthCalendarProps & { name: string; year: string; place: number | undefined };

function MonthOf({ name, year, months, place, onGo }: MonthOfProps) {
  const month = place === undefined ? undefined : months[place];
  if (place === undefined || month === undefined)
    return <span className={styles.none}>{name}</span>;
  return (
    <button
      type="button"
      className={controls.pill}
      aria-label={`${name} ${year}, ${pageCount(month.pages.length)}`}
      onClick={() => onGo(monthId(place))}
    >
      {name}
    </button>
  );
}
