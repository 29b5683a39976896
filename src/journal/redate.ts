/** Putting the day of a draft right by hand. */
import { daysApart } from './calendar-day';
import type { Draft } from './entry';
import { whenEdited, whenStarted } from './taken';
import { momentAt, offsetAt, wallTime } from './zone';

const minute = 60_000;

/** When a draft would have been begun, had its wall shown `wall` then: where it was written, if that is known. */
export function momentFor({ offsets }: Pick<Draft, 'offsets'>, wall: number): number {
  const offset = offsets?.started;
  return offset === undefined ? momentAt(wall) : wall - offset * minute;
}

/**
 * The draft begun at `startedAt` (ms), as it was put right in turn `dated`, and otherwise as it is: no
 * draft takes the place of another by it. What was written on to the end on one day goes along to the other.
 */
export function redated(
  draft: Draft,
  startedAt: number,
  { now, dated }: { now: number; dated: number },
): Draft {
  const isOneSitting = daysApart(whenStarted(draft), whenEdited(draft)) === 0;
  const length = draft.editedAt - draft.startedAt;
  const moved = isOneSitting && length >= 0 ? startedAt + length : draft.editedAt;
  const editedAt = Math.max(startedAt, Math.min(moved, now));
  return {
    ...draft,
    startedAt,
    editedAt,
    // One that stood before all others, for being dated ahead, is told by its day again.
    turn: {
      begun: Math.max(0, draft.turn.begun),
      edited: Math.max(0, draft.turn.edited),
      dated,
    },
    offsets: {
      started: draft.offsets?.started ?? offsetAt(startedAt),
      edited: draft.offsets?.edited ?? offsetAt(editedAt),
    },
  };
}

/** The draft with the times that `before` has, as they were put back in turn `dated`. */
export function datedAs(draft: Draft, before: Draft, dated: number): Draft {
  const { startedAt, editedAt, offsets } = before;
  const back = { ...draft, startedAt, editedAt, turn: { ...draft.turn, dated } };
  delete back.offsets;
  return offsets === undefined ? back : { ...back, offsets };
}

/** Whole minutes: what a date and a time say of a moment. */
const toTheMinute = (ms: number): number => Math.floor(ms / minute) * minute;

/** Whether a draft already begins in that minute. */
export const isBegunAt = (draft: Draft, wall: number): boolean =>
  toTheMinute(wallTime(whenStarted(draft))) === wall;
