import { hourOf } from '@/journal/progress';
import { factOf } from '@/journal/facts';
import { useGuide } from './use-guide';
import { useJournal } from './journal-context';
import { nightOver, shownSky } from './kept-sky';

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
  const shown = shownSky(facts, progress);
  return { progress: shown, hour: hourOf(shown) };
}
