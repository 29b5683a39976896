import { communicate } from '@/guide/communicate';
import type { StageWords } from '@/guide/stage';
import { communicateGuidance } from './guidance';

export const communicateWords: StageWords = { words: communicate, guidance: communicateGuidance };
