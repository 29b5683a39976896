import { howToReachOut } from '@/guide/reconnect/how-to-reach-out';
import { whenAndWhere } from '@/guide/reconnect/when-and-where';
import { withRespect } from '@/guide/reconnect/with-respect';
import type { Stage } from '@/guide/stage';

export const reconnect = {
  slug: 'reconnect',
  name: 'Reconnect, if it is welcome',
  number: 4,
  steps: [howToReachOut, whenAndWhere, withRespect],
} as const satisfies Stage;
