import { firstPage, newestDraft, type Entries } from '@/journal/entries';
import type { Entry } from '@/journal/entry';
import { dayAt } from '@/journal/calendar-day';
import { isWrittenPage } from '@/journal/written-pages';

/** What a look over the entries says, without reading their words. */
export type Glance = {
  hasWritten: boolean;
  /** How many pages are kept close. */
  kept: number;
  sources: ReadonlySet<string>;
  /** One of the month that the timeline ends with, as far as its times say. */
  oldest: Entry | undefined;
};

function hasWords(entries: Entries): boolean {
  for (const entry of entries.values()) if (isWrittenPage(entry)) return true;
  return false;
}

const glances = new WeakMap<Entries, Glance>();

/** What is seen of a journal at first; worked out once for as long as nothing in it changes. */
export function glanceAt(entries: Entries): Glance {
  const before = glances.get(entries);
  if (before !== undefined) return before;
  const sources = new Set<string>();
  let kept = 0;
  let oldest: Entry | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const entry of entries.values()) {
    sources.add(entry.source);
    if (entry.kept) kept += 1;
    const at = newestDraft(entry)?.startedAt ?? least;
    if (at >= least) continue;
    least = at;
    oldest = entry;
  }
  const hasWritten = hasWords(entries);
  const glance = { hasWritten, kept, sources, oldest };
  glances.set(entries, glance);
  return glance;
}

/** How many pages there are, and the one the journal began with. */
type Counts = { written: number; first: ReturnType<typeof firstPage> };

const counts = new WeakMap<Entries, Counts & { day: string }>();

/** The counts of a journal where they were worked out before, on the day of `now` (ms). */
export function knownCounts(entries: Entries, now: number): Counts | undefined {
  const known = counts.get(entries);
  return known?.day === dayAt(now) ? known : undefined;
}

/** The counts of a journal as known at `now` (ms). */
export function countsOf(entries: Entries, now: number): Counts {
  const known = knownCounts(entries, now);
  if (known !== undefined) return known;
  const pages = new Map([...entries].filter(([, entry]) => isWrittenPage(entry)));
  const made = { written: pages.size, first: firstPage(pages, now), day: dayAt(now) };
  counts.set(entries, made);
  return made;
}
