/**
 * When a day has had enough writing in it. Long writing helps some and wears others out, so there is a
 * point at which something else is offered. It is a suggestion's ground and no rule: nothing closes.
 */
import { arrivalsSource } from './arrival';
import { isBlank } from './answer';
import { answerText } from './answer-text';
import { addDays, dayAt } from './calendar-day';
import { isBelieved, isWithinDays } from './elapsed';
import type { Draft } from './entry';
import { entriesFor, type Entries } from './entries';
import { factOf, type Facts } from './facts';
import { watchOf } from './feelings';
import { ownPageSource } from './own-page';
import { letterSources } from './letters';
import { lengthOf } from './page-length';
import { whenEdited } from './taken';
import { hourAt } from './zone';

/** What speaks for stopping, the gravest first. */
export type Enough =
  | 'low-twice'
  | 'worse-after-writing'
  | 'after-midnight'
  | 'three-long'
  | 'same-page';

const mostLongPages = 3;
const morning = 5;
/** Days in a row on which one page was written, the last of them today. */
const daysInARow = 3;
/** Two times count when they lie within this many days. */
const near = 7;

const ofOwnAccord: readonly string[] = [ownPageSource, ...letterSources];
/** About ten minutes of writing. */
const longWords = 120;

const hasManyWords = ({ answer }: Draft): boolean =>
  answerText(answer).trim().split(/\s+/u).length >= longWords;

/**
 * Writing that goes into something and was gone on from: pages of the guide that ask for long writing,
 * however short it came out, and letters and pages of one's own by their words.
 */
function goesIntoIt(draft: Draft): boolean {
  const { source, answer, outcome } = draft;
  if (outcome !== 'answered' || isBlank(answer)) return false;
  if (ofOwnAccord.includes(source)) return hasManyWords(draft);
  return (
    (answer.kind === 'long-text' || answer.kind === 'letter') &&
    lengthOf({ id: source, kind: answer.kind }) === 'long'
  );
}

/** Nothing here looks further back (ms): `near` days, the one they begin in, and what clocks in places differ by. */
const furthestBack = (near + 3) * 86_400_000;

/** Long writing of the last days. Of thousands of pages only these have their words counted. */
function deepDrafts(entries: Entries, now: number): Draft[] {
  const deep: Draft[] = [];
  for (const { drafts } of entries.values())
    for (const draft of drafts)
      if (
        draft.editedAt >= now - furthestBack &&
        isBelieved(draft.editedAt, now) &&
        goesIntoIt(draft)
      )
        deep.push(draft);
  return deep;
}

const dayOf = (draft: Draft): string => dayAt(whenEdited(draft));

/**
 * How many long pages were written on the day of `now` (ms), by their words: a page that asks for much
 * and got a line is none. A page that was written twice counts once.
 */
export function longToday(entries: Entries, now: number): number {
  const today = deepDrafts(entries, now).filter(
    (draft) => dayOf(draft) === dayAt(now) && hasManyWords(draft),
  );
  return new Set(today.map(({ entry }) => entry)).size;
}

/** Between midnight and five, on the person's own clock. */
const isSmallHours = (now: number): boolean => hourAt(now) < morning;

/**
 * Whether one long page, or the letters to them, were written on each of the last days up to today. A
 * page of one's own is a new one every day.
 */
function isSamePageDaily(entries: Entries, now: number): boolean {
  const today = dayAt(now);
  const days = Array.from({ length: daysInARow }, (_, ago) => addDays(today, -ago));
  const bySource = new Map<string, Set<string>>();
  for (const draft of deepDrafts(entries, now)) {
    if (draft.source === ownPageSource) continue;
    const seen = bySource.get(draft.source) ?? new Set();
    bySource.set(draft.source, seen.add(dayOf(draft)));
  }
  return [...bySource.values()].some((seen) => days.every((day) => seen.has(day)));
}

/** Whether somebody arrived lower after long writing than before it, twice in a week, the last time today. */
function isLowerTwice(entries: Entries, now: number): boolean {
  const written = deepDrafts(entries, now).map(({ editedAt }) => editedAt);
  const arrivals = entriesFor(entries, arrivalsSource).flatMap(({ drafts }) =>
    drafts.flatMap((draft) =>
      draft.answer.kind === 'arrival' && isBelieved(draft.startedAt, now)
        ? [{ at: draft.startedAt, day: dayOf(draft), level: draft.answer.level, draft }]
        : [],
    ),
  );
  const lower = arrivals.filter((after, place) => {
    const before = arrivals[place - 1];
    return (
      before !== undefined &&
      before.day === after.day &&
      after.level < before.level &&
      written.some((at) => at >= before.at && at <= after.at) &&
      isWithinDays(whenEdited(after.draft), now, near)
    );
  });
  return lower.length >= 2 && lower.at(-1)?.day === dayAt(now);
}

/** What stops in between besides: the second long page of a day, and only such pages being left. */
export type Stop = Enough | 'one-long' | 'only-long';

const ofCare: readonly Stop[] = ['low-twice', 'worse-after-writing'];

/** The fact that holds the day on which a stop was declined. */
export const declinedFact = (stop: Stop) =>
  `enough.declined.${ofCare.includes(stop) ? 'care' : 'length'}` as const;

/** Whether such a stop was declined on the day of `now` (ms): it is not offered again until tomorrow. */
export const isDeclined = (stop: Stop, facts: Facts, now: number): boolean =>
  [declinedFact(stop), declinedFact('low-twice')].some(
    (name) => factOf(facts, name) === dayAt(now),
  );

/**
 * Why stopping, or something else, is offered at `now` (ms); null where nothing speaks for it, or it was
 * declined today.
 */
export function enoughOf(entries: Entries, now: number, facts: Facts): Enough | null {
  const enough = enoughFor(entries, now);
  return enough === null || isDeclined(enough, facts, now) ? null : enough;
}

/** What speaks for stopping at `now` (ms), declined or not. */
export function enoughFor(entries: Entries, now: number): Enough | null {
  const watch = watchOf(entries, now);
  if (watch !== null) return watch;
  if (isLowerTwice(entries, now)) return 'worse-after-writing';
  if (isSmallHours(now)) return 'after-midnight';
  if (longToday(entries, now) >= mostLongPages) return 'three-long';
  return isSamePageDaily(entries, now) ? 'same-page' : null;
}
