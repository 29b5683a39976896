import { closing } from '@/guide/closing';
import type { StageWords } from '@/guide/stage';
import { closingGuidance } from './guidance';

export const closingWords: StageWords = { words: closing, guidance: closingGuidance };
