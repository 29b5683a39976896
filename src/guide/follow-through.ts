import { appreciation } from './follow-through/appreciation';
import { goodwill } from './follow-through/goodwill';
import { patience } from './follow-through/patience';
import { guideLanguage, type Stage } from './stage';

export const followThrough = {
  language: guideLanguage,
  slug: 'follow-through',
  name: 'Follow through',
  intro:
    'Thanks, kindness and patience, at a pace that leaves the other person free. You can take the pages in any order.',
  number: 6,
  steps: [appreciation, goodwill, patience],
} as const satisfies Stage;
