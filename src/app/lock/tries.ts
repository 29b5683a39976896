import type { LockNotes } from '@/storage/lock-notes';

const seconds = 1000;
/** So many wrong tries cost nothing but their own time. */
const free = 4;
/** How long no passphrase is tried after the fifth wrong one, the sixth, and so on; then always the last. */
const waits = [30, 60, 120, 300, 600].map((wait) => wait * seconds);

/** How long (ms) to wait after so many wrong tries in a row. */
export const waitAfter = (count: number): number =>
  count <= free ? 0 : (waits[Math.min(count - free, waits.length) - 1] ?? 0);

/**
 * Counts wrong passphrases in a row. Somebody who sits at the device guesses slower by it; whoever
 * copies the stored journal guesses elsewhere, and only the cost of each guess holds them up.
 */
export function createTries(notes: Pick<LockNotes, 'tries' | 'keepTries'>, now: () => number) {
  /** The clock that nobody can set, from when this page first met these tries. */
  let met: { count: number; ticks: number } | null = null;

  return {
    /** How long to wait still, in ms. */
    waitLeft: (): number => {
      const kept = notes.tries();
      const wait = waitAfter(kept?.count ?? 0);
      if (kept === null || wait === 0) return 0;
      if (met?.count !== kept.count) met = { count: kept.count, ticks: performance.now() };
      const passed = now() - kept.at;
      // The clock was set back: the wait is what it was, and no longer.
      if (passed < 0) notes.keepTries({ ...kept, at: now() });
      return Math.max(0, wait - Math.max(passed, performance.now() - met.ticks));
    },
    wrong: (): void => {
      const count = (notes.tries()?.count ?? 0) + 1;
      met = { count, ticks: performance.now() };
      notes.keepTries({ count, at: now() });
    },
    right: (): void => {
      met = null;
      notes.keepTries(null);
    },
  };
}

export type Tries = ReturnType<typeof createTries>;
