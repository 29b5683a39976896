import { DateField } from '@/ui/date-field';
import type { Example } from '../../example';
import { Held } from '../../held';
import { longPhrase } from '../../words';

const offers = [
  { words: 'Today', date: '2026-03-16' },
  { words: 'In a week', date: '2026-03-23' },
];

export const example: Example = {
  group: 'fields',
  says: 'A day, in the browser’s own field; a mistaken month shows in the date written out.',
  states: {
    empty: () => (
      <Held start="">
        {(date, change) => <DateField label="When did it end?" date={date} onChange={change} />}
      </Held>
    ),
    'with a hint and days to take': () => (
      <Held start="2026-03-16">
        {(date, change) => (
          <DateField
            label="When will you look again?"
            hint="Roughly is enough."
            date={date}
            onChange={change}
            offers={offers}
            dateInWords={date === '' ? '' : 'Monday 16 March 2026'}
          />
        )}
      </Held>
    ),
    'long words': () => (
      <Held start="">
        {(date, change) => (
          <DateField label={longPhrase} hint={longPhrase} date={date} onChange={change} />
        )}
      </Held>
    ),
  },
};
