import { t } from '@lingui/core/macro';
import { Link } from 'react-router-dom';
import { noonOf } from '@/journal/calendar-day';
import type { DayLine } from '@/journal/month-days';
import { arrivalWords } from '@/journal/suns';
import { titleOf } from '@/journal/own-page-title';
import { whenStarted } from '@/journal/taken';
import { entryPath } from '@/paths';
import { useJournal } from '@/store/journal-context';
import { useNameMask } from '@/ui/name-mask';
import { SunGlyph } from '@/ui/sun-glyph';
import { useFocusHere } from '@/ui/use-focus-here';
import { clockTime, longDate } from '@/ui/when';
import styles from './month-view.module.css';
import { inSentence } from '@/words/language';

type DayPagesProps = { day: string; line: DayLine; now: number; arrives: boolean };

/** What was said and written on one day, by name and time; the words are on the pages themselves. */
export function DayPages({ day, line, now, arrives }: DayPagesProps) {
  const heading = useFocusHere<HTMLHeadingElement>(arrives);
  const mask = useNameMask();
  const facts = useJournal((state) => state.facts);
  const rows = [
    ...line.moods.map(({ entry, when, at, level }) => ({ entry, when, at, level, name: '' })),
    ...line.pages.map((draft) => ({
      entry: draft.entry,
      when: whenStarted(draft),
      at: draft.startedAt,
      level: null,
      name: mask(titleOf(facts, draft) || draft.asked),
    })),
  ].toSorted((one, other) => one.at - other.at);
  return (
    <div className={styles.pages}>
      <h3 ref={heading} tabIndex={-1}>
        {longDate(noonOf(day), now)}
      </h3>
      <ul>
        {rows.map(({ entry, when, level, name }) => (
          <li key={entry}>
            {level === null ? <span /> : <SunGlyph level={level} isChosen small />}
            <Link to={entryPath(entry)}>{`${clockTime(when)}, ${name || howOf(level)}`}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

const howOf = (level: 1 | 2 | 3 | 4 | 5 | null): string =>
  level === null
    ? t({ comment: 'After a time', message: 'check-in' })
    : inSentence(arrivalWords[level - 1] ?? '');
