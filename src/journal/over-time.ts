/** How somebody was, over time: what was said of it, when, and nothing in between. */
import { t } from '@lingui/core/macro';
import { inList } from '@/words/in-list';
import type { ArrivalLevel } from './answer';
import { moods, toldOnce } from './arrival';
import { daysApart } from './calendar-day';
import { isBelieved } from './elapsed';
import { newestDraft, type Entries } from './entries';
import type { Facts } from './facts';
import { sealedUntil } from './letters';
import { pausesIn } from './pause';
import { sunOf } from './suns';
import { wallTime, type Moment } from './zone';
import { inSentence } from '@/words/language';

/** What is said of oneself more than once: how it is, how steady, how much energy, how strong a pull. */
export type Measure = 'mood' | 'steady' | 'energy' | 'pull';

/** One saying of it, as one of five words; `after` is a pull once the wait was over. */
export type Reading = {
  entry: string;
  at: number;
  when: Moment;
  level: ArrivalLevel;
  after?: ArrivalLevel;
};

/** The readings of one measure, the oldest first, and how many have no day that can have been. */
export type OverTime = { readings: readonly Reading[]; undated: number };

/** Fewer than so many are no picture. */
export const fewestDrawn = 3;

/** Arrivals and check-ins that were kept, each told once, without what is sealed. */
export function moodsKept(entries: Entries, facts: Facts) {
  // What is still being written is no telling yet.
  const kept = moods(entries).filter(
    ({ entry }) =>
      newestDraft(entries.get(entry))?.outcome !== 'open' && sealedUntil(facts, entry) === null,
  );
  return toldOnce(kept);
}

function pulls(entries: Entries, facts: Facts): Reading[] {
  return pausesIn(entries).flatMap(({ entry, at, when, before, after }): Reading[] => {
    if (sealedUntil(facts, entry) !== null) return [];
    return [{ entry, at, when, level: before, ...(after === null ? {} : { after }) }];
  });
}

/**
 * Everything that was said of each measure by `now` (ms), as it was said: no mean, and nothing where
 * nothing was said. A page whose time can't have been has no place among days, and is counted instead.
 */
export function overTime(entries: Entries, facts: Facts, now: number): Record<Measure, OverTime> {
  const told = moodsKept(entries, facts);
  const rated = (of: 'steady' | 'energy'): Reading[] =>
    told.flatMap((mood) => {
      const rating = mood[of];
      const { entry, at, when } = mood;
      return rating === null ? [] : [{ entry, at, when, level: sunOf(rating) }];
    });
  const said = told.flatMap(({ entry, at, when, level }): Reading[] =>
    level === null ? [] : [{ entry, at, when, level }],
  );
  const dated = (all: readonly Reading[]): OverTime => {
    const readings = all.filter(({ at }) => isBelieved(at, now));
    return {
      // By the clock on the wall, as they are drawn: a journey back through zones turns no line back.
      readings: readings.toSorted((one, other) => wallTime(one.when) - wallTime(other.when)),
      undated: all.length - readings.length,
    };
  };
  return {
    mood: dated(said),
    steady: dated(rated('steady')),
    energy: dated(rated('energy')),
    pull: dated(pulls(entries, facts)),
  };
}

/** Readings of the last `days` calendar days, today being the last of them; all where there is no such number. */
export const since = (
  readings: readonly Reading[],
  now: number,
  days: number | null,
): readonly Reading[] =>
  days === null ? readings : readings.filter(({ when }) => daysApart(when, now) < days);

/** The readings in runs between which at least one day has nothing: no line is drawn across that day. */
export function runsOf(readings: readonly Reading[]): Reading[][] {
  const runs: Reading[][] = [];
  let last: Reading | undefined;
  for (const reading of readings) {
    const run = runs.at(-1);
    if (run === undefined || last === undefined || daysApart(last.when, reading.when) > 1) {
      runs.push([reading]);
    } else run.push(reading);
    last = reading;
  }
  return runs;
}

/** How often each word was said: 'heavy 2, even 5, light 1', from the lowest; never a mean. */
export function levelCounts(levels: readonly ArrivalLevel[], words: readonly string[]): string {
  return inList(
    words
      .map((word, place) => ({ word, count: levels.filter((one) => one === place + 1).length }))
      .filter(({ count }) => count > 0)
      .map(({ word, count }) =>
        t({
          comment: 'In a list: how it was, and how often: “heavy 2”',
          message: `${inSentence(word)} ${count}`,
        }),
      ),
    'marks',
  );
}
