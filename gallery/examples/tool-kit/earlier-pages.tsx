import { EarlierPages } from '@/tool-kit/earlier-pages';
import type { Example } from '../../example';
import { examplePage, examplePages, noon } from '../../example-page';
import { InJournal, openJournal } from '../../in-journal';

const journal = openJournal(noon, examplePages);

const pagesUnder = (title: string, except?: string) => () => (
  <InJournal journal={journal}>
    <EarlierPages
      source={examplePage.source}
      title={title}
      address={(entry) => `/journal/${entry}`}
      {...(except === undefined ? {} : { except })}
    />
  </InJournal>
);

export const example: Example = {
  group: 'tools',
  says: 'What was written with a tool before, the newest first; nothing where there is none.',
  states: {
    'short, long, and right to left': pagesUnder('Sentences you kept'),
    'without the one being written': pagesUnder('Others you kept', 'example.2'),
  },
};
