import { Icon } from '@/ui/icon';
import { StageNumeral } from '@/ui/stage-numeral';
import { StepBar } from '@/ui/step-bar';
import type { Example } from '../../example';
import { longPhrase } from '../../words';

const back = (
  <a href="#ui-step-bar">
    <Icon name="left" />
    Your path
  </a>
);

export const example: Example = {
  group: 'paper',
  says: 'The way back, and where one is in a stage.',
  states: {
    'with pages': () => (
      <StepBar back={back} place={<StageNumeral number={2} />} position={4} total={9} />
    ),
    'only the way back': () => <StepBar back={back} place={null} />,
    'long words, many pages': () => (
      <StepBar back={back} place={longPhrase} position={12} total={16} />
    ),
  },
};
