import { TypePairing } from '@/screens/settings/second-device/type-pairing';
import { joinWord } from '@/sync/pairing-link';
import { ownPairing, turnedOff } from '../../../../../tests/support/pretend-sync';
import type { Example } from '../../../../example';
import { InStepWith } from '../../../../in-step';

const from = (word: string | null) => () => (
  <InStepWith state={turnedOff}>
    {() => <TypePairing joinWord={word} onPairing={() => Promise.resolve(null)} />}
  </InStepWith>
);

export const example: Example = {
  group: 'second device',
  says: 'The code of another device, typed, pasted, scanned or from a link.',
  states: {
    empty: from(null),
    'from a link': from(joinWord(ownPairing)),
    'from a link that was cut': from(joinWord(ownPairing).slice(0, -3)),
  },
};
