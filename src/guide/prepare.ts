import { bodyAndMind } from './prepare/body-and-mind';
import { feelingLikeMe } from './prepare/feeling-like-me';
import { growing } from './prepare/growing';
import { guideLanguage, type Stage } from './stage';

export const prepare = {
  language: guideLanguage,
  slug: 'prepare',
  name: 'Prepare yourself',
  intro:
    'Growing, looking after yourself, and finding your feet. It is work, and it stays yours however this ends. You can take the pages in any order.',
  number: 2,
  steps: [growing, bodyAndMind, feelingLikeMe],
} as const satisfies Stage;
