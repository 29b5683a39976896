import { WritingTimer } from '@/ui/writing-timer';
import type { Example } from '../../example';

export const example: Example = {
  group: 'paper',
  says: 'A quiet clock beside the writing. It never stops anybody.',
  states: {
    'not started': () => <WritingTimer minutes={10} endWords="Stop where you are, or go on." />,
    'over as soon as it is started': () => (
      <WritingTimer minutes={0} endWords="Stop where you are, or go on." />
    ),
  },
};
