import { QuestionsFirst } from '@/tool-kit/questions-first';
import type { Example } from '../../example';
import { noon } from '../../example-page';
import { InJournal, openJournal } from '../../in-journal';
import { longPhrase } from '../../words';

const back = { address: '/tools', name: 'Tools' };
const journal = openJournal(noon);
const goOn = (): void => undefined;

export const example: Example = {
  group: 'tools',
  says: 'The questions about safety that come before what plans contact. ask-first fetches them.',
  states: {
    asked: () => (
      <InJournal journal={journal}>
        <QuestionsFirst name={longPhrase} back={back} onGoOn={goOn} />
      </InJournal>
    ),
  },
};
