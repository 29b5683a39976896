import { begunAt, entriesFor, newestAnswered, type Entries } from '@/journal/progress';
import { unfinishedPlace, type ToolPlace } from './use-tool-form';

/**
 * The unfinished entry of a tool, where it was begun less than `within` ms before `now`; empty for a
 * new one. What says how a certain day was is not written over on another, and a page that was kept is
 * put right at its own address only. Without `within` it does not matter when it was begun.
 */
export function freshPlace(
  entries: Entries,
  source: string,
  now: number,
  within = Number.POSITIVE_INFINITY,
): ToolPlace {
  const last = entriesFor(entries, source).at(-1);
  if (last === undefined || newestAnswered(last) !== undefined) return {};
  return now - begunAt(last) >= within ? {} : unfinishedPlace(entries, source);
}
