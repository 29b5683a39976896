import { Logo } from '@/ui/logo';
import type { Example } from '../../example';

export const example: Example = {
  group: 'pictures',
  says: 'A caret that is also a hill, with the sun above it.',
  states: {
    'beside the name': () => (
      <p className="eyebrow">
        <Logo /> Second Draft
      </p>
    ),
  },
};
