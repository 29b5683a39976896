import { useJournal } from '@/store/journal-context';
import { KeptFields } from '@/tool-kit/kept-fields';
import type { Example } from '../../example';
import { ExampleFields } from '../../example-fields';
import { examplePage, examplePages, noon } from '../../example-page';
import { InJournal, openJournal } from '../../in-journal';

const journal = openJournal(noon, examplePages);

function Opened({ id }: { id: string }) {
  // As it stood when it was opened: a draft begun below must not open another.
  const entry = useJournal(({ entries }) => entries.get(id));
  return entry === undefined ? null : (
    <KeptFields entry={entry} page={examplePage} fields={ExampleFields} />
  );
}

const opened = (id: string) => () => (
  <InJournal journal={journal}>
    <Opened id={id} />
  </InJournal>
);

export const example: Example = {
  group: 'tools',
  says: 'The screen on which a kept page is put right, made of the fields of its tool.',
  states: {
    filled: opened('example.1'),
    'right to left': opened('example.3'),
  },
};
