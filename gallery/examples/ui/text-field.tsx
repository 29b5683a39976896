import { TextField } from '@/ui/text-field';
import type { Example } from '../../example';
import { Held } from '../../held';
import { arabic, longWords } from '../../words';

const field = (label: string, start: string) => () => (
  <Held start={start}>
    {(words, change) => <TextField label={label} value={words} onChange={change} />}
  </Held>
);

export const example: Example = {
  group: 'fields',
  says: 'A line or a few, in a field that grows.',
  states: {
    empty: field('What helps', ''),
    filled: field('What helped', 'A walk before answering.'),
    'long words': field(longWords, longWords),
    'right to left': field('In their own words', arabic),
  },
};
