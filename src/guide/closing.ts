import { finalWords } from './closing/final-words';
import { questionsPeopleAsk } from './closing/questions-people-ask';
import type { Stage } from './stage';

export const closing = {
  slug: 'closing',
  name: 'Look ahead',
  steps: [finalWords, questionsPeopleAsk],
} as const satisfies Stage;
