import { SealForm } from '@/tool-kit/seal-form';
import type { Example } from '../../example';
import { examplePages, noon } from '../../example-page';
import { InJournal, openJournal } from '../../in-journal';

const journal = openJournal(noon, examplePages);

export const example: Example = {
  group: 'tools',
  says: 'The day until which nothing of a page is shown.',
  states: {
    'a month ahead, until another day is chosen': () => (
      <InJournal journal={journal}>
        <SealForm entry="example.2" onSeal={() => undefined} />
      </InJournal>
    ),
  },
};
