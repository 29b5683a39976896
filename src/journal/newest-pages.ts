import type { Draft, Entry } from './entry';
import { newestDraft, pagesInOrder, type Entries } from './entries';
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
  for (const entry of all.filter(isDated)) pages.splice(placeOf(entry, pages), 0, entry);
  inOrder.set(entries, pages);
  return pages;
}

/** Where a page whose day was put right stands among those in order. */
function placeOf(entry: Entry, pages: readonly Entry[]): number {
  const at = newestDraft(entry)?.startedAt ?? 0;
  const place = pages.findIndex((other) => (newestDraft(other)?.startedAt ?? 0) <= at);
  return place === -1 ? pages.length : place;
}

const byNewest = pagesInOrder(newestDraft);

const newest = (pages: readonly Entry[]): Entry[] =>
  pages.toSorted((one, other) => byNewest(other, one));

/** No moment that a date can be is as far from 1970 as this, in ms. */
const beforeTurns = 1e16;

/** A number that never falls where `begunFirst` goes on; where it stays, the drafts say more. */
function roughOrder({ turn, startedAt }: Draft): number {
  if (turn.begun !== 0) return turn.begun < 0 ? Number.NEGATIVE_INFINITY : turn.begun;
  return Math.min(startedAt - beforeTurns, -1);
}

/**
 * The first `most` of `newestPagesFirst`, without putting all the others in order.
 */
export function newestFew(entries: Entries, most: number): readonly Entry[] {
  const known = inOrder.get(entries);
  if (known !== undefined || entries.size <= most) return newestPagesFirst(entries).slice(0, most);
  const all = [...entries.values()].filter(({ drafts }) => drafts.length > 0);
  const dated = all.filter(isDated);
  const others = dated.length === 0 ? all : all.filter((entry) => !isDated(entry));
  const order = Float64Array.from(others, (entry) => {
    const draft = newestDraft(entry);
    return draft === undefined ? 0 : roughOrder(draft);
  });
  const least = order.toSorted().at(-most) ?? Number.NEGATIVE_INFINITY;
  const pages = newest(others.filter((_, at) => (order[at] ?? 0) >= least)).slice(0, most);
  for (const entry of newest(dated)) {
    const place = placeOf(entry, pages);
    if (place < most) pages.splice(place, 0, entry);
  }
  return pages.slice(0, most);
}
