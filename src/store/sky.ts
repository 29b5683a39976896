import { useEffect } from 'react';
import type { Chapter, Entries } from '@/journal/progress';
import { hourOf, skyProgress } from '@/journal/progress';
import { factOf } from '@/journal/facts';
import { settingsOf } from '@/journal/settings';
import { useGuide } from './guide-on-path';
import { useJournal } from './journal-context';

const stagesOfTheNight = 6;

/**
 * How far the night has gone over the chapters that have a page on this path. A chapter put away as a
 * whole makes the others reach further, so that morning comes for everybody.
 */
function nightOver(chapters: readonly Chapter[], entries: Entries, now: number): number {
  const open = chapters.filter(({ number, pages }) => number !== undefined && pages.length > 0);
  if (open.length === 0) return 0;
  return (skyProgress(open, entries, now) * stagesOfTheNight) / open.length;
}

/**
 * How far the night has gone (0 to 6), and the hour it shows. The sky never goes backwards: the
 * furthest it came is kept as a fact. With changes switched off, the hour stays where it was.
 */
export function useSky(now: number): { progress: number; hour: number } {
  const entries = useJournal((state) => state.entries);
  const facts = useJournal((state) => state.facts);
  const { chapters } = useGuide();
  const furthest = factOf(facts, 'skyFurthest') ?? 0;
  const progress = Math.max(furthest, nightOver(chapters, entries, now));
  const heldAt = factOf(facts, 'skyHeldAt') ?? furthest;
  const shown = settingsOf(facts).skyChanges ? progress : heldAt;
  return { progress: shown, hour: hourOf(shown) };
}

/** Keeps the furthest the sky came; mounted once, by the frame. */
export function useKeptSky(now: number): void {
  const entries = useJournal((state) => state.entries);
  const furthest = useJournal((state) => factOf(state.facts, 'skyFurthest') ?? 0);
  const mayWrite = useJournal((state) => state.mayWrite);
  const setFact = useJournal((state) => state.setFact);
  const { chapters } = useGuide();
  const progress = nightOver(chapters, entries, now);
  useEffect(() => {
    if (mayWrite && progress > furthest) setFact('skyFurthest', progress);
  }, [mayWrite, progress, furthest, setFact]);
}
