import { useEffect } from 'react';
import { guide, pagesOf } from '@/guide/guide';
import type { Stage } from '@/guide/stage';
import type { Chapter } from '@/journal/progress';
import { hourOf, skyProgress } from '@/journal/progress';
import { settingsOf } from '@/journal/settings';
import { useJournal } from './journal-context';

export const chapterOf = (stage: Stage): Chapter => ({
  ...(stage.number === undefined ? {} : { number: stage.number }),
  pages: pagesOf(stage).map(({ prompt }) => prompt),
});

const chapters = guide.map(chapterOf);

const asNumber = (fact: unknown): number => (typeof fact === 'number' ? fact : 0);

/**
 * How far the night has gone (0 to 6), and the hour it shows. The sky never goes backwards: the
 * furthest it came is kept as a fact. With changes switched off, the hour stays where it was.
 */
export function useSky(now: number): { progress: number; hour: number } {
  const entries = useJournal((state) => state.entries);
  const facts = useJournal((state) => state.facts);
  const furthest = asNumber(facts.get('skyFurthest'));
  const progress = Math.max(furthest, skyProgress(chapters, entries, now));
  const heldAt = facts.get('skyHeldAt');
  const shown = settingsOf(facts).skyChanges ? progress : asNumber(heldAt ?? furthest);
  return { progress: shown, hour: hourOf(shown) };
}

/** Keeps the furthest the sky came; mounted once, by the frame. */
export function useKeptSky(now: number): void {
  const entries = useJournal((state) => state.entries);
  const furthest = useJournal((state) => asNumber(state.facts.get('skyFurthest')));
  const mayWrite = useJournal((state) => state.mayWrite);
  const setFact = useJournal((state) => state.setFact);
  const progress = skyProgress(chapters, entries, now);
  useEffect(() => {
    if (mayWrite && progress > furthest) setFact('skyFurthest', progress);
  }, [mayWrite, progress, furthest, setFact]);
}
