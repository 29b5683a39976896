import { dayAt } from './calendar-day';
import type { Entries } from './entries';
import { factOf, type Facts } from './facts';
import { metFact } from './met-fact';
import { promisesIn, type Return } from './promises';
import type { Page } from './standing';

/**
 * What has a day still to come, the soonest first: a sealed page, the end of a quiet time, a check that comes
 * round. What is listed only, and what was met or put away, is none; nor is anything that safety puts away.
 */
export function datesAhead(
  entries: Entries,
  facts: Facts,
  now: number,
  pages: readonly Page[],
): readonly Return[] {
  const today = dayAt(now);
  return promisesIn(entries, facts, now, pages)
    .filter((one) => {
      const met = factOf(facts, metFact(one));
      return one.what !== 'page-listed' && one.day >= today && (met === null || met < one.day);
    })
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}
