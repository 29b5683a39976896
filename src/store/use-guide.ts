import { guideOnPath, type GuideOnPath } from '@/guide/guide-on-path';
import type { Safety } from '@/journal/safety';
import { useSafety } from './safety';

/** The guide as this journal's path gives it, with the safety answers behind it. */
export function useGuide(): GuideOnPath & { safety: Safety } {
  const safety = useSafety();
  return { ...guideOnPath(safety.path), safety };
}
