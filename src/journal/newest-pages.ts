import type { Entry } from './entry';
import { newestDraft, pagesInOrder, type Entries } from './entries';

const isDated = (entry: Entry): boolean => newestDraft(entry)?.turn.dated !== undefined;

/**
 * Every page by its newest draft, the one begun last first. One whose day was put right by hand stands
 * where that day is.
 */
export function newestPagesFirst(entries: Entries): Entry[] {
  const inOrder = [...entries.values()].toSorted(pagesInOrder(newestDraft)).toReversed();
  const pages = inOrder.filter((entry) => !isDated(entry));
  for (const entry of inOrder.filter(isDated)) {
    const at = newestDraft(entry)?.startedAt ?? 0;
    const place = pages.findIndex((other) => (newestDraft(other)?.startedAt ?? 0) <= at);
    pages.splice(place === -1 ? pages.length : place, 0, entry);
  }
  return pages;
}
