import { finalWords } from './closing/final-words';
import { questionsPeopleAsk } from './closing/questions-people-ask';
import { guideLanguage, type Stage } from './stage';

export const closing = {
  language: guideLanguage,
  slug: 'closing',
  name: 'Look ahead',
  intro:
    'What has moved, where you stand, and the questions people ask. You can take the pages in any order, and a few wait for their day.',
  steps: [finalWords, questionsPeopleAsk],
} as const satisfies Stage;
