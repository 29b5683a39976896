import { PassphraseField } from '@/ui/passphrase-field';
import type { Example } from '../../example';
import { Held } from '../../held';
import { longPhrase, longWords } from '../../words';

export const example: Example = {
  group: 'fields',
  says: 'A passphrase, unseen until Show is pressed; password managers fill it, and anything may be pasted.',
  states: {
    empty: () => (
      <Held start="">
        {(words, change) => (
          <PassphraseField
            label="Passphrase"
            autoComplete="current-password"
            value={words}
            onChange={change}
          />
        )}
      </Held>
    ),
    'with a hint and how strong it is': () => (
      <Held start="a lamp in the window">
        {(words, change) => (
          <PassphraseField
            label="New passphrase"
            autoComplete="new-password"
            hint="Four words that only you would put together."
            said="Hard to guess."
            value={words}
            onChange={change}
          />
        )}
      </Held>
    ),
    'with something wrong': () => (
      <Held start="not this one">
        {(words, change) => (
          <PassphraseField
            label="Passphrase"
            autoComplete="current-password"
            error="That passphrase didn’t open the journal. Nothing has been lost."
            value={words}
            onChange={change}
          />
        )}
      </Held>
    ),
    'long words': () => (
      <Held start={longWords}>
        {(words, change) => (
          <PassphraseField
            label={longPhrase}
            autoComplete="new-password"
            hint={longPhrase}
            said={longPhrase}
            value={words}
            onChange={change}
          />
        )}
      </Held>
    ),
  },
};
