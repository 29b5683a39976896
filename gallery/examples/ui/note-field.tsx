import { NoteField } from '@/ui/note-field';
import type { Example } from '../../example';
import { Held } from '../../held';
import { arabic, longWords } from '../../words';

const note = (label: string, start: string) => () => (
  <Held start={start}>
    {(words, change) => <NoteField label={label} value={words} onChange={change} />}
  </Held>
);

export const example: Example = {
  group: 'fields',
  says: 'A few optional lines beside a choice.',
  states: {
    empty: note('Anything else', ''),
    filled: note('Why this one', 'Because I said it without being asked.'),
    'long words': note(longWords, longWords),
    'right to left': note('In another language', arabic),
  },
};
