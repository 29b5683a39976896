import { Switch } from '@/ui/switch';
import type { Example } from '../../example';
import { Held } from '../../held';
import { longPhrase } from '../../words';

const lever = (label: string, hint: string | undefined, start: boolean) => () => (
  <Held start={start}>
    {(checked, change) => <Switch label={label} hint={hint} checked={checked} onChange={change} />}
  </Held>
);

export const example: Example = {
  group: 'choices',
  says: 'On or off, at once.',
  states: {
    off: lever('Plain tab titles', undefined, false),
    'on, with a hint': lever('Let the sky change', 'The hour moves as you write.', true),
    'long words': lever(longPhrase, longPhrase, false),
  },
};
