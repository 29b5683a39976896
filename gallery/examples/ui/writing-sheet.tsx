import type { ComponentProps } from 'react';
import { WritingSheet } from '@/ui/writing-sheet';
import type { Example } from '../../example';
import { Held } from '../../held';
import { arabic, longWords, story } from '../../words';

type WrittenProps = Pick<ComponentProps<typeof WritingSheet>, 'paper' | 'size'> & {
  label: string;
  start: string;
};

function Written({ label, start, ...rest }: WrittenProps) {
  return (
    <Held start={start}>
      {(words, change) => (
        <WritingSheet {...rest} aria-label={label} value={words} onChange={change} />
      )}
    </Held>
  );
}

export const example: Example = {
  group: 'paper',
  says: 'The page that is written on.',
  states: {
    empty: () => <Written label="A new page" start="" />,
    'with words in it, short': () => <Written label="A short page" size="short" start={story} />,
    'a letter': () => <Written label="A letter" paper="letter" size="short" start={story} />,
    'a note, long words': () => <Written label="A note" size="note" start={longWords} />,
    'right to left': () => <Written label="From the right" size="note" start={arabic} />,
  },
};
