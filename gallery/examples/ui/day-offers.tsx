import { DayOffers } from '@/ui/day-offers';
import type { Example } from '../../example';
import { Held } from '../../held';
import { arabic, longPhrase } from '../../words';

const offers = [
  { words: 'Tomorrow', date: '2026-03-17' },
  { words: 'In a week', date: '2026-03-23' },
];

export const example: Example = {
  group: 'fields',
  says: 'Dates to take with one press, below a field for a day.',
  states: {
    'none taken': () => (
      <Held start="">
        {(date, change) => (
          <DayOffers label="Days near by" offers={offers} date={date} onChange={change} />
        )}
      </Held>
    ),
    'one taken': () => (
      <Held start="2026-03-23">
        {(date, change) => (
          <DayOffers label="Days to take" offers={offers} date={date} onChange={change} />
        )}
      </Held>
    ),
    'long words, and right to left': () => (
      <Held start="">
        {(date, change) => (
          <DayOffers
            label="Days in other words"
            offers={[
              { words: longPhrase, date: '2026-03-17' },
              { words: arabic, date: '2026-03-18' },
            ]}
            date={date}
            onChange={change}
          />
        )}
      </Held>
    ),
  },
};
