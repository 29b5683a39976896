import type { Stage } from '@/guide/stage';
import { myPart } from '@/guide/understand/my-part';
import { whatIFeel } from '@/guide/understand/what-i-feel';
import { whyItEnded } from '@/guide/understand/why-it-ended';

export const understand = {
  slug: 'understand',
  name: 'Understand the breakup',
  number: 1,
  steps: [whyItEnded, myPart, whatIFeel],
} as const satisfies Stage;
