import { appreciation } from '@/guide/follow-through/appreciation';
import { goodwill } from '@/guide/follow-through/goodwill';
import { patience } from '@/guide/follow-through/patience';
import type { Stage } from '@/guide/stage';

export const followThrough = {
  slug: 'follow-through',
  name: 'Follow through',
  number: 6,
  steps: [appreciation, goodwill, patience],
} as const satisfies Stage;
