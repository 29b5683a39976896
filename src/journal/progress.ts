import { isBlank } from './answer';
import type { Entries } from './entries';
import { editedFirst } from './order';
import { isSettled, isShown, standingOf, type Page, type Standing } from './standing';

/** A stage with its pages in order; `number` only for the six that move the sky. */
export type Chapter = { number?: number; pages: readonly Page[] };

/** The pages that count: shown, and not still waiting for their day. */
function counted(chapter: Chapter, entries: Entries, now: number): Standing[] {
  return chapter.pages
    .filter((page) => isShown(page, entries))
    .map((page) => standingOf(page, entries, now))
    .filter(({ waitsUntil }) => waitsUntil === undefined);
}

export type ChapterProgress = { settled: number; written: number; pages: number };

/** How many of a chapter's pages are settled (answered or set aside), written, and there at all. */
export function chapterProgress(chapter: Chapter, entries: Entries, now: number): ChapterProgress {
  const standings = counted(chapter, entries, now);
  return {
    settled: standings.filter(({ state }) => isSettled(state)).length,
    written: standings.filter(({ state }) => state === 'answered').length,
    pages: standings.length,
  };
}

export const isComplete = ({ settled, pages }: ChapterProgress): boolean =>
  pages > 0 && settled === pages;

/** How far the night has gone, 0 to 6: the settled share of each of the six stages, summed. */
export function skyProgress(chapters: readonly Chapter[], entries: Entries, now: number): number {
  return chapters
    .filter((chapter) => chapter.number !== undefined)
    .map((chapter) => chapterProgress(chapter, entries, now))
    .reduce((sum, { settled, pages }) => sum + (pages === 0 ? 0 : settled / pages), 0);
}

/** The hour of the sky, 0 deep night to 6 morning. */
export const hourOf = (progress: number): number =>
  Math.max(0, Math.min(6, Math.floor(progress + 0.5)));

/**
 * The page to carry on with: the one last left half-written, else the first in the guide's order that
 * is neither settled nor waiting. Undefined when nothing is left.
 */
export function nextPage<P extends Page>(
  pages: readonly P[],
  entries: Entries,
  now: number,
): P | undefined {
  const standings = pages
    .filter((page) => isShown(page, entries))
    .map((page) => ({ page, ...standingOf(page, entries, now) }));
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
  return standings.find(({ state, waitsUntil }) => !isSettled(state) && waitsUntil === undefined)
    ?.page;
}

/** The page after `id` in the order given, shown to this person; undefined after the last. */
export function pageAfter<P extends Page>(
  pages: readonly P[],
  id: string,
  entries: Entries,
): P | undefined {
  const place = pages.findIndex((page) => page.id === id);
  return pages.slice(place + 1).find((page) => isShown(page, entries));
}
