import type { Answer } from './answer';
import type { Entry } from './entry';
import { begunAt, entriesFor, newestAnswered, newestDraft, type Entries } from './progress';

/**
 * Where a tool's page is gone on with: the draft and entry to open; empty for a new entry. `start` is
 * what a new draft of an entry begins with, and is kept once it is changed.
 */
export type ToolPlace = { draft?: string; entry?: string; start?: Answer };

/** The newest entry of a tool, where it was begun and not finished yet; empty for a new one. */
export function unfinishedPlace(entries: Entries, source: string): ToolPlace {
  const entry = entriesFor(entries, source).at(-1);
  const draft = newestDraft(entry);
  return entry === undefined || draft?.outcome !== 'open'
    ? {}
    : { draft: draft.id, entry: entry.id };
}

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

/**
 * For a tool's page that was kept and is worked on again: its unfinished draft, else a new draft that
 * begins with what stands there, so that nothing is written over. Drafts of another kind than the
 * tool's own, such as the letter an apology became, stay as they are.
 */
export function reopenedPlace(
  { id, drafts }: Entry,
  kind: Extract<Answer['kind'], 'form' | 'letter'> = 'form',
): ToolPlace {
  const draft = drafts.findLast(({ answer }) => answer.kind === kind);
  if (draft === undefined) return { entry: id };
  return draft.outcome === 'open' && draft === drafts.at(-1)
    ? { entry: id, draft: draft.id }
    : { entry: id, start: draft.answer };
}

/** For a tool's page that is written on again and again, finished or not; empty for the first time. */
export function livingPlace(entries: Entries, source: string): ToolPlace {
  const entry = entriesFor(entries, source).at(-1);
  const draft = newestDraft(entry);
  return entry === undefined || draft === undefined ? {} : { entry: entry.id, draft: draft.id };
}
