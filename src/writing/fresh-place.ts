import { entriesFor, newestDraft, type Entries } from '@/journal/progress';
import { unfinishedPlace, type ToolPlace } from './use-tool-form';

/**
 * The unfinished entry of a tool, where it was begun less than `within` ms before `now`; empty for a
 * new one. What says how a certain day was is not written over on another.
 */
export function freshPlace(
  entries: Entries,
  source: string,
  now: number,
  within: number,
): ToolPlace {
  const begun = newestDraft(entriesFor(entries, source).at(-1))?.startedAt;
  return begun === undefined || now - begun >= within ? {} : unfinishedPlace(entries, source);
}
