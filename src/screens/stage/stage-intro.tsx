import type { Stage } from '@/guide/stage';

/** What the stage is for, and that its pages may be taken in any order. */
export function StageIntro({ stage }: { stage: Stage }) {
  return <p className="read">{stage.intro}</p>;
}
