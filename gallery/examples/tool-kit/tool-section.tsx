import { ToolSection } from '@/tool-kit/tool-section';
import { TextField } from '@/ui/text-field';
import type { Example } from '../../example';
import { Held } from '../../held';
import { arabic, longPhrase } from '../../words';

const field = (label: string) => (
  <Held start="">
    {(words, change) => <TextField label={label} value={words} onChange={change} />}
  </Held>
);

export const example: Example = {
  group: 'tools',
  says: 'One part of a tool under its heading.',
  states: {
    plain: () => <ToolSection title="What happened">{field('In a line')}</ToolSection>,
    'with a hint': () => (
      <ToolSection title="What you need" hint="Yours, and not theirs.">
        {field('A need')}
      </ToolSection>
    ),
    'long words, and right to left': () => (
      <ToolSection title={longPhrase} hint={<span dir="auto">{arabic}</span>}>
        {field('In long words')}
      </ToolSection>
    ),
  },
};
