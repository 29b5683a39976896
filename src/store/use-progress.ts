import { factOf } from '@/journal/facts';
import { chapterProgress, type ChapterProgress } from '@/journal/progress';
import type { StageFrame } from '@/guide/stage';
import { useJournal } from './journal-context';
import { useGuide } from './use-guide';

/** How far a stage has come at `now` (ms), for whichever stage is asked about. */
export function useProgress(now: number): (stage: StageFrame) => ChapterProgress {
  const entries = useJournal((state) => state.entries);
  const facts = useJournal((state) => state.facts);
  const { chapterOf } = useGuide();
  return (stage) =>
    chapterProgress(chapterOf(stage), entries, now, factOf(facts, `finished.${stage.slug}`));
}
