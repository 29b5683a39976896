import { apologyExample, messageExample } from '@/guide/whole-examples';
import { WholeExample } from '@/tool-kit/whole-example';
import type { Example } from '../../example';
import { longPhrase, longWords } from '../../words';

export const example: Example = {
  group: 'tools',
  says: 'Somebody else’s words from beginning to end, folded below what the form says.',
  states: {
    'one paragraph': () => <WholeExample words={messageExample} />,
    'a letter': () => <WholeExample words={apologyExample} />,
    'long words': () => (
      <WholeExample words={{ title: longPhrase, paragraphs: [longWords], why: longPhrase }} />
    ),
  },
};
