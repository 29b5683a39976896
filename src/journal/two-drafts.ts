/** Two drafts laid side by side. */
import { isBlank } from './answer';
import { mayBeShown, mayComeUp } from './bring-up';
import type { Draft, Entry } from './entry';
import { entriesFor, type Entries } from './entries';
import type { Facts } from './facts';
import { oldestFirst } from './order';

/** The drafts that can be laid side by side, oldest first, and those of them laid out unasked. */
export type Comparable = { drafts: readonly Draft[]; unasked: readonly Draft[] };

/**
 * The drafts that can be compared with those of `entry`: for a prompt of the guide (`isPrompt`) every
 * answer to it, for a tool the drafts of this page. Blank ones are left out, and so is another page
 * that may not be shown; this one the person opened themselves. Another page that may not come up is
 * there to be chosen.
 */
export function draftsToCompare(
  entries: Entries,
  facts: Facts,
  entry: Entry,
  isPrompt: boolean,
): Comparable {
  const pages = isPrompt ? entriesFor(entries, entry.source) : [entry];
  const written = (which: (page: Entry) => boolean): readonly Draft[] =>
    pages
      .filter((page) => page.id === entry.id || which(page))
      .flatMap(({ drafts }) => drafts)
      .filter(({ answer }) => !isBlank(answer))
      .toSorted(oldestFirst);
  return {
    drafts: written((page) => mayBeShown(facts, page)),
    unasked: written((page) => mayComeUp(facts, page)),
  };
}

/** The two drafts named, else the first and the last that are laid out unasked; the earlier comes first. */
export function pairOf(
  { drafts, unasked }: Comparable,
  a: string | null,
  b: string | null,
): readonly [then: Draft, now: Draft] | undefined {
  const named = (id: string | null): Draft | undefined => drafts.find((draft) => draft.id === id);
  const [first, last] = [unasked[0], unasked.at(-1)];
  const one = named(a);
  const inTurn = one === undefined ? [named(b), first, last] : [one, named(b), last, first];
  const both = [...new Set(inTurn)].filter((draft) => draft !== undefined);
  const [then, now] = both.slice(0, 2).toSorted(oldestFirst);
  return then === undefined || now === undefined ? undefined : [then, now];
}
