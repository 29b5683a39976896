import { isBlank } from './answer';
import { isBelieved } from './elapsed';
import type { Draft, Entry } from './entry';
import { begunFirst } from './order';
import { whenStarted } from './taken';
import type { Moment } from './zone';

export type Entries = ReadonlyMap<string, Entry>;

type OfSource = { list: Entry[]; isInOrder: boolean };

const bySource = new WeakMap<Entries, ReadonlyMap<string, OfSource>>();

/** The order of entries by when the draft was begun that `of` takes of each. */
export const pagesInOrder =
  (of: (entry: Entry) => Draft | undefined) =>
  (a: Entry, b: Entry): number => {
    const [one, other] = [of(a), of(b)];
    return one === undefined || other === undefined ? 0 : begunFirst(one, other);
  };

function indexOf(entries: Entries): ReadonlyMap<string, OfSource> {
  const known = bySource.get(entries);
  if (known !== undefined) return known;
  const index = new Map<string, OfSource>();
  for (const entry of entries.values()) {
    const its = index.get(entry.source);
    if (its) its.list.push(entry);
    else index.set(entry.source, { list: [entry], isInOrder: false });
  }
  bySource.set(entries, index);
  return index;
}

/** All entries for one prompt or tool in no order, for who looks at each of them anyway. */
export const everyEntryFor = (entries: Entries, source: string): readonly Entry[] =>
  indexOf(entries).get(source)?.list ?? [];

/** All entries for one prompt or tool, the oldest first. */
export function entriesFor(entries: Entries, source: string): readonly Entry[] {
  const its = indexOf(entries).get(source);
  if (its === undefined) return [];
  // A source may have thousands of pages that nobody asks for at a start.
  if (!its.isInOrder) its.list.sort(pagesInOrder(({ drafts }) => drafts[0]));
  its.isInOrder = true;
  return its.list;
}

export const newestDraft = (entry: Entry | undefined): Draft | undefined => entry?.drafts.at(-1);

/** The newest draft that was gone on from; one that is being written anew leaves the one before in force. */
export const newestAnswered = (entry: Entry): Draft | undefined =>
  entry.drafts.findLast(({ outcome }) => outcome === 'answered');

/** When an entry was begun, in ms; a later draft of it says nothing of another day. */
export const begunAt = (entry: Entry): number => entry.drafts[0]?.startedAt ?? 0;

/** The same with the place's offset, for saying it. */
export function begunOn(entry: Entry): Moment {
  const [begun] = entry.drafts;
  return begun === undefined ? 0 : whenStarted(begun);
}

/** The newest words for a prompt that are not blank, whatever came of the page; for showing them again. */
export function latestAnswer(entries: Entries, source: string): Draft | undefined {
  return entriesFor(entries, source)
    .flatMap((entry) => entry.drafts)
    .findLast((draft) => !isBlank(draft.answer));
}

/** Each page that waits for the first one asks for it again, with every save: a journal is looked through once. */
const firstPages = new WeakMap<Entries, { now: number; first: Draft | undefined }>();

/** The draft the journal began with, of those whose day can have been at `now` (ms). */
export function firstPage(entries: Entries, now: number): Draft | undefined {
  const known = firstPages.get(entries);
  if (known?.now === now) return known.first;
  let first: Draft | undefined;
  for (const { drafts } of entries.values()) {
    const begun = drafts.find(({ startedAt }) => isBelieved(startedAt, now));
    if (begun === undefined) continue;
    if (first === undefined || begunFirst(begun, first) < 0) first = begun;
  }
  firstPages.set(entries, { now, first });
  return first;
}

/** When that was, in ms; undefined for an empty journal, and where nobody knows. */
export const firstPageAt = (entries: Entries, now: number): number | undefined =>
  firstPage(entries, now)?.startedAt;
