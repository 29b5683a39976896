import { MemoryRouter } from 'react-router-dom';
import { StageNumeral } from '@/ui/stage-numeral';
import { StepBar } from '@/ui/step-bar';
import type { Example } from '../../example';
import { longPhrase } from '../../words';

const back = { address: '/path', name: 'Your path' };

export const example: Example = {
  group: 'paper',
  says: 'The way back, and where one is in a stage.',
  states: {
    'with pages': () => (
      <MemoryRouter>
        <StepBar back={back} place={<StageNumeral number={2} />} position={4} total={9} />
      </MemoryRouter>
    ),
    'only the way back': () => (
      <MemoryRouter>
        <StepBar back={back} />
      </MemoryRouter>
    ),
    'long words, many pages': () => (
      <MemoryRouter>
        <StepBar back={back} place={longPhrase} position={12} total={16} />
      </MemoryRouter>
    ),
  },
};
