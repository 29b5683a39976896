/** Where going on stops in between. */
import type { Entries } from './entries';
import { enoughOf, isDeclined, longToday, type Stop } from './enough';
import type { Facts } from './facts';
import { lengthOf, type TimedPage } from './page-length';

/**
 * Why going on from the page `left` to `next` stops in between at `now` (ms); null where it doesn't. Only
 * after long writing, or before it: from one short page to the next nobody is held up.
 */
export function stopBefore(
  left: TimedPage,
  next: TimedPage,
  entries: Entries,
  now: number,
  facts: Facts,
): Stop | null {
  const enough = lengthOf(left) === 'long' ? enoughOf(entries, now, facts) : null;
  if (enough !== null) return enough;
  const isSecond = lengthOf(next) === 'long' && longToday(entries, now) > 0;
  return isSecond && !isDeclined('one-long', facts, now) ? 'one-long' : null;
}
