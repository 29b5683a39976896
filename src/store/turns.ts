import type { Draft, Turn } from '@/journal/entry';
import { offsetAt } from '@/journal/zone';
import { isTime } from '@/journal/elapsed';
import type { JournalRecord } from '@/record/record';

/** What a change made at `at` (ms) leaves on a draft beside its words; the first one begins it. */
export const editedNow = (
  { startedAt, turn, offsets }: Draft,
  { at, edited, isFirst }: { at: number; edited: number; isFirst: boolean },
): Pick<Draft, 'startedAt' | 'editedAt' | 'turn' | 'offsets'> => ({
  // A page is dated by its first word, and not by when its screen was opened.
  startedAt: isFirst ? at : startedAt,
  editedAt: at,
  turn: { begun: isFirst ? edited : turn.begun, edited },
  offsets: {
    ...(isFirst ? { started: offsetAt(at) } : offsets),
    edited: offsetAt(at),
  },
});

/** The journal's own count of what is written, by which it stays in order whatever the clock does. */
export type Turns = {
  /** The turn of something written now: later than every turn known in the whole journal. */
  next: () => number;
  /** Takes note of what was read, here or from another tab. */
  saw: (bodies: Iterable<JournalRecord>) => void;
  /** When (ms) something was last written or read. */
  knownAt: () => number;
};

const latestOf = ({ edited, dated = 0 }: Turn): number => Math.max(edited, dated);

/** Facts that hold a turn themselves; before there were turns the first two held a time. */
const isTurnFact = (name: string): boolean =>
  ['safety.harm', 'safety.left', 'safety.cleared', 'lastBackupTurn'].includes(name);

/**
 * A turn is the time in ms, or one more than the greatest turn known where the clock stands behind
 * that. So what was written with the rest in sight is always later, and what was written apart, in
 * another browser, is told by the clock.
 */
export function createTurns(now: () => number): Turns {
  let greatest = 0;
  let knownAt = 0;

  const take = (turn: number): void => {
    if (turn > greatest && isTime(turn)) greatest = turn;
  };

  return {
    next() {
      knownAt = now();
      take(Math.max(greatest + 1, Math.floor(now())));
      return greatest;
    },
    knownAt: () => knownAt,
    saw(bodies) {
      knownAt = now();
      for (const body of bodies) {
        take(body.type === 'draft' ? latestOf(body.draft.turn) : body.turn);
        if (body.type === 'fact' && isTurnFact(body.name)) take(Number(body.value));
      }
    },
  };
}
