import type { Answer } from './answer';
import { isWithin, isWithinDays } from './elapsed';
import type { Draft, Entry } from './entry';
import { begunAt, entriesFor, newestAnswered, newestDraft, type Entries } from './entries';
import { whenEdited, whenStarted } from './taken';

/**
 * Where a tool's page is gone on with: the draft and entry to open; empty for a new entry. `start` is
 * what a new draft of an entry begins with, and is kept once it is changed.
 */
export type ToolPlace = { draft?: string; entry?: string; start?: Answer };

/** Where this draft is gone on with; empty for none. */
export const placeOf = (draft: Draft | undefined): ToolPlace =>
  draft === undefined ? {} : { draft: draft.id, entry: draft.entry };

/** The newest entry of a tool, where it was begun and not finished yet; empty for a new one. */
export function unfinishedPlace(entries: Entries, source: string): ToolPlace {
  const draft = newestDraft(entriesFor(entries, source).at(-1));
  return draft?.outcome === 'open' ? placeOf(draft) : {};
}

/**
 * The unfinished entry of a tool, where it was begun less than `within` (ms, or days) before `now`; empty for a
 * new one. What says how a certain day was is not written over on another, and a page that was kept is
 * put right at its own address only. Without `within` it does not matter when it was begun.
 */
export function freshPlace(
  entries: Entries,
  source: string,
  now: number,
  within: number | { days: number } = Number.POSITIVE_INFINITY,
): ToolPlace {
  const last = entriesFor(entries, source).at(-1);
  if (last === undefined || newestAnswered(last) !== undefined) return {};
  const begun = last.drafts[0];
  const isFresh =
    within === Number.POSITIVE_INFINITY ||
    (typeof within === 'number'
      ? isWithin(begunAt(last), now, within)
      : begun !== undefined && isWithinDays(whenStarted(begun), now, within.days));
  return isFresh ? unfinishedPlace(entries, source) : {};
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
export const livingPlace = (entries: Entries, source: string): ToolPlace =>
  placeOf(newestDraft(entriesFor(entries, source).at(-1)));

/** The unfinished entry of a tool, where it was written on less than `days` before `now` (ms). */
export function latelyPlace(
  entries: Entries,
  source: string,
  now: number,
  days: number,
): ToolPlace {
  const draft = newestDraft(entriesFor(entries, source).at(-1));
  return draft !== undefined && isWithinDays(whenEdited(draft), now, days)
    ? unfinishedPlace(entries, source)
    : {};
}

/**
 * For plans that are used once, by how each stands: the newest that was used and waits ('sent'), else
 * the newest of all; empty where that one is over ('answered').
 */
export function planInForce(
  entries: Entries,
  source: string,
  standing: (draft: Draft) => 'planned' | 'sent' | 'answered',
): ToolPlace {
  const plans = entriesFor(entries, source).flatMap((entry) => newestDraft(entry) ?? []);
  const plan = plans.findLast((draft) => standing(draft) === 'sent') ?? plans.at(-1);
  return plan === undefined || standing(plan) === 'answered' ? {} : placeOf(plan);
}
