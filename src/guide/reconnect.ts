import { howToReachOut } from './reconnect/how-to-reach-out';
import { whenAndWhere } from './reconnect/when-and-where';
import { withRespect } from './reconnect/with-respect';
import type { Stage } from './stage';

export const reconnect = {
  slug: 'reconnect',
  name: 'Reconnect, if it is welcome',
  number: 4,
  steps: [howToReachOut, whenAndWhere, withRespect],
} as const satisfies Stage;
