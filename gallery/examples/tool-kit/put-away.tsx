import { PutAway } from '@/tool-kit/put-away';
import type { Example } from '../../example';
import { noon } from '../../example-page';
import { InJournal, openJournal } from '../../in-journal';
import { longPhrase } from '../../words';

const journal = openJournal(noon);
const back = { address: '/tools', name: 'Tools' };

export const example: Example = {
  group: 'tools',
  says: 'Stands where something is put away: why, where its words are, what is open instead.',
  states: {
    'a tool': () => (
      <InJournal journal={journal}>
        <PutAway what="tool" name="Contact plan" back={back} written={undefined}>
          <p>It plans contact, and contact could hurt just now.</p>
        </PutAway>
      </InJournal>
    ),
    'a page with words in it': () => (
      <InJournal journal={journal}>
        <PutAway what="page" name={longPhrase} back={back} written="example.1">
          <p>{longPhrase}</p>
        </PutAway>
      </InJournal>
    ),
  },
};
