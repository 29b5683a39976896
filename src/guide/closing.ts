import { finalWords } from '@/guide/closing/final-words';
import { questionsPeopleAsk } from '@/guide/closing/questions-people-ask';
import type { Stage } from '@/guide/stage';

export const closing = {
  slug: 'closing',
  name: 'Look ahead',
  steps: [finalWords, questionsPeopleAsk],
} as const satisfies Stage;
