import { Sittings } from '@/tool-kit/sittings';
import { Button } from '@/ui/button';
import { TextField } from '@/ui/text-field';
import type { Example } from '../../example';
import { noon } from '../../example-page';
import { Held } from '../../held';
import { InJournal, openJournal } from '../../in-journal';

/** Its clock is asked for: after a long rest a form is another sitting's. */
const journal = openJournal(noon);

export const example: Example = {
  group: 'tools',
  says: 'A form that is kept and written anew, as often as somebody likes.',
  states: {
    'keep it, then write another': () => (
      <InJournal journal={journal}>
        <Sittings>
          {({ isKept, again, isAgain, onKeep }) =>
            isKept ? (
              <Button onClick={again}>Write another</Button>
            ) : (
              <>
                <Held start="">
                  {(words, change) => (
                    <TextField
                      label={isAgain ? 'Another sentence' : 'A first sentence'}
                      value={words}
                      onChange={change}
                    />
                  )}
                </Held>
                <Button variant="primary" onClick={onKeep}>
                  Keep it
                </Button>
              </>
            )
          }
        </Sittings>
      </InJournal>
    ),
  },
};
