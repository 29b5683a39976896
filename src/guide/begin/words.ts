import { begin } from '@/guide/begin';
import type { StageWords } from '@/guide/stage';
import { beginGuidance } from './guidance';

export const beginWords: StageWords = { words: begin, guidance: beginGuidance };
