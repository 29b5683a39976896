import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { noonOf } from '@/journal/calendar-day';
import { monthAfter, monthBefore, weeksOfMonth, type DayLine } from '@/journal/month-days';
import { arrivalWords } from '@/journal/suns';
import { firstWeekday } from '@/ui/first-weekday';
import { Button } from '@/ui/button';
import { SunGlyph } from '@/ui/sun-glyph';
import { dayOfMonth, longDate, monthAndYear } from '@/ui/when';
import styles from './month-view.module.css';
import { inSentence } from '@/words/language';

type MonthViewProps = {
  month: string;
  /** The first and the last month there is anything to see in. */
  bounds: { first: string; last: string };
  days: ReadonlyMap<string, DayLine>;
  today: string;
  /** The day whose pages stand below. */
  shown: string | null;
  addressOf: (day: string) => string;
  onDay: (day: string) => void;
  onMonth: (month: string) => void;
  children: ReactNode;
};

/** So many suns stand on a day; a number says the rest. */
const mostSuns = 3;

const weekdays = [
  [t`Sunday`, t`Su`],
  [t`Monday`, t`Mo`],
  [t`Tuesday`, t`Tu`],
  [t`Wednesday`, t`We`],
  [t`Thursday`, t`Th`],
  [t`Friday`, t`Fr`],
  [t`Saturday`, t`Sa`],
] as const;

export const nameOfMonth = (month: string): string => monthAndYear(noonOf(`${month}-01`));

/** A month as a table of weeks: how it was on each day, and the way to what was written on it. */
export function MonthView(props: MonthViewProps) {
  const { month, bounds, days, today, shown, addressOf, onDay, onMonth, children } = props;
  const id = useId();
  const begins = firstWeekday(navigator.language);
  const order = [...weekdays.slice(begins), ...weekdays.slice(0, begins)];
  return (
    <section className={styles.view} aria-labelledby={id}>
      <h2 id={id}>{t`Month by month`}</h2>
      <div className={styles.turn}>
        <h3 aria-live="polite">{nameOfMonth(month)}</h3>
        <div className="actions">
          <Button
            size="small"
            aria-disabled={month <= bounds.first}
            onClick={() => onMonth(monthBefore(month))}
          >{t`Month before`}</Button>
          <Button
            size="small"
            aria-disabled={month >= bounds.last}
            onClick={() => onMonth(monthAfter(month))}
          >{t`Month after`}</Button>
        </div>
      </div>
      <table className={styles.month}>
        <caption className="vh">{t`How you arrived, ${nameOfMonth(month)}`}</caption>
        <thead>
          <tr>
            {order.map(([name, short]) => (
              <th key={name} scope="col">
                <span className="vh">{name}</span>
                <span aria-hidden="true">{short}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOfMonth(month, begins).map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, place) => (
                <td key={order[place]?.[0]} data-today={day === today}>
                  {day === null ? null : (
                    <Day
                      day={day}
                      line={days.get(day)}
                      isShown={day === shown}
                      address={addressOf(day)}
                      onShow={() => onDay(day)}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="meta">
        <Trans>
          Each sun is one time you said how it was. A dash is a day with pages, and nothing said.
        </Trans>
      </p>
      {children}
    </section>
  );
}

type DayProps = {
  day: string;
  line: DayLine | undefined;
  isShown: boolean;
  address: string;
  onShow: () => void;
};

function Day({ day, line, isShown, address, onShow }: DayProps) {
  const number = dayOfMonth(noonOf(day));
  if (line === undefined) return <span className={styles.day}>{number}</span>;
  const suns = line.moods.flatMap(({ entry, level }) => (level === null ? [] : [{ entry, level }]));
  const more = suns.length - mostSuns;
  return (
    <Link
      replace
      to={address}
      className={styles.day}
      aria-current={isShown ? 'true' : undefined}
      onClick={onShow}
    >
      <span aria-hidden="true">{number}</span>
      <span className={styles.suns} aria-hidden="true">
        {suns.slice(0, mostSuns).map(({ entry, level }) => (
          <SunGlyph key={entry} level={level} isChosen small />
        ))}
        {more > 0 ? (
          <span>
            {t({ comment: 'Beside the suns of a day, where there are more', message: `+${more}` })}
          </span>
        ) : null}
        {suns.length === 0 ? <span>–</span> : null}
      </span>
      <span className="vh">{dayWords(day, line)}</span>
    </Link>
  );
}

/** 'Monday 16 March: low, even; 2 pages' */
function dayWords(day: string, { moods, pages }: DayLine): string {
  const suns = moods.map(({ level }) =>
    level === null
      ? t({ comment: 'On a day of a calendar', message: 'a check-in' })
      : inSentence(arrivalWords[level - 1] ?? ''),
  );
  const said = [
    suns.join(', '),
    pages.length === 0 ? '' : plural(pages.length, { one: '# page', other: '# pages' }),
  ];
  return `${longDate(noonOf(day), noonOf(day))}: ${said.filter(Boolean).join('; ')}`;
}
