import { Link } from 'react-router-dom';
import { moods, toldOnce, type Mood } from '@/journal/arrival';
import { dayAt } from '@/journal/calendar-day';
import { counted } from '@/journal/counted';
import { isBelieved } from '@/journal/elapsed';
import { newestDraft, type Entries } from '@/journal/entries';
import { arrivalWords, ratedFields, ratingOf, sunWord } from '@/journal/suns';
import type { Moment } from '@/journal/zone';
import { useNow } from '@/store/use-now';
import { Disclosure } from '@/ui/disclosure';
import { SunGlyph } from '@/ui/sun-glyph';
import { Thread } from '@/ui/thread';
import { clockTime, longDate, shortDate } from '@/ui/when';
import { ToolSection } from '@/tool-kit/tool-section';
import { entryPath } from '@/paths';
import styles from './arrivals-screen.module.css';
import { useNameMask } from '@/ui/name-mask';

/** Fewer than three points are no thread. */
const fewest = 3;

/** So many days stand open; earlier ones are behind a line. */
const openDays = 4;

/** How it has moved: arrivals and check-ins on one thread, and the same day by day in words. */
export function ArrivedBefore({ entries }: { entries: Entries }) {
  const now = useNow();
  // What is still being written above is no telling yet.
  const told = moods(entries).filter(
    ({ entry }) => newestDraft(entries.get(entry))?.outcome !== 'open',
  );
  const all = toldOnce(told);
  const days = daysOf(all);
  return (
    <ToolSection title="How it has moved">
      <Drawn all={all} now={now} />
      <Days days={days.slice(0, openDays)} now={now} />
      {days.length <= openDays ? null : (
        <Disclosure summary="Earlier days" meta={counted(days.length - openDays, 'day')}>
          <Days days={days.slice(openDays)} now={now} />
        </Disclosure>
      )}
    </ToolSection>
  );
}

function Drawn({ all, now }: { all: readonly Mood[]; now: number }) {
  // Words alone have no place on a line, nor has a day that can't have been; the days below have them.
  const dated = all.filter(({ at }) => isBelieved(at, now)).toSorted((a, b) => a.at - b.at);
  const levels = dated.flatMap(({ at, level }) =>
    level === null ? [] : [{ at, value: ratingOf(level) }],
  );
  const energies = dated.flatMap(({ at, energy }) =>
    energy === null ? [] : [{ at, value: energy }],
  );
  const drawn = dated.filter(({ level, energy }) => level !== null || energy !== null);
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (drawn.length < fewest || first === undefined || last === undefined) {
    return <p className="muted">Say how it is a few more times and a thread will appear.</p>;
  }
  const span = `${shortDate(first.when, now)} to ${shortDate(last.when, now)}`;
  const mood = { name: 'How it was', points: levels };
  const isOne = energies.length < 2;
  return (
    <Thread
      lines={isOne ? [mood] : [mood, { name: 'Energy', points: energies }]}
      lowest={0}
      highest={10}
      words={`How it was${isOne ? '' : ', and how much energy was in it'}, ${drawn.length} times from ${span}. The days below have the words.`}
      caption={`${span}. The dotted line is even; there’s no right direction.`}
    />
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
    energy === null ? '' : `energy: ${sunWord(energy, ratedFields.energy.words).toLowerCase()}`,
    steady === null ? '' : `steady: ${sunWord(steady, ratedFields.steady.words).toLowerCase()}`,
  ].filter(Boolean);
  const how = level === null ? 'check-in' : (arrivalWords[level - 1] ?? '').toLowerCase();
  return (
    <>
      {level === null ? <span /> : <SunGlyph level={level} isChosen small />}
      <div>
        <Link to={entryPath(entry)}>{`${clockTime(when)}, ${how}`}</Link>
        {said.length === 0 ? null : <span className="small muted">{said.join(', ')}</span>}
        {words === '' ? null : (
          <span className={styles.words} dir="auto" translate="no">
            {mask(words)}
          </span>
        )}
      </div>
    </>
  );
}
