import { dayNumber, daysApart } from './calendar-day';
import { isBelieved } from './elapsed';
import type { Entries } from './entries';
import type { Entry } from './entry';
import { countedPages } from './progress';
import type { Page } from './standing';
import { whenEdited } from './taken';

/** True where a page is not to be offered again. */
export const leftAsideFact = (entry: string) => `aside.left.${entry}` as const;

/**
 * One page that was set aside on another day, to be offered once more at `now` (ms). The same one all
 * day long and another on the next, where there are several.
 */
export function setAsidePage<P extends Page>(
  pages: readonly P[],
  entries: Entries,
  now: number,
  isLeft: (entry: Entry) => boolean,
): P | undefined {
  const waiting = countedPages(pages, entries, now).filter(
    ({ state, draft, entry, answered }) =>
      state === 'skipped' &&
      draft !== undefined &&
      entry !== undefined &&
      answered === undefined &&
      isBelieved(draft.editedAt, now) &&
      daysApart(whenEdited(draft), now) > 0 &&
      !isLeft(entry),
  );
  return waiting[dayNumber(now) % Math.max(1, waiting.length)]?.page;
}
