import { reconnect } from '@/guide/reconnect';
import type { StageWords } from '@/guide/stage';
import { reconnectGuidance } from './guidance';

export const reconnectWords: StageWords = { words: reconnect, guidance: reconnectGuidance };
