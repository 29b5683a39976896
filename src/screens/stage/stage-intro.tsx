import { introOnPath } from '@/guide/intro-on-path';
import type { StageFrame } from '@/guide/stage';
import { useGuide } from '@/store/use-guide';

/** What the stage is for, and that its pages may be taken in any order; nothing where none is open. */
export function StageIntro({ stage }: { stage: StageFrame }) {
  const { path, openPages } = useGuide();
  if (openPages(stage).length === 0) return null;
  return <p className="lede">{introOnPath(stage, path)}</p>;
}
