import { Starters } from '@/ui/starters';
import type { Example } from '../../example';
import { arabic, longPhrase, nothing } from '../../words';

export const example: Example = {
  group: 'paper',
  says: 'Openings to put into one’s own words.',
  states: {
    plain: () => (
      <Starters starters={['It began when…', 'What I didn’t say was…']} onInsert={nothing} />
    ),
    'with a title of its own, long words': () => (
      <Starters title="Three ways in" starters={[longPhrase, arabic]} onInsert={nothing} />
    ),
  },
};
