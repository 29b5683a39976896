import type { Stage } from '@/guide/stage';
import { quietTime } from '@/guide/weigh/quiet-time';
import { sorryAndForgiving } from '@/guide/weigh/sorry-and-forgiving';
import { trust } from '@/guide/weigh/trust';

export const weigh = {
  slug: 'weigh',
  name: 'Weigh what matters',
  number: 3,
  steps: [quietTime, sorryAndForgiving, trust],
} as const satisfies Stage;
