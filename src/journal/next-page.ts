/** Which page comes next. */
import { isBlank } from './answer';
import type { Entries } from './entries';
import { editedFirst } from './order';
import { type Page } from './standing';
import { countedPages, type ChapterProgress } from './progress';

/** Whether every page of a finished stage holds words. What was set aside is not complete. */
export const isComplete = ({ isFinished, setAside }: ChapterProgress): boolean =>
  isFinished && setAside === 0;

/** Whether a finished stage lies behind: something is written in it. One that was only set aside does not. */
export const isBehind = ({ isFinished, written }: ChapterProgress): boolean =>
  isFinished && written > 0;

/**
 * The page to carry on with: the one last left half-written, else the first in the guide's order that
 * is neither settled nor waiting. Undefined when nothing is left.
 */
export function nextPage<P extends Page>(
  pages: readonly P[],
  entries: Entries,
  now: number,
): P | undefined {
  const standings = countedPages(pages, entries, now);
  const halfWritten = standings
    .filter(({ state, draft }) => state === 'open' && draft !== undefined && !isBlank(draft.answer))
    .reduce<(typeof standings)[number] | undefined>(
      (latest, one) =>
        latest?.draft === undefined ||
        (one.draft !== undefined && editedFirst(one.draft, latest.draft) > 0)
          ? one
          : latest,
      undefined,
    );
  if (halfWritten) return halfWritten.page;
  return standings.find(({ isSettled }) => !isSettled)?.page;
}
