import { prepare } from '@/guide/prepare';
import type { StageWords } from '@/guide/stage';
import { prepareGuidance } from './guidance';

export const prepareWords: StageWords = { words: prepare, guidance: prepareGuidance };
