/** What was written before beside what was written since. */
import { isBlank } from './answer';
import { mayBeShown, mayComeUp } from './bring-up';
import type { Draft, Entry } from './entry';
import { type Entries } from './entries';
import type { Facts } from './facts';
import { begunFirst, oldestFirst } from './order';

/** The source of the one line kept beside two drafts; its entry is `marginEntry`. */
export const marginSource = 'in-the-margin';

export const marginEntry = (entry: string): string => `${marginSource}.${entry}`;

/** A page that can be read beside itself: its newest entry, and its first and last draft of `drafts`. */
export type PageOfDrafts = { entry: string; first: Draft; last: Draft; drafts: number };

type PagesToCompare = {
  again: readonly PageOfDrafts[];
  once: readonly PageOfDrafts[];
};

/**
 * What was written under each question or on each tool's page, the newest first: `again` more than
 * once, `once` a single time and only questions of the guide (`isPrompt`). Entries of `apart` sources
 * are left out, such as letters, and every page that may not come up; `heavier` holds those that may
 * be shown to whoever asks.
 */
export function pagesToCompare(
  entries: Entries,
  facts: Facts,
  isPrompt: (source: string) => boolean,
  apart: readonly string[],
): PagesToCompare & { heavier: readonly PageOfDrafts[] } {
  const pages = (mayBe: (facts: Facts, entry: Entry) => boolean): PagesToCompare =>
    pagesOf(
      [...entries.values()].filter((entry) => !apart.includes(entry.source) && mayBe(facts, entry)),
      isPrompt,
    );
  const named = pages(mayComeUp);
  const keyOf = ({ entry, last: { source } }: PageOfDrafts): string =>
    isPrompt(source) ? source : entry;
  const known = new Set([...named.again, ...named.once].map(keyOf));
  const shown = pages(mayBeShown);
  const heavier = [...shown.again, ...shown.once].filter((page) => !known.has(keyOf(page)));
  return { ...named, heavier };
}

function pagesOf(entries: readonly Entry[], isPrompt: (source: string) => boolean): PagesToCompare {
  const bySource = new Map<string, { entry: string; draft: Draft }[]>();
  for (const { id, source, drafts } of entries) {
    const key = isPrompt(source) ? source : id;
    const all = bySource.get(key) ?? [];
    bySource.set(key, all);
    for (const draft of drafts) if (!isBlank(draft.answer)) all.push({ entry: id, draft });
  }
  const pages = [...bySource.values()].flatMap((all): PageOfDrafts[] => {
    const inTime = all.toSorted((a, b) => oldestFirst(a.draft, b.draft));
    const [first] = inTime;
    const last = inTime.at(-1);
    if (first === undefined || last === undefined) return [];
    return [{ entry: last.entry, first: first.draft, last: last.draft, drafts: all.length }];
  });
  const newestFirst = pages.toSorted((a, b) => begunFirst(b.last, a.last));
  return {
    again: newestFirst.filter(({ drafts }) => drafts > 1),
    once: newestFirst.filter(({ drafts, last }) => drafts === 1 && isPrompt(last.source)),
  };
}

/**
 * Whether `pagesToCompare` has any page with two drafts, `again` or `heavier`. Asked with every page that is opened
 * or kept: of a long journal it looks at no more than it must.
 */
export function hasAnyToCompare(
  entries: Entries,
  facts: Facts,
  isPrompt: (source: string) => boolean,
  apart: readonly string[],
): boolean {
  const counts = new Map<string, { named: number; shown: number }>();
  for (const entry of entries.values()) {
    const { id, source, drafts } = entry;
    // A tool's page stands beside itself alone.
    if (apart.includes(source) || (drafts.length < 2 && !isPrompt(source))) continue;
    const written = drafts.filter(({ answer }) => !isBlank(answer)).length;
    if (written === 0 || !mayBeShown(facts, entry)) continue;
    const key = isPrompt(source) ? source : id;
    const count = counts.get(key) ?? { named: 0, shown: 0 };
    counts.set(key, count);
    count.shown += written;
    if (mayComeUp(facts, entry)) count.named += written;
    if (count.named > 1) return true;
  }
  return [...counts.values()].some(({ named, shown }) => named === 0 && shown > 1);
}
