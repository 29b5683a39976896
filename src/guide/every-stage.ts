import { begin } from './begin';
import { closing } from './closing';
import { communicate } from './communicate';
import { followThrough } from './follow-through';
import { prepare } from './prepare';
import { reconnect } from './reconnect';
import { understand } from './understand';
import { weigh } from './weigh';

/** The whole guide, in the order a person meets it; the built app has it as plain data (build/worked-out.ts). */
export const everyStage = [
  begin,
  understand,
  prepare,
  weigh,
  reconnect,
  communicate,
  followThrough,
  closing,
] as const;
