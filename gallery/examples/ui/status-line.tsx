import { StatusLine } from '@/ui/status-line';
import type { Example } from '../../example';
import { longWords } from '../../words';

export const example: Example = {
  group: 'notices',
  says: 'How the words above stand, with this device and with others.',
  states: {
    'with a drawing': () => <StatusLine icon="device">Your other devices have this.</StatusLine>,
    'long words': () => <StatusLine icon="device">{longWords}</StatusLine>,
  },
};
