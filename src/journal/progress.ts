import { isBlank } from './answer';
import type { Entries } from './entries';
import { lastTurn } from './order';
import { isShown, opensAt, standingOf, type Page, type Standing } from './standing';

/** A stage with its pages in order; `number` only for the six that move the sky. */
export type Chapter = { number?: number; pages: readonly Page[] };

type Counted<P extends Page = Page> = Standing & { page: P };

/** The pages that count: shown, and not still waiting for their day. */
export function countedPages<P extends Page>(
  pages: readonly P[],
  entries: Entries,
  now: number,
): Counted<P>[] {
  return pages
    .filter((page) => isShown(page, entries))
    .map((page) => ({ page, ...standingOf(page, entries, now) }))
    .filter(({ waitsUntil }) => waitsUntil === undefined);
}

export type ChapterProgress = {
  /** Pages with words that were gone on from, and pages left without any. */
  written: number;
  setAside: number;
  /** Pages with words that were never gone on from. */
  halfWritten: number;
  /** The pages there are; of a finished stage those that were there to finish it. */
  pages: number;
  /** Once every page was written or set aside, whatever opens or is taken up again later. */
  isFinished: boolean;
  /** Pages of a finished stage that are open all the same. */
  extra: number;
};

/** Whether every page of a stage is settled, apart from those whose day came after all others were. */
function isFinishedByDrafts(counted: readonly Counted[], entries: Entries, now: number): boolean {
  const settled = counted.filter(({ isSettled }) => isSettled);
  const lastAt = settled.reduce((at, { draft }) => Math.max(at, draft?.editedAt ?? 0), 0);
  return (
    settled.length > 0 &&
    counted.every(
      ({ page, isSettled, entry }) =>
        isSettled || (entry === undefined && (opensAt(page, entries, now) ?? 0) > lastAt),
    )
  );
}

/** Whether a stage that was finished at this turn still is: nothing was deleted, taken back or added to it. */
const staysFinished = (counted: readonly Counted[], turn: number): boolean =>
  counted.some(({ isSettled }) => isSettled) &&
  counted.every(
    ({ page, isSettled, draft }) =>
      isSettled ||
      (draft === undefined
        ? page.unlock !== undefined || page.showIf !== undefined
        : lastTurn(draft) > turn),
  );

/**
 * How far a chapter has come at `now` (ms). `finishedTurn` is the turn at which it was finished, where
 * that was kept; null where nobody knows, as in journals of before it was.
 */
export function chapterProgress(
  chapter: Chapter,
  entries: Entries,
  now: number,
  finishedTurn: number | null = null,
): ChapterProgress {
  const counted = countedPages(chapter.pages, entries, now);
  const isFinished =
    isFinishedByDrafts(counted, entries, now) ||
    (finishedTurn !== null && staysFinished(counted, finishedTurn));
  const settled = counted.filter(({ isSettled }) => isSettled).length;
  const written = counted.filter(({ answered }) => answered !== undefined).length;
  return {
    written,
    setAside: settled - written,
    halfWritten: counted.filter(
      ({ isSettled, draft }) => !isSettled && draft !== undefined && !isBlank(draft.answer),
    ).length,
    pages: isFinished ? settled : counted.length,
    isFinished,
    extra: isFinished ? counted.length - settled : 0,
  };
}

/** The turn to keep for a chapter after a change to the journal: null while it was not finished, or was taken back. */
export function finishedTurnAfter(
  chapter: Chapter,
  entries: Entries,
  now: number,
  kept: number | null,
): number | null {
  const counted = countedPages(chapter.pages, entries, now);
  const isTakenBack = ({ isSettled, draft }: Counted): boolean =>
    kept !== null && !isSettled && draft !== undefined && lastTurn(draft) <= kept;
  if (counted.some(isTakenBack)) return null;
  if (kept !== null || !isFinishedByDrafts(counted, entries, now)) return kept;
  return counted.reduce((turn, { draft }) => Math.max(turn, draft ? lastTurn(draft) : 0), 0);
}

/** Pages of a chapter that nobody has to come back to: written, or set aside. */
export const settledOf = ({ written, setAside }: ChapterProgress): number => written + setAside;

/** How much of a chapter lies behind, 0 to 1; where nothing is written, none of it does. */
export const shareOf = (progress: ChapterProgress): number =>
  progress.written === 0 ? 0 : settledOf(progress) / progress.pages;

/** How far the night has gone, 0 to 6: the settled share of each of the six stages, summed. */
export function skyProgress(chapters: readonly Chapter[], entries: Entries, now: number): number {
  return chapters
    .filter((chapter) => chapter.number !== undefined)
    .map((chapter) => chapterProgress(chapter, entries, now))
    .reduce((sum, progress) => sum + shareOf(progress), 0);
}

/** The hour of the sky, 0 deep night to 6 morning. */
export const hourOf = (progress: number): number =>
  Math.max(0, Math.min(6, Math.floor(progress + 0.5)));

/** The page after `id` in the order given that is not waiting for its day; undefined after the last. */
export function pageAfter<P extends Page>(
  pages: readonly P[],
  id: string,
  entries: Entries,
  now: number,
): P | undefined {
  const place = pages.findIndex((page) => page.id === id);
  return countedPages(pages.slice(place + 1), entries, now)[0]?.page;
}
