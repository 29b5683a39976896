import { Horizon } from '@/ui/horizon';
import type { Example } from '../../example';

export const example: Example = {
  group: 'pictures',
  says: 'The valley at an hour. Its ground has the colour of the page, so the picture becomes paper.',
  states: {
    'deep night': () => <Horizon progress={0} />,
    'first light, told in words': () => <Horizon progress={3} label="First light over a valley" />,
    'morning, tall': () => <Horizon progress={6} tall />,
  },
};
