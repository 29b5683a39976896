import { firstPage, type Entries } from '@/journal/entries';
import { isWrittenPage } from '@/journal/written-pages';

/** What is said of a whole journal: how many pages it has, and how many are kept close. */
export type Overview = { written: Entries; kept: number; sources: ReadonlySet<string> };

const known = new WeakMap<Entries, Overview>();

/** What is said of a journal; worked out once for as long as nothing in it changes. */
export function overviewOf(entries: Entries): Overview {
  const before = known.get(entries);
  if (before !== undefined) return before;
  const written = new Map([...entries].filter(([, entry]) => isWrittenPage(entry)));
  const sources = new Set<string>();
  let kept = 0;
  for (const entry of entries.values()) {
    sources.add(entry.source);
    if (entry.kept) kept += 1;
  }
  const overview = { written, kept, sources };
  known.set(entries, overview);
  return overview;
}

const first = new WeakMap<Entries, { now: number; page: ReturnType<typeof firstPage> }>();

/** The page a journal began with, as known at `now` (ms). */
export function firstWritten(entries: Entries, now: number): ReturnType<typeof firstPage> {
  const { written } = overviewOf(entries);
  const before = first.get(written);
  if (before?.now === now) return before.page;
  const page = firstPage(written, now);
  first.set(written, { now, page });
  return page;
}
