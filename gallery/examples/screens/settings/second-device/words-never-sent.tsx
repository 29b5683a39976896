import { WordsNeverSent } from '@/screens/settings/second-device/words-never-sent';
import { inStep } from '../../../../../tests/support/pretend-sync';
import type { Example } from '../../../../example';
import { InStepWith } from '../../../../in-step';

export const example: Example = {
  group: 'second device',
  says: 'The journal was emptied or replaced elsewhere, and pages here were never sent.',
  states: {
    emptied: () => (
      <InStepWith state={inStep}>
        {({ sync }) => (
          <WordsNeverSent sync={sync} question={{ why: 'emptied', by: 'My phone', unsent: 3 }} />
        )}
      </InStepWith>
    ),
    'replaced, nobody knows where': () => (
      <InStepWith state={inStep}>
        {({ sync }) => (
          <WordsNeverSent sync={sync} question={{ why: 'replaced', by: '', unsent: 1 }} />
        )}
      </InStepWith>
    ),
  },
};
