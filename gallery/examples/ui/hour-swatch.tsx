import { HourSwatch } from '@/ui/hour-swatch';
import type { Example } from '../../example';

export const example: Example = {
  group: 'pictures',
  says: 'A chip of the sky beside the words for its hour.',
  states: {
    'every hour': () => (
      <ul className="actions">
        {[0, 1, 2, 3, 4, 5, 6].map((hour) => (
          <li key={hour} className="eyebrow">
            <HourSwatch hour={hour} />
            Hour {hour}
          </li>
        ))}
      </ul>
    ),
  },
};
