import { listening } from '@/guide/communicate/listening';
import { speakingForMyself } from '@/guide/communicate/speaking-for-myself';
import { withoutBlame } from '@/guide/communicate/without-blame';
import type { Stage } from '@/guide/stage';

export const communicate = {
  slug: 'communicate',
  name: 'Communicate',
  number: 5,
  steps: [listening, speakingForMyself, withoutBlame],
} as const satisfies Stage;
