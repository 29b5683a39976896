import { weigh } from '@/guide/weigh';
import type { StageWords } from '@/guide/stage';
import { weighGuidance } from './guidance';

export const weighWords: StageWords = { words: weigh, guidance: weighGuidance };
