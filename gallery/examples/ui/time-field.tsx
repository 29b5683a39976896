import { TimeField } from '@/ui/time-field';
import type { Example } from '../../example';
import { Held } from '../../held';
import { longPhrase } from '../../words';

const time = (label: string, start: string) => () => (
  <Held start={start}>
    {(value, change) => <TimeField label={label} time={value} onChange={change} />}
  </Held>
);

export const example: Example = {
  group: 'fields',
  says: 'A time of day, in the browser’s own field.',
  states: {
    empty: time('From', ''),
    filled: time('Until', '07:00'),
    'long words': time(longPhrase, ''),
  },
};
