import { howToReachOut } from './reconnect/how-to-reach-out';
import { whenAndWhere } from './reconnect/when-and-where';
import { withRespect } from './reconnect/with-respect';
import { guideLanguage, type Stage } from './stage';

export const reconnect = {
  language: guideLanguage,
  slug: 'reconnect',
  name: 'Reconnect, if it is welcome',
  intro:
    'For when hearing from you is welcome. You can begin with any page here. Listening and speaking, from the next stage, are worth a look before a first message.',
  number: 4,
  steps: [howToReachOut, whenAndWhere, withRespect],
} as const satisfies Stage;
