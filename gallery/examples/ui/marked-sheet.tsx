import type { ComponentProps } from 'react';
import { MarkedSheet } from '@/ui/marked-sheet';
import type { Example } from '../../example';
import { Held } from '../../held';
import { arabic, longWord, longWords } from '../../words';

const blame = 'You always leave, and everyone can see it, so you have to answer me.';
const at = (words: string, phrase: string, number: number, line: 'wavy' | 'double' | 'dotted') => {
  const start = words.indexOf(phrase);
  return { start, end: start + phrase.length, number, line };
};

type SheetProps = Pick<ComponentProps<typeof MarkedSheet>, 'marks' | 'size'> & {
  label: string;
  start: string;
};

function Marked({ label, start, ...rest }: SheetProps) {
  return (
    <Held start={start}>
      {(words, change) => (
        <MarkedSheet {...rest} aria-label={label} value={words} onChange={change} />
      )}
    </Held>
  );
}

export const example: Example = {
  group: 'paper',
  says: 'Ruled paper with pencil marks under some of its words.',
  states: {
    'no marks': () => <Marked label="Words without marks" start="I was afraid." marks={[]} />,
    'a mark of each sort': () => (
      <Marked
        label="Words with three marks"
        start={blame}
        marks={[
          at(blame, 'always leave', 1, 'wavy'),
          at(blame, 'everyone can see it', 2, 'dotted'),
          at(blame, 'you have to', 3, 'double'),
        ]}
      />
    ),
    'a note, long words': () => (
      <Marked
        label="Long words with a mark"
        size="note"
        start={longWords}
        marks={[at(longWords, longWord, 1, 'wavy')]}
      />
    ),
    'right to left': () => (
      <Marked
        label="Words from the right with a mark"
        size="note"
        start={arabic}
        marks={[{ start: 0, end: 4, number: 1, line: 'double' }]}
      />
    ),
  },
};
