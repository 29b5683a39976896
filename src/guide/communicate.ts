import { listening } from './communicate/listening';
import { speakingForMyself } from './communicate/speaking-for-myself';
import { withoutBlame } from './communicate/without-blame';
import type { Stage } from './stage';

export const communicate = {
  slug: 'communicate',
  name: 'Communicate',
  number: 5,
  steps: [listening, speakingForMyself, withoutBlame],
} as const satisfies Stage;
