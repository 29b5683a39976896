import type { Entry } from './entry';
import { newestDraft, type Entries } from './entries';
import { begunFirst } from './order';

const isDated = (entry: Entry): boolean => newestDraft(entry)?.turn.dated !== undefined;

const inOrder = new WeakMap<Entries, readonly Entry[]>();

/**
 * Every page by its newest draft, the one begun last first. One whose day was put right by hand stands
 * where that day is. The same array for the same journal.
 */
export function newestPagesFirst(entries: Entries): readonly Entry[] {
  const known = inOrder.get(entries);
  if (known !== undefined) return known;
  // Each page's draft is looked up once, not at every comparison: a journal has ten thousand pages in time.
  const all = [...entries.values()]
    .flatMap((entry) => {
      const draft = newestDraft(entry);
      return draft === undefined ? [] : [{ entry, draft }];
    })
    .toSorted((one, other) => begunFirst(other.draft, one.draft))
    .map(({ entry }) => entry);
  const pages = all.filter((entry) => !isDated(entry));
  for (const entry of all.filter(isDated)) {
    const at = newestDraft(entry)?.startedAt ?? 0;
    const place = pages.findIndex((other) => (newestDraft(other)?.startedAt ?? 0) <= at);
    pages.splice(place === -1 ? pages.length : place, 0, entry);
  }
  inOrder.set(entries, pages);
  return pages;
}
