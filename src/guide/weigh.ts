import type { Stage } from './stage';
import { quietTime } from './weigh/quiet-time';
import { sorryAndForgiving } from './weigh/sorry-and-forgiving';
import { trust } from './weigh/trust';

export const weigh = {
  slug: 'weigh',
  name: 'Weigh what matters',
  number: 3,
  steps: [quietTime, sorryAndForgiving, trust],
} as const satisfies Stage;
