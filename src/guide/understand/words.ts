import { understand } from '@/guide/understand';
import type { StageWords } from '@/guide/stage';
import { understandGuidance } from './guidance';

export const understandWords: StageWords = { words: understand, guidance: understandGuidance };
