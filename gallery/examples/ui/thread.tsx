import { Thread } from '@/ui/thread';
import type { Example } from '../../example';

const day = 86_400_000;
const start = Date.UTC(2026, 2, 1);
const points = (values: readonly number[]) =>
  values.map((value, at) => ({ at: start + at * 3 * day, value }));

const arrivals = { name: 'Arrived', points: points([1, 2, 2, 3, 2, 4, 3, 4]) };
const leavings = { name: 'Left', points: points([2, 2, 3, 3, 3, 4, 4, 5]) };

export const example: Example = {
  group: 'pictures',
  says: 'Values over time as a thin line, and the same in a sentence.',
  states: {
    'one line': () => (
      <Thread
        lines={[arrivals]}
        lowest={1}
        highest={5}
        words="Heavy at first, lighter by the end of the month."
        caption="1 to 22 March"
      />
    ),
    'two lines': () => (
      <Thread
        lines={[arrivals, leavings]}
        lowest={1}
        highest={5}
        words="You mostly left lighter than you arrived."
        caption="1 to 22 March"
      />
    ),
  },
};
