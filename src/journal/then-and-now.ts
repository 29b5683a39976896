/** What was written before beside what was written since, and when an old page may be brought up. */
import { factOf, type Facts } from './facts';
import { isBlank } from './answer';
import { seenFact } from './crisis-cards';
import type { Draft, Entry } from './entry';
import { dayNumber, daysApart } from './calendar-day';
import { isBelieved } from './elapsed';
import { sealedUntil } from './letters';
import { begunFirst, oldestFirst } from './order';
import { entriesFor, type Entries } from './entries';
import { whenStarted } from './taken';

/** The source of the one line kept beside two drafts; its entry is `marginEntry`. */
export const marginSource = 'in-the-margin';

export const marginEntry = (entry: string): string => `${marginSource}.${entry}`;

/** The fact that lets the path screen bring up an old page; anything but true is no. */
export const lookBackFact = 'lookBacks';

/** True where a page is not to be shown again beside other pages, at the person's own wish. */
export const refusedFact = (entry: string) => `lookBacks.not.${entry}` as const;

/** The day (YYYY-MM-DD) on which a page is not to be shown; on any other day it is again. */
export const notTodayFact = (entry: string) => `lookBacks.later.${entry}` as const;

/** A page is brought up elsewhere unless people to talk to were shown on it, it was refused or is sealed. */
export const mayBeShown = (facts: Facts, entry: string): boolean =>
  !factOf(facts, seenFact(entry)) &&
  !factOf(facts, refusedFact(entry)) &&
  sealedUntil(facts, entry) === null;

/**
 * The drafts that can be compared with those of `entry`, oldest first: for a prompt of the guide
 * (`isPrompt`) every answer to it, for a tool the drafts of this page. Blank ones are left out, and so
 * is another page on which people to talk to were shown, or that was refused; this one the person
 * opened themselves.
 */
export function draftsToCompare(
  entries: Entries,
  facts: Facts,
  entry: Entry,
  isPrompt: boolean,
): readonly Draft[] {
  const pages = isPrompt ? entriesFor(entries, entry.source) : [entry];
  return pages
    .filter(({ id }) => id === entry.id || mayBeShown(facts, id))
    .flatMap(({ drafts }) => drafts)
    .filter(({ answer }) => !isBlank(answer))
    .toSorted(oldestFirst);
}

/** The two drafts named, else the first and the last; the earlier always comes first. */
export function pairOf(
  drafts: readonly Draft[],
  a: string | null,
  b: string | null,
): readonly [then: Draft, now: Draft] | undefined {
  const [first] = drafts;
  const last = drafts.at(-1);
  if (first === undefined || last === undefined || first === last) return undefined;
  const one = drafts.find(({ id }) => id === a) ?? first;
  const other = drafts.find(({ id }) => id === b && id !== one.id) ?? (one === last ? first : last);
  return drafts.indexOf(one) < drafts.indexOf(other) ? [one, other] : [other, one];
}

/** A page that can be read beside itself: its newest entry, and its first and last draft of `drafts`. */
export type PageOfDrafts = { entry: string; first: Draft; last: Draft; drafts: number };

/**
 * What was written under each question or on each tool's page, the newest first: `again` more than
 * once, `once` a single time and only questions of the guide (`isPrompt`). Entries of `apart` sources
 * are left out, such as letters, and so is every page that is not to be brought up.
 */
export function pagesToCompare(
  entries: Entries,
  facts: Facts,
  isPrompt: (source: string) => boolean,
  apart: readonly string[],
): { again: readonly PageOfDrafts[]; once: readonly PageOfDrafts[] } {
  const bySource = new Map<string, { entry: string; draft: Draft }[]>();
  for (const { id, source, drafts } of entries.values()) {
    if (apart.includes(source) || !mayBeShown(facts, id)) continue;
    const key = isPrompt(source) ? source : id;
    const written = drafts.filter(({ answer }) => !isBlank(answer));
    const before = bySource.get(key) ?? [];
    bySource.set(key, [...before, ...written.map((draft) => ({ entry: id, draft }))]);
  }
  const pages = [...bySource.values()].flatMap((all): PageOfDrafts[] => {
    const inTime = all.toSorted((a, b) => oldestFirst(a.draft, b.draft));
    const [first] = inTime;
    const last = inTime.at(-1);
    if (first === undefined || last === undefined) return [];
    return [{ entry: last.entry, first: first.draft, last: last.draft, drafts: all.length }];
  });
  const newestFirst = pages.toSorted((a, b) => begunFirst(b.last, a.last));
  return {
    again: newestFirst.filter(({ drafts }) => drafts > 1),
    once: newestFirst.filter(({ drafts, last }) => drafts === 1 && isPrompt(last.source)),
  };
}

/** The entries somebody does not want to be shown again, which may be brought back. */
export const refusedPages = (entries: Entries, facts: Facts): readonly Entry[] =>
  [...entries.values()].filter(({ id }) => factOf(facts, refusedFact(id)));

/** Pages are brought up from this many weeks after they were written. */
const bringsUpAfterWeeks = 4;

const heavy = 1;

/**
 * The page to bring up on the path screen at `now` (ms), the same one all day: one of the guide
 * (`isPrompt`), answered four weeks ago or more. Never one on which people to talk to were shown, and
 * one arrived at heavy only if it was kept close. Undefined where it is not switched on or none fits.
 */
export function pageToBringUp(
  entries: Entries,
  facts: Facts,
  now: number,
  isPrompt: (source: string) => boolean,
): { entry: Entry; draft: Draft; weeks: number } | undefined {
  if (!factOf(facts, lookBackFact)) return undefined;
  const fitting = [...entries.values()].flatMap((entry) => {
    const draft = entry.drafts.find(
      ({ outcome, answer }) => outcome === 'answered' && !isBlank(answer),
    );
    if (draft === undefined || !isPrompt(entry.source)) return [];
    // How long ago it was would be said of it.
    if (!isBelieved(draft.startedAt, now)) return [];
    if (!mayBeShown(facts, entry.id)) return [];
    if (entry.drafts.some(({ arrived }) => arrived === heavy) && !entry.kept) return [];
    const weeks = Math.floor(daysApart(whenStarted(draft), now) / 7);
    return weeks < bringsUpAfterWeeks ? [] : [{ entry, draft, weeks }];
  });
  const byAge = fitting.toSorted((a, b) => begunFirst(a.draft, b.draft));
  return byAge.at(dayNumber(now) % byAge.length);
}

const numbers = ['four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** 'five weeks', '14 weeks'. */
export const weeksInWords = (weeks: number): string =>
  `${numbers[weeks - bringsUpAfterWeeks] ?? weeks} weeks`;
