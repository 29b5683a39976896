/**
 * Strengths with a moment that shows them, values that were lived, and fair lines: a harsh thought
 * put so that one can believe it. No praise is handed out (docs/content-brief.md, T08; Wood,
 * Perunovic and Lee 2009).
 */
import { fairLineSource } from './tool-sources';
import { factOf, type Facts } from './facts';
import type { Answer, FormPart } from './answer';
import { mayBeShown } from './bring-up';
import { dayNumber } from './calendar-day';
import { partsIn, ratingFrom, wordsOf } from './form';
import type { Entries } from './entries';
import { entriesFor, newestAnswered } from './entries';

/** The guide's own pages about strengths and fair lines. */
export const strengthsPage = 'P3-1';
export const fairLinesPage = 'P3-2';

/** The strengths listed on that page that are not among `known`, each once. */
export function strengthsOnPage(answer: Answer | undefined, known: readonly string[]): string[] {
  if (answer?.kind !== 'list') return [];
  const have = new Set(known.map((words) => words.trim()));
  const listed = answer.items.map((words) => words.trim());
  return [...new Set(listed)].filter((words) => words !== '' && !have.has(words));
}

/** A harsh thought, '' where none was written, with its fairer line. */
type Pair = { harsh: string; fair: string };

/** The pairs on that page whose fair line is there and not among `known`. */
export function fairLinesOnPage(answer: Answer | undefined, known: readonly string[]): Pair[] {
  if (answer?.kind !== 'pairs') return [];
  return answer.rows
    .map(({ left, right }) => ({ harsh: left.trim(), fair: right.trim() }))
    .filter(
      ({ fair }, place, all) =>
        fair !== '' &&
        !known.includes(fair) &&
        all.findIndex((other) => other.fair === fair) === place,
    );
}

/** The values to choose two of (docs/content-brief.md, T08). Ids are stored. */
export const values = [
  'honesty',
  'care',
  'courage',
  'humour',
  'learning',
  'faith',
  'family',
  'friendship',
  'freedom',
  'creativity',
  'fairness',
  'health',
] as const;
export type Value = (typeof values)[number];

export const fewValues = 2;

/** The values chosen in a form, in the order of the list; words that are no value are left out. */
export const valuesOf = (parts: readonly FormPart[]): Value[] =>
  values.filter((value) => parts.some(({ name }) => name === `value.${value}`));

/** A fair line is believed from here on; below it, toning it down is suggested. */
const believed = 6;

/** Whether a line sounds too sweet to the person: a rating (0 to 10) is given, and it is under 6. */
export const isTooSweet = (believe: number | null): boolean =>
  believe !== null && believe < believed;

/** A kept fair line; `believe` is 0 to 10, null where it was not said. */
type FairLine = { entry: string; harsh: string; fair: string; believe: number | null };

/** The fair lines that were kept and hold a line, as they were kept last, the newest first. */
export function fairLines(entries: Entries): FairLine[] {
  return entriesFor(entries, fairLineSource)
    .flatMap((entry) => {
      const draft = newestAnswered(entry);
      const words = (name: string): string => wordsOf(partsIn(draft), name).trim();
      const line = { entry: entry.id, harsh: words('harsh'), fair: words('fair') };
      return line.fair === '' ? [] : [{ ...line, believe: ratingFrom(words('believe')) }];
    })
    .toReversed();
}

/** The fact that says whether fair lines are shown on the start page; off until it is switched on. */
export const fairLineFact = 'fairLine.shown';

/**
 * The line for the start page on the day of `now` (ms): one the person believes, another
 * each day in turn. Null where that is switched off, or where no line is believed yet. Made for heavy
 * days, it may come up from one.
 */
export function fairLineFor(entries: Entries, facts: Facts, now: number): FairLine | null {
  if (!factOf(facts, fairLineFact)) return null;
  const lines = fairLines(entries).filter(({ entry: id, believe }) => {
    const entry = entries.get(id);
    if (believe === null || isTooSweet(believe)) return false;
    return entry !== undefined && mayBeShown(facts, entry);
  });
  return lines.at(dayNumber(now) % lines.length) ?? null;
}
