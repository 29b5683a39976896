import type { StoreApi } from 'zustand/vanilla';
import { guideOnPath } from '@/guide/guide-on-path';
import { factOf, type FactName, type FactValue } from '@/journal/facts';
import { finishedTurnAfter } from '@/journal/progress';
import { safetyOf } from '@/journal/safety';
import type { Journal } from '@/record/assemble';

type State = Journal & {
  mayWrite: boolean;
  now: () => number;
  setFact: (name: FactName, value: FactValue) => void;
};

/**
 * Keeps when each stage was finished. A page set aside and taken up again looks like one that was never
 * settled, and would otherwise make a finished stage unfinished.
 */
export function keepFinish(store: Pick<StoreApi<State>, 'subscribe'>): void {
  store.subscribe(({ entries, facts, mayWrite, now, setFact }, before) => {
    const isSame = entries === before.entries && mayWrite === before.mayWrite;
    if (isSame || !mayWrite) return;
    const at = now();
    for (const chapter of guideOnPath(safetyOf(facts, entries, at).path).chapters) {
      const name: FactName = `finished.${chapter.slug}`;
      const kept = factOf(facts, name);
      const turn = finishedTurnAfter(chapter, entries, at, kept);
      if (turn !== kept) setFact(name, turn);
    }
  });
}
