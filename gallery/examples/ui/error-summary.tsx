import { ErrorSummary } from '@/ui/error-summary';
import type { Example } from '../../example';
import { longPhrase, nothing } from '../../words';

export const example: Example = {
  group: 'notices',
  says: 'What keeps a form from going on, above it; the focus goes to the field.',
  states: {
    'as it appears': () => (
      <ErrorSummary words="That passphrase didn’t open the journal" onGoThere={nothing} />
    ),
    'long words': () => <ErrorSummary words={longPhrase} onGoThere={nothing} />,
  },
};
