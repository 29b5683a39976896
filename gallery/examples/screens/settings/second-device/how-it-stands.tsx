import { HowItStands } from '@/screens/settings/second-device/how-it-stands';
import type { SyncState } from '@/sync/sync-port';
import { inStep } from '../../../../../tests/support/pretend-sync';
import type { Example } from '../../../../example';
import { InStepWith } from '../../../../in-step';

const at = (change: Partial<Extract<SyncState, { on: true }>>) => () => (
  <InStepWith state={inStep}>
    {({ sync }) => <HowItStands sync={sync} state={{ ...inStep, ...change }} />}
  </InStepWith>
);

export const example: Example = {
  group: 'second device',
  says: 'What is sent, what waits, and what is in the way.',
  states: {
    sent: at({}),
    sending: at({ phase: 'sending', waiting: 12 }),
    'not asked so far': at({ phase: 'waiting', hasRound: false, lastRound: null }),
    'an earlier code’s place is yet to be emptied': at({ isLeaving: true }),
    'and lets that code in no more': at({ isLeaving: true, isShutOut: true }),
    'waiting, some of it set aside': at({ phase: 'waiting', waiting: 3, setAside: 2 }),
    'no connection': at({ phase: 'paused', trouble: 'offline' }),
    'the host has no room': at({ phase: 'paused', trouble: 'full' }),
    'the code was changed elsewhere': at({ phase: 'paused', trouble: 'wrong-code' }),
    'the server is gone': at({ phase: 'paused', trouble: 'unreachable' }),
  },
};
