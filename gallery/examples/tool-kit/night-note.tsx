import { NightNote } from '@/tool-kit/night-note';
import type { Example } from '../../example';
import { midnight } from '../../example-page';
import { InJournal, openJournal } from '../../in-journal';
import { story } from '../../words';

const journal = openJournal(midnight);

export const example: Example = {
  group: 'tools',
  says: 'Between ten at night and seven in the morning, on tools that plan contact.',
  states: {
    'nothing planned yet': () => (
      <InJournal journal={journal}>
        <NightNote />
      </InJournal>
    ),
    'words that can wait till morning': () => (
      <InJournal journal={journal}>
        <NightNote words={story} />
      </InJournal>
    ),
  },
};
