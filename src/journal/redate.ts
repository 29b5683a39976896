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
 * The draft begun at `startedAt` (ms), and otherwise as it is: its turn too, so that no draft takes the
 * place of another. What was written on to the end on one day goes along to the other.
 */
export function redated(draft: Draft, startedAt: number, now: number): Draft {
  const isOneSitting = daysApart(whenStarted(draft), whenEdited(draft)) === 0;
  const length = draft.editedAt - draft.startedAt;
  const moved = isOneSitting && length >= 0 ? startedAt + length : draft.editedAt;
  const editedAt = Math.max(startedAt, Math.min(moved, now));
  return {
    ...draft,
    startedAt,
    editedAt,
    offsets: {
      started: draft.offsets?.started ?? offsetAt(startedAt),
      edited: draft.offsets?.edited ?? offsetAt(editedAt),
    },
  };
}

/** The draft with the times that `before` has. */
export function datedAs(draft: Draft, before: Draft): Draft {
  const dated = { ...draft, startedAt: before.startedAt, editedAt: before.editedAt };
  delete dated.offsets;
  return before.offsets === undefined ? dated : { ...dated, offsets: before.offsets };
}

/** Whole minutes: what a date and a time say of a moment. */
const toTheMinute = (ms: number): number => Math.floor(ms / minute) * minute;

/** Whether a draft already begins in that minute. */
export const isBegunAt = (draft: Draft, wall: number): boolean =>
  toTheMinute(wallTime(whenStarted(draft))) === wall;
