import { SaveStatus } from '@/ui/save-status';
import type { Example } from '../../example';
import { longPhrase, nothing } from '../../words';

const at = Date.UTC(2026, 2, 16, 21, 4);

export const example: Example = {
  group: 'notices',
  says: 'Whether the words are kept, under every sheet.',
  states: {
    quiet: () => <SaveStatus status={{ state: 'quiet' }} />,
    saving: () => <SaveStatus status={{ state: 'saving', since: at }} />,
    'saved, in both homes': () => <SaveStatus status={{ state: 'saved', at, copies: 2 }} />,
    'saved in a place with a name': () => (
      <SaveStatus status={{ state: 'saved', at, copies: 1, where: 'Kept in Unsent letters' }} />
    ),
    'not saved': () => (
      <SaveStatus
        status={{
          state: 'not-saved',
          message: 'Not saved. This device is out of space.',
          onCopy: nothing,
        }}
      />
    ),
    'long words': () => (
      <SaveStatus status={{ state: 'not-saved', message: longPhrase, onCopy: nothing }} />
    ),
  },
};
