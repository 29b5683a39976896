import { plural, t } from '@lingui/core/macro';
import { Link } from 'react-router-dom';
import type { Mood } from '@/journal/arrival';
import { dayAt } from '@/journal/calendar-day';
import type { Entries } from '@/journal/entries';
import { moodsKept } from '@/journal/over-time';
import { arrivalWords, ratedFields, sunWord } from '@/journal/suns';
import type { Moment } from '@/journal/zone';
import { useJournal } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { Disclosure } from '@/ui/disclosure';
import { SunGlyph } from '@/ui/sun-glyph';
import { inList } from '@/words/in-list';
import { clockTime, longDate } from '@/ui/when';
import { ToolSection } from '@/tool-kit/tool-section';
import { entryPath, paths } from '@/paths';
import styles from './arrivals-screen.module.css';
import { useNameMask } from '@/ui/name-mask';
import { inSentence } from '@/words/language';

/** So many days stand open; earlier ones are behind a line. */
const openDays = 4;

/** How it has moved, day by day in words; drawn, and by month, at an address of its own. */
export function ArrivedBefore({ entries }: { entries: Entries }) {
  const now = useNow();
  const facts = useJournal((state) => state.facts);
  const days = daysOf(moodsKept(entries, facts));
  return (
    <>
      <ToolSection title={t`How it has moved`}>
        <Days days={days.slice(0, openDays)} now={now} />
        {days.length <= openDays ? null : (
          <Disclosure
            summary={t`Earlier days`}
            meta={plural(days.length - openDays, { one: '# day', other: '# days' })}
          >
            <Days days={days.slice(openDays)} now={now} />
          </Disclosure>
        )}
      </ToolSection>
      <p>
        <Link to={paths.arrived}>{t`How you’ve arrived, over weeks and months`}</Link>
      </p>
    </>
  );
}

type Day = { day: string; when: Moment; moods: readonly Mood[] };

/** The newest day first, and the newest of each day. */
function daysOf(all: readonly Mood[]): Day[] {
  const days = new Map<string, Mood[]>();
  for (const mood of all.toReversed()) {
    const day = dayAt(mood.when);
    days.set(day, [...(days.get(day) ?? []), mood]);
  }
  return [...days].map(([day, of]) => ({ day, when: of[0]?.when ?? 0, moods: of }));
}

function Days({ days, now }: { days: readonly Day[]; now: number }) {
  if (days.length === 0) return null;
  return (
    <ol className={styles.days}>
      {days.map(({ day, when, moods: of }) => (
        <li key={day}>
          <h3 className={styles.day}>{longDate(when, now)}</h3>
          <ul>
            {of.map((mood) => (
              <li key={mood.entry} className={styles.mood}>
                <MoodRow mood={mood} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function MoodRow({ mood }: { mood: Mood }) {
  const mask = useNameMask();
  const { entry, when, level, energy, steady, words } = mood;
  const said = [
    energy === null
      ? ''
      : t({
          comment: 'In a list: how awake somebody was',
          message: `energy: ${inSentence(sunWord(energy, ratedFields.energy.words))}`,
        }),
    steady === null
      ? ''
      : t({
          comment: 'In a list: how steady somebody felt',
          message: `steady: ${inSentence(sunWord(steady, ratedFields.steady.words))}`,
        }),
  ].filter(Boolean);
  const how =
    level === null
      ? t({ comment: 'After a time', message: 'check-in' })
      : inSentence(arrivalWords[level - 1] ?? '');
  return (
    <>
      {level === null ? <span /> : <SunGlyph level={level} isChosen small />}
      <div>
        <Link to={entryPath(entry)}>
          {t({ comment: '“21:14, heavy”', message: `${clockTime(when)}, ${how}` })}
        </Link>
        {said.length === 0 ? null : <span className="small muted">{inList(said, 'marks')}</span>}
        {words === '' ? null : (
          <span className={styles.words} dir="auto" translate="no">
            {mask(words)}
          </span>
        )}
      </div>
    </>
  );
}
