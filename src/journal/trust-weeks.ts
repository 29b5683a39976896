/** How promises went, week by week: looked at here or on the guide's own page. */
import { select, t } from '@lingui/core/macro';
import { inList } from '@/words/in-list';
import { trustLogSource } from './tool-sources';
import type { FormPart } from './answer';
import type { Draft, Entry } from './entry';
import { rowsOf } from './form-rows';
import type { Entries } from './entries';
import { daysApart } from './calendar-day';
import { partsIn } from './form';
import { believed } from './believed';
import { isWithinDays } from './elapsed';
import { begunFirst } from './order';
import { entriesFor, newestDraft } from './entries';
import { whenStarted } from './taken';
import { isSamePromise, promiseWords, refusalOf } from './trust-plan';

/** The guide's own page about how a week's promises went. */
export const weekPage = 'F3-5';

/** How a promise went in one week. */
export type Kept = 'kept' | 'partly' | 'missed';
export const keptOptions: readonly Kept[] = ['kept', 'partly', 'missed'];
export const keptWords: Record<Kept, string> = {
  kept: 'Kept',
  partly: 'Partly',
  missed: 'Missed',
};

/** What a log's words say of a promise; null for any other words. */
export const keptFrom = (words: string): Kept | null =>
  keptOptions.find((kept) => keptWords[kept] === words) ?? null;

const weeksSaid = 8;

/** One promise over the last eight weeks, as counts in words: 'kept 6, partly 1, missed 1'. */
type PromiseWeeks = { act: string; words: string };

/** How one promise went, as it was worded then. */
type Looked = { act: string; kept: Kept };

/** A look at a week's promises: the draft that says when, and in `note` what was written beside them. */
type Look = { begun: Draft; promises: readonly Looked[]; note: string };

/** The promises a log looked at, as they were worded then, by their number in the plan. */
export function promisesInLog(
  parts: readonly FormPart[],
): { number: number; act: string; kept: Kept }[] {
  return rowsOf(parts, 'promise').flatMap((row, index) => {
    const went = row.find(({ name }) => name === 'went');
    const kept = keptFrom(went?.words ?? '');
    return went === undefined || kept === null
      ? []
      : [{ number: index + 1, act: went.label, kept }];
  });
}

/** A log counts for the week it was begun in, however often it is put right later. */
function lookInLog(entry: Entry): Look[] {
  const [begun] = entry.drafts;
  if (begun === undefined) return [];
  const promises = promisesInLog(partsIn(newestDraft(entry)));
  return [{ begun, promises, note: '' }];
}

/** A look taken on the guide's own page, at promises that a plan would take. */
function lookOnPage(begun: Draft): Look {
  const { answer } = begun;
  if (answer.kind !== 'checklist') return { begun, promises: [], note: '' };
  const promises = answer.items.flatMap(({ words, marks }): Looked[] => {
    const kept = keptOptions.find((one) => marks.includes(one));
    const act = promiseWords(words);
    return kept === undefined || act === '' || refusalOf(act) !== null ? [] : [{ act, kept }];
  });
  return { begun, promises, note: answer.note.trim() };
}

/** Every look there was, here and on the guide's own page, the newest first. */
const looksOf = (entries: Entries): Look[] =>
  [
    ...entriesFor(entries, weekPage)
      .flatMap((entry) => newestDraft(entry) ?? [])
      .map(lookOnPage),
    ...entriesFor(entries, trustLogSource).flatMap(lookInLog),
  ].toSorted((one, other) => begunFirst(other.begun, one.begun));

/**
 * What was looked at in the last `most` weeks before `now` (ms), a line for each promise, the newest
 * wording first. Of several looks in one week the last one counts.
 */
function weeksOf(entries: Entries, now: number, most: number) {
  const seen: { act: string; weeks: Map<number, Kept> }[] = [];
  for (const { begun, promises } of looksOf(entries)) {
    // One dated after `now`, in this sitting or under a clock that ran ahead, is from before what followed.
    const when = whenStarted(believed(begun, entries, now));
    const weeksAgo = Math.max(0, Math.floor(daysApart(when, now) / 7));
    if (weeksAgo >= most) continue;
    for (const { act, kept } of promises) {
      const known = seen.find((one) => isSamePromise(one.act, act));
      const weeks = known?.weeks ?? new Map<number, Kept>();
      if (known === undefined) seen.push({ act, weeks });
      if (!weeks.has(weeksAgo)) weeks.set(weeksAgo, kept);
    }
  }
  return seen;
}

/** The last eight weeks before `now` (ms), a line for each promise. Counts only: no run, no rate. */
export const lastWeeks = (entries: Entries, now: number): PromiseWeeks[] =>
  weeksOf(entries, now, weeksSaid).map(({ act, weeks }) => ({
    act,
    words: countWords([...weeks.values()]),
  }));

/** How often a promise was kept, over all weeks that were looked at; what was missed is not asked. */
export const timesKept = (entries: Entries, now: number): number =>
  weeksOf(entries, now, Number.POSITIVE_INFINITY)
    .flatMap(({ weeks }) => [...weeks.values()])
    .filter((kept) => kept === 'kept').length;

/**
 * What a look on the guide's page, taken in the week before `now` (ms), says of these promises; null
 * where there is none, or none of them is named in it. `why` is its note, where one promise alone can
 * be meant by it.
 */
export function lookAtWeek(
  page: Draft | undefined,
  acts: readonly string[],
  now: number,
): { kept: readonly (Kept | null)[]; why: string } | null {
  if (page === undefined || !isWithinDays(whenStarted(page), now, 7)) return null;
  const { promises, note } = lookOnPage(page);
  const kept = acts.map((act) => promises.find((one) => isSamePromise(one.act, act))?.kept ?? null);
  if (kept.every((one) => one === null)) return null;
  const notKept = kept.filter((one) => one === 'partly' || one === 'missed');
  return { kept, why: notKept.length === 1 ? note : '' };
}

const countWords = (all: readonly Kept[]): string =>
  inList(
    keptOptions
      .map((kept) => ({ kept, count: all.filter((one) => one === kept).length }))
      .filter(({ count }) => count > 0)
      .map(({ kept, count }) =>
        t({
          comment: 'In a list, of a promise: how it went, and in how many weeks',
          message: select(kept, {
            kept: `kept ${count}`,
            partly: `partly ${count}`,
            other: `missed ${count}`,
          }),
        }),
      ),
    'marks',
  );
