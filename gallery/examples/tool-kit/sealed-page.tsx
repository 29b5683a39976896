import { SealedPage } from '@/tool-kit/sealed-page';
import type { Example } from '../../example';
import { examplePages, noon } from '../../example-page';
import { InJournal, openJournal } from '../../in-journal';

const journal = openJournal(noon, examplePages);

const sealedUntil = (until: string) => () => (
  <InJournal journal={journal}>
    <SealedPage until={until} writtenAt={noon} onOpen={() => undefined} />
  </InJournal>
);

export const example: Example = {
  group: 'tools',
  says: 'What stands in place of a sealed page: its day, and nothing of its words.',
  states: {
    'its day is to come': sealedUntil('2199-01-01'),
    'its day has come': sealedUntil('2000-01-01'),
  },
};
