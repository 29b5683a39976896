/**
 * Which old pages may be shown where nobody opened them: one rule for the line on the path, what a page
 * looks back on, what a tool offers, lists of pages to compare, letters to read back and a fair line.
 */
import { moods } from './arrival';
import { daysApart } from './calendar-day';
import { seenFact } from './crisis-cards';
import type { Entries } from './entries';
import type { Entry } from './entry';
import { factOf, type Facts } from './facts';
import { sealedUntil } from './letters';

/** True where a page is not to be shown again beside other pages, at the person's own wish. */
export const refusedFact = (entry: string) => `lookBacks.not.${entry}` as const;

/** The day (YYYY-MM-DD) on which a page is not to be shown; on any other day it is again. */
export const notTodayFact = (entry: string) => `lookBacks.later.${entry}` as const;

const heavy = 1;

export type Shown = Pick<Entry, 'id' | 'kept'>;

/** Whether somebody may be led back to a page: to one on which people to talk to were shown only if it is kept close. */
export const mayLeadBackTo = (facts: Facts, { id, kept }: Shown): boolean =>
  kept || !factOf(facts, seenFact(id));

/** Whether a form may begin with lines of a page: never with those of a sealed one. */
export const mayBeBegunWith = (facts: Facts, page: Shown): boolean =>
  sealedUntil(facts, page.id) === null && mayLeadBackTo(facts, page);

/** Whether a page may be shown beside another, or offered, once that is asked for: no refused one either. */
export const mayBeShown = (facts: Facts, page: Shown): boolean =>
  !factOf(facts, refusedFact(page.id)) && mayBeBegunWith(facts, page);

/** Whether a page may come up without being asked for: besides, one arrived at heavy only if it is kept close. */
export const mayComeUp = (facts: Facts, entry: Shown & Pick<Entry, 'drafts'>): boolean =>
  mayBeShown(facts, entry) &&
  (entry.kept || entry.drafts.every(({ arrived }) => arrived !== heavy));

/** Whether somebody said on the day of `now` (ms) that they arrive heavy, whatever they said since. */
export const isHeavyDay = (entries: Entries, now: number): boolean =>
  moods(entries).some(
    ({ level, at, when }) => level === heavy && at <= now && daysApart(when, now) === 0,
  );
