import { guideLanguage, type Stage } from './stage';
import { quietTime } from './weigh/quiet-time';
import { sorryAndForgiving } from './weigh/sorry-and-forgiving';
import { trust } from './weigh/trust';

export const weigh = {
  language: guideLanguage,
  slug: 'weigh',
  name: 'Weigh what matters',
  intro:
    'Quiet time, a real sorry, and trust. They come before reaching out, so that you know what you regret and what you can promise. You can still take the pages in any order.',
  number: 3,
  steps: [quietTime, sorryAndForgiving, trust],
} as const satisfies Stage;
