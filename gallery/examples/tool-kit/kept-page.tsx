import { useJournal } from '@/store/journal-context';
import type { Entry } from '@/journal/entry';
import { KeptPage } from '@/tool-kit/kept-page';
import { useToolForm } from '@/tool-kit/use-tool-form';
import type { Example } from '../../example';
import { ExampleFields } from '../../example-fields';
import { examplePage, examplePages, noon } from '../../example-page';
import { InJournal, openJournal } from '../../in-journal';

const journal = openJournal(noon, examplePages);

function Page({ entry }: { entry: Entry }) {
  const form = useToolForm(examplePage, {
    entry: entry.id,
    start: { kind: 'form', parts: [] },
  });
  return (
    <KeptPage entry={entry} form={form} mayCopy={false}>
      <ExampleFields form={form} />
    </KeptPage>
  );
}

function Emptied() {
  const entry = useJournal(({ entries }) => entries.get('example.2'));
  return entry === undefined ? null : <Page entry={entry} />;
}

export const example: Example = {
  group: 'tools',
  says: 'A kept page under the hand again: what stood there is kept beside it.',
  states: {
    'emptied, so that there is nothing to keep': () => (
      <InJournal journal={journal}>
        <Emptied />
      </InJournal>
    ),
  },
};
