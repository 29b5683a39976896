/** What was promised and has come: said on its day and after, until it was met or put away. */
import { addDays, dayAt, startOfDay } from './calendar-day';
import type { Entries } from './entries';
import type { Entry } from './entry';
import { factOf, type Facts } from './facts';
import { metFact } from './met-fact';
import { promisesIn, type Return, type ReturnKind } from './promises';
import type { Page } from './standing';

/** What is met by being read; the rest is met by what is done about it. */
const metByReading: readonly ReturnKind[] = ['rested-words', 'rested-apology', 'page-opened'];

export const isMetByReading = ({ what }: Pick<Return, 'what'>): boolean =>
  metByReading.includes(what);

/** Days for which a page that had waited is said to be open. */
const openedFor = 7;

const isDue = (one: Return, now: number): boolean => {
  const today = dayAt(now);
  // What was planned for a day is not brought up afterwards: nothing here is owed.
  if (one.what === 'small-act') return one.day === today;
  // After a week, a page that had waited is one of the pages that are open.
  if (one.what === 'page-opened' && addDays(one.day, openedFor) <= today) return false;
  return one.at === undefined ? one.day !== '' && one.day <= today : one.at <= now;
};

/**
 * What has come back by the day of `now` (ms) and was neither met nor put away. A day that is set anew
 * comes back anew. With `pages`, the open pages of the guide, those that come round are among them.
 */
export function returnsOn(
  entries: Entries,
  facts: Facts,
  now: number,
  pages: readonly Page[] = [],
): readonly Return[] {
  return promisesIn(entries, facts, now, pages).filter((one) => {
    const met = factOf(facts, metFact(one));
    return isDue(one, now) && (met === null || met < one.day);
  });
}

/** What this page was promised and has not come yet, the soonest first. */
export function promisedFor(
  entries: Entries,
  facts: Facts,
  now: number,
  { id }: Pick<Entry, 'id'>,
): readonly Return[] {
  return promisesIn(entries, facts, now)
    .filter((one) => one.entry === id && one.day >= dayAt(now) && !isDue(one, now))
    .toSorted((one, other) => startOfDay(one.day) - startOfDay(other.day));
}

/** The one that is said on the path, and those that are listed; there is never a second line. */
export function saidAndListed(returns: readonly Return[]): {
  said: Return | undefined;
  listed: readonly Return[];
} {
  const said = returns.find(({ what }) => what !== 'page-listed');
  return { said, listed: returns.filter((one) => one !== said) };
}
