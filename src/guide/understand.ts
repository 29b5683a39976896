import type { Stage } from './stage';
import { myPart } from './understand/my-part';
import { whatIFeel } from './understand/what-i-feel';
import { whyItEnded } from './understand/why-it-ended';

export const understand = {
  slug: 'understand',
  name: 'Understand the breakup',
  number: 1,
  steps: [whyItEnded, myPart, whatIFeel],
} as const satisfies Stage;
