import { bodyAndMind } from '@/guide/prepare/body-and-mind';
import { feelingLikeMe } from '@/guide/prepare/feeling-like-me';
import { growing } from '@/guide/prepare/growing';
import type { Stage } from '@/guide/stage';

export const prepare = {
  slug: 'prepare',
  name: 'Prepare yourself',
  number: 2,
  steps: [growing, bodyAndMind, feelingLikeMe],
} as const satisfies Stage;
