/** How somebody is, said in one tap on the path or at a check-in: one scale, one thread. */
import type { ArrivalLevel } from './answer';
import { daysApart } from './calendar-day';
import { isWithin } from './elapsed';
import type { Draft } from './entry';
import { begunAt, begunOn, entriesFor, newestDraft, type Entries } from './entries';
import { checkIns, type CheckIn } from './feelings';
import { begunFirst } from './order';
import { ratingOf, sunOf } from './suns';

export const arrivalsSource = 'arrivals';

/** An arrival tells how somebody was for this long, in ms. */
const arrivalHolds = 6 * 3_600_000;

/** One telling of how it was; `pleasant` stands behind `level`, and both are null where only words were given. */
export type Mood = CheckIn & { from: 'path' | 'check-in'; level: ArrivalLevel | null };

/** Every arrival and every check-in that holds something, the oldest first. */
export function moods(entries: Entries): Mood[] {
  const arrived = entriesFor(entries, arrivalsSource).flatMap((entry): Mood[] => {
    const draft = newestDraft(entry);
    if (draft?.answer.kind !== 'arrival') return [];
    const { level } = draft.answer;
    return [
      {
        from: 'path',
        entry: entry.id,
        begun: entry.drafts[0] ?? draft,
        at: begunAt(entry),
        when: begunOn(entry),
        level,
        pleasant: ratingOf(level),
        energy: null,
        steady: null,
        words: '',
      },
    ];
  });
  const checked = checkIns(entries).map((one): Mood => ({
    ...one,
    from: 'check-in',
    level: one.pleasant === null ? null : sunOf(one.pleasant),
  }));
  return [...arrived, ...checked].toSorted((one, other) => begunFirst(one.begun, other.begun));
}

/** Every telling once: an arrival that words were added to is told by the check-in it became part of. */
export function toldOnce(all: readonly Mood[]): Mood[] {
  return all.filter((mood, place) => {
    const next = all[place + 1];
    return !(
      mood.from === 'path' &&
      next?.from === 'check-in' &&
      next.level === mood.level &&
      next.at - mood.at < 3_600_000 &&
      daysApart(mood.when, next.at) === 0
    );
  });
}

type Told = Mood & { level: ArrivalLevel };

const isTold = (mood: Mood): mood is Told => mood.level !== null;

/** How somebody last said they are, on the day of `now` (ms). */
export function moodToday(entries: Entries, now: number): Told | undefined {
  const last = moods(entries).findLast(isTold);
  return last !== undefined && last.at <= now && daysApart(last.when, now) === 0 ? last : undefined;
}

/** How somebody arrived, at `now` (ms); undefined where they did not say, or said it too long ago. */
function arrivedLately(entries: Entries, now: number): ArrivalLevel | undefined {
  const last = moods(entries).findLast(isTold);
  return last !== undefined && isWithin(last.at, now, arrivalHolds) ? last.level : undefined;
}

/** The draft as it is begun at `at` (ms): with how the person arrived, where they said so lately. */
export function withArrival(draft: Draft, entries: Entries, at: number): Draft {
  const begun = { ...draft };
  delete begun.arrived;
  const arrived = arrivedLately(entries, at);
  return arrived === undefined ? begun : { ...begun, arrived };
}
