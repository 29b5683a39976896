import type { ComponentProps } from 'react';
import { ChecklistField } from '@/ui/checklist-field';
import type { Example } from '../../example';
import { Held } from '../../held';
import { hebrew, longWords, nothing } from '../../words';

type Props = ComponentProps<typeof ChecklistField>;

const done = [{ id: 'done', words: 'Done' }];
const sides = [
  { id: 'said', words: 'I said it' },
  { id: 'heard', words: 'They heard it' },
];

function List({ given, own = [], columns = done }: Partial<Props>) {
  return (
    <Held start={own}>
      {(lines, change) => (
        <ChecklistField
          columns={columns}
          oneColumn={columns.length === 1}
          given={given ?? []}
          onMark={nothing}
          own={lines}
          onOwn={change}
          addLabel="Add a line of your own"
          ownLabel="Your own line"
          newMarks={[]}
        />
      )}
    </Held>
  );
}

export const example: Example = {
  group: 'choices',
  says: 'Lines to tick, with lines of one’s own below them.',
  states: {
    'nothing ticked': () => <List given={[{ id: 'rest', words: 'Sleep on it', marks: [] }]} />,
    ticked: () => (
      <List
        given={[
          { id: 'rest', words: 'Sleep on it', marks: ['done'] },
          { id: 'walk', words: 'Walk round the block', marks: [] },
        ]}
      />
    ),
    'two columns, with lines of one’s own': () => (
      <List
        columns={sides}
        given={[
          { id: 'sorry', words: 'That I’m sorry', marks: ['said', 'heard'] },
          { id: 'long', words: longWords, marks: ['said'] },
        ]}
        own={[
          { words: 'That I missed the concert', marks: ['said'] },
          { words: hebrew, marks: [] },
        ]}
      />
    ),
  },
};
