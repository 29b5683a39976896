import { followThrough } from '@/guide/follow-through';
import type { StageWords } from '@/guide/stage';
import { followThroughGuidance } from './guidance';

export const followThroughWords: StageWords = {
  words: followThrough,
  guidance: followThroughGuidance,
};
