import { StageNumeral } from '@/ui/stage-numeral';
import type { Example } from '../../example';

export const example: Example = {
  group: 'pictures',
  says: 'Roman to the eye, a plain number to whoever listens.',
  states: {
    'every stage': () => (
      <ul className="actions">
        {[1, 2, 3, 4, 5, 6].map((number) => (
          <li key={number}>
            <StageNumeral number={number} />
          </li>
        ))}
      </ul>
    ),
  },
};
