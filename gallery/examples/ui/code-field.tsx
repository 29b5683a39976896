import { CodeField } from '@/ui/code-field';
import type { Example } from '../../example';
import { Held } from '../../held';
import { longPhrase, longWords } from '../../words';

export const example: Example = {
  group: 'fields',
  says: 'A recovery code, or a part of it, in any spelling; never checked, corrected or kept by the browser.',
  states: {
    empty: () => (
      <Held start="">
        {(words, change) => <CodeField label="Recovery code" value={words} onChange={change} />}
      </Held>
    ),
    'with something wrong': () => (
      <Held start="H1M3 CYP3">
        {(words, change) => (
          <CodeField
            label="Recovery code"
            error="That code didn’t open the journal. Nothing has been lost."
            value={words}
            onChange={change}
          />
        )}
      </Held>
    ),
    'long words': () => (
      <Held start={longWords}>
        {(words, change) => (
          <CodeField label={longPhrase} error={longPhrase} value={words} onChange={change} />
        )}
      </Held>
    ),
  },
};
