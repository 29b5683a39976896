import { plural, t } from '@lingui/core/macro';
import { Link } from 'react-router-dom';
import { dayAndTime } from '@/journal/calendar-day';
import type { Measure, Reading } from '@/journal/over-time';
import { entryPath } from '@/paths';
import { clockTime, shortDate } from '@/ui/when';
import { measureWords } from './measures';
import styles from './readings-table.module.css';

/** A browser is slow to lay out more rows than anybody reads. */
const mostRows = 500;

/** The same as the picture, in words, the newest first; each leads to its page. */
export function ReadingsTable({
  measure,
  readings,
  now,
}: {
  measure: Measure;
  readings: readonly Reading[];
  now: number;
}) {
  const { name, levels } = measureWords[measure];
  const hasAfter = readings.some(({ after }) => after !== undefined);
  const shown = readings.slice(-mostRows).toReversed();
  return (
    <>
      <table className={styles.table}>
        <caption className="vh">{t`${name}, as it was said`}</caption>
        <thead>
          <tr>
            <th scope="col">{t`When`}</th>
            <th scope="col">{hasAfter ? t`When it began` : name}</th>
            {hasAfter ? <th scope="col">{t`After the wait`}</th> : null}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ entry, when, level, after }) => (
            <tr key={entry}>
              <th scope="row">
                <Link to={entryPath(entry)}>
                  {dayAndTime(shortDate(when, now), clockTime(when))}
                </Link>
              </th>
              <td>{levels[level - 1]}</td>
              {hasAfter ? <td>{after === undefined ? t`Not said` : levels[after - 1]}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length === readings.length ? null : (
        <p className="meta">
          {t`These are the newest ${mostRows} of ${plural(readings.length, { one: '# time', other: '# times' })}. The rest are by month below.`}
        </p>
      )}
    </>
  );
}
