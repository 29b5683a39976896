import { AskHost } from '@/screens/settings/second-device/ask-host';
import { troubleWords } from '@/writing/sync-trouble-words';
import { turnedOff } from '../../../../../tests/support/pretend-sync';
import type { Example } from '../../../../example';
import { InStepWith } from '../../../../in-step';

const login = { name: 's0123456789abcdef', password: 'abcdefgh23456789jkmnpqrs' };

export const example: Example = {
  group: 'second device',
  says: 'What whoever hosts has to add.',
  states: {
    'with the name of the device': () => (
      <InStepWith state={turnedOff}>
        {() => (
          <AskHost
            login={login}
            does="They’ve added me: turn it on"
            asksForName
            wayBack="I have a code already"
            onAdded={() => Promise.resolve(troubleWords('wrong-code'))}
          />
        )}
      </InStepWith>
    ),
  },
};
