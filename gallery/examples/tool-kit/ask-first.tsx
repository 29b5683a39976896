import { AskFirst } from '@/tool-kit/ask-first';
import type { Example } from '../../example';
import { noon } from '../../example-page';
import { InJournal, openJournal } from '../../in-journal';
import { longPhrase } from '../../words';

const back = { address: '/tools', name: 'Tools' };
const asked = openJournal(noon);
const cleared = openJournal(noon).then((store) => {
  store.getState().setFact('safety.cleared', noon);
  return store;
});

export const example: Example = {
  group: 'tools',
  says: 'Asks about safety again, before anything about contact, where the answers were cleared.',
  states: {
    cleared: () => (
      <InJournal journal={cleared}>
        <AskFirst name={longPhrase} back={back}>
          <p>{longPhrase}</p>
        </AskFirst>
      </InJournal>
    ),
    'nothing to ask': () => (
      <InJournal journal={asked}>
        <AskFirst name="Contact plan" back={back}>
          <p>What was opened stands here.</p>
        </AskFirst>
      </InJournal>
    ),
  },
};
