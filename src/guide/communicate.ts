import { listening } from './communicate/listening';
import { speakingForMyself } from './communicate/speaking-for-myself';
import { withoutBlame } from './communicate/without-blame';
import { guideLanguage, type Stage } from './stage';

export const communicate = {
  language: guideLanguage,
  slug: 'communicate',
  name: 'Communicate',
  intro:
    'Listening, speaking for yourself, and leaving out blame. Practise them with anyone, whether or not you two ever talk. You can take the pages in any order.',
  number: 5,
  steps: [listening, speakingForMyself, withoutBlame],
} as const satisfies Stage;
