import { Sheet } from '@/ui/sheet';
import type { Example } from '../../example';
import { arabic, longWords, story } from '../../words';

export const example: Example = {
  group: 'paper',
  says: 'A piece of paper: square, where controls are soft.',
  states: {
    padded: () => (
      <Sheet padded>
        <p className="read">{story}</p>
      </Sheet>
    ),
    'more pages under it': () => (
      <Sheet padded stack>
        <p className="read">{story}</p>
      </Sheet>
    ),
    'an earlier draft': () => (
      <Sheet padded older>
        <p className="read">{story}</p>
      </Sheet>
    ),
    'long words': () => (
      <Sheet padded>
        <p className="read">{longWords}</p>
      </Sheet>
    ),
    'right to left': () => (
      <Sheet padded>
        <p className="read" dir="auto">
          {arabic}
        </p>
      </Sheet>
    ),
  },
};
