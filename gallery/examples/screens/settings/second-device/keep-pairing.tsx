import { KeepPairing } from '@/screens/settings/second-device/keep-pairing';
import { inStep, ownPairing } from '../../../../../tests/support/pretend-sync';
import type { Example } from '../../../../example';
import { InStepWith } from '../../../../in-step';

const keeping = (address: string) => () => (
  <InStepWith state={inStep}>
    {() => (
      <KeepPairing
        pairing={{ ...ownPairing, address }}
        kept="I’ve kept it"
        onKept={() => undefined}
      />
    )}
  </InStepWith>
);

export const example: Example = {
  group: 'second device',
  says: 'The code, in letters and as a picture.',
  states: {
    usual: keeping(ownPairing.address),
    'a long address': keeping(
      'https://a-rather-long-name-for-a-machine.at-home.example.org:8443/sync',
    ),
  },
};
