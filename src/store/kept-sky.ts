import type { StoreApi } from 'zustand/vanilla';
import { guideOnPath } from '@/guide/guide-on-path';
import { factOf, type FactName, type Facts, type FactValue } from '@/journal/facts';
import type { Entries } from '@/journal/entries';
import { skyProgress, type Chapter } from '@/journal/progress';
import { safetyOf } from '@/journal/safety';
import { settingsOf } from '@/journal/settings';
import type { Journal } from '@/record/assemble';

const stagesOfTheNight = 6;

/**
 * How far the night has gone over the chapters that have a page on this path. A chapter put away as a
 * whole makes the others reach further, so that morning comes for everybody.
 */
export function nightOver(chapters: readonly Chapter[], entries: Entries, now: number): number {
  const open = chapters.filter(({ number, pages }) => number !== undefined && pages.length > 0);
  if (open.length === 0) return 0;
  return (skyProgress(open, entries, now) * stagesOfTheNight) / open.length;
}

/** What of the night is shown: with changes switched off the sky stays where it was. */
export function shownSky(facts: Facts, progress: number): number {
  const heldAt = factOf(facts, 'skyHeldAt') ?? factOf(facts, 'skyFurthest') ?? 0;
  return settingsOf(facts).skyChanges ? progress : heldAt;
}

type State = Journal & {
  mayWrite: boolean;
  now: () => number;
  setFact: (name: FactName, value: FactValue) => void;
};

/** Keeps the furthest the sky came, whenever the journal changes: it never goes backwards. */
export function keepSky(store: Pick<StoreApi<State>, 'subscribe'>): void {
  store.subscribe(({ entries, facts, mayWrite, now, setFact }, before) => {
    const isSame =
      entries === before.entries && facts === before.facts && mayWrite === before.mayWrite;
    if (isSame || !mayWrite) return;
    const at = now();
    const { chapters } = guideOnPath(safetyOf(facts, entries, at).path);
    const progress = nightOver(chapters, entries, at);
    if (progress > (factOf(facts, 'skyFurthest') ?? 0)) setFact('skyFurthest', progress);
  });
}
