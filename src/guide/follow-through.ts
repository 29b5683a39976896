import { appreciation } from './follow-through/appreciation';
import { goodwill } from './follow-through/goodwill';
import { patience } from './follow-through/patience';
import type { Stage } from './stage';

export const followThrough = {
  slug: 'follow-through',
  name: 'Follow through',
  number: 6,
  steps: [appreciation, goodwill, patience],
} as const satisfies Stage;
