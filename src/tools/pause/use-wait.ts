import { useEffect, useState } from 'react';
import { factOf } from '@/journal/facts';
import { firstWait, waitFact, waitFrom, waitToFact, type Wait } from '@/journal/pause';
import { useJournal, useJournalStore } from '@/store/journal-context';

export type RunningWait = {
  wait: Wait;
  /** Whether it was gone on with, after a reload or another screen. */
  isResumed: boolean;
  /** How long it has run, in ms, to the second. */
  elapsed: number;
  setLength: (length: number) => void;
  /** The next look at Pause begins a new wait. */
  end: () => void;
};

const lookEvery = 250;
const inSeconds = (ms: number): number => Math.floor(ms / 1000) * 1000;

/** A wait that begins with the screen, or goes on where it was. */
export function useWait(): RunningWait {
  const store = useJournalStore();
  const [begun] = useState(() => {
    const now = store.getState().now();
    const resumed = waitFrom(factOf(store.getState().facts, waitFact), now);
    return { isResumed: resumed !== null, wait: resumed ?? { startedAt: now, length: firstWait } };
  });
  const { startedAt } = begun.wait;
  const [length, setLength] = useState(begun.wait.length);
  const [isEnded, setIsEnded] = useState(false);
  const elapsed = useElapsed(startedAt, store.getState().now);
  // Nobody in need of a pause is told that the pause itself could not be kept.
  const isKept = useJournal(
    ({ mayWrite, notices }) => mayWrite && !notices.some(({ kind }) => kind === 'blocked'),
  );

  useEffect(() => {
    const journal = store.getState();
    const fact = isEnded ? null : waitToFact({ startedAt, length });
    if (isKept && factOf(journal.facts, waitFact) !== fact) journal.setFact(waitFact, fact);
  }, [store, isKept, isEnded, startedAt, length]);

  return {
    wait: { startedAt, length },
    isResumed: begun.isResumed,
    elapsed,
    setLength(next) {
      setIsEnded(false);
      setLength(next);
    },
    end: () => setIsEnded(true),
  };
}

/** Counted by the clock that no change of time moves, set right when the device has slept. */
function useElapsed(startedAt: number, now: () => number): number {
  const [elapsed, setElapsed] = useState(() => inSeconds(now() - startedAt));
  useEffect(() => {
    let from = now() - startedAt;
    const since = performance.now();
    const counted = (): number => from + performance.now() - since;
    const look = (): void => setElapsed(inSeconds(counted()));
    let ticking = 0;
    // Nobody sees the clock of a tab behind another one; it has gone on when somebody does.
    const lookWhileShown = (): void => {
      clearInterval(ticking);
      if (document.visibilityState !== 'hidden') ticking = window.setInterval(look, lookEvery);
    };
    const lookAgain = (): void => {
      const asleep = now() - startedAt - counted();
      if (document.visibilityState === 'visible' && asleep > 0) from += asleep;
      look();
      lookWhileShown();
    };
    lookWhileShown();
    document.addEventListener('visibilitychange', lookAgain);
    return () => {
      clearInterval(ticking);
      document.removeEventListener('visibilitychange', lookAgain);
    };
  }, [startedAt, now]);
  return elapsed;
}
