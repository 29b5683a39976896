import { isBelieved, isWithin } from './elapsed';
import type { Entries } from './entries';
import type { Draft } from './entry';

function* draftsIn(entries: Entries): Generator<Draft> {
  for (const { drafts } of entries.values()) yield* drafts;
}

/**
 * A draft whose beginning can have been, at `now` (ms). One that is dated ahead, or on no day that is
 * known, was begun before everything that has a later turn, and at the latest now; where it was begun
 * nobody knows.
 */
export function believed(draft: Draft, entries: Entries, now: number): Draft {
  if (isBelieved(draft.startedAt, now)) return draft;
  let startedAt = now;
  for (const { turn, startedAt: at } of draftsIn(entries)) {
    if (turn.begun > draft.turn.begun && isBelieved(at, now)) startedAt = Math.min(startedAt, at);
  }
  const { offsets: _, ...rest } = draft;
  return { ...rest, startedAt };
}

/** A page answered longer ago than this (ms) is read first; going on would change what was said then. */
export const sittingLength = 12 * 3_600_000;

/**
 * Whether a draft was last written on in the sitting of `now` (ms): a short while before by the clock,
 * and by the journal's count as well, so that a clock that fell back doesn't open old words.
 */
export function isThisSitting(draft: Draft, entries: Entries, now: number): boolean {
  const countOf = ({ turn, editedAt }: Draft): number =>
    turn.edited > 0 ? turn.edited : isBelieved(editedAt, now) ? editedAt : 0;
  let latest = 0;
  for (const one of draftsIn(entries)) latest = Math.max(latest, countOf(one));
  return isWithin(draft.editedAt, now, sittingLength) && latest - countOf(draft) < sittingLength;
}
