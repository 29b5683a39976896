import { Disclosure } from '@/ui/disclosure';
import type { Example } from '../../example';
import { arabic, longPhrase, longWords, story } from '../../words';

export const example: Example = {
  group: 'paper',
  says: 'Something to read that can stay folded.',
  states: {
    plain: () => (
      <Disclosure summary="Why this is asked">
        <p className="read">{story}</p>
      </Disclosure>
    ),
    'with a word on what is inside': () => (
      <Disclosure summary="Read again" meta="1 min">
        <p className="read">{story}</p>
      </Disclosure>
    ),
    boxed: () => (
      <Disclosure boxed summary="The page from five weeks ago" meta="2 drafts">
        <p className="read">{story}</p>
      </Disclosure>
    ),
    'long words': () => (
      <Disclosure boxed summary={longPhrase} meta="long">
        <p className="read">{longWords}</p>
      </Disclosure>
    ),
    'right to left': () => (
      <Disclosure summary={<span dir="auto">{arabic}</span>}>
        <p dir="auto">{arabic}</p>
      </Disclosure>
    ),
  },
};
