import { guideLanguage, type Stage } from './stage';
import { myPart } from './understand/my-part';
import { whatIFeel } from './understand/what-i-feel';
import { whyItEnded } from './understand/why-it-ended';

export const understand = {
  language: guideLanguage,
  slug: 'understand',
  name: 'Understand the breakup',
  intro:
    'Why it ended, what was yours in it, and what you feel about it now. You can take the pages in any order, and one in a day is plenty.',
  number: 1,
  steps: [whyItEnded, myPart, whatIFeel],
} as const satisfies Stage;
