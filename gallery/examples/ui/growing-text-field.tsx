import { GrowingTextField } from '@/ui/growing-text-field';
import type { Example } from '../../example';
import { Held } from '../../held';
import { arabic, longWords } from '../../words';

const growing = (label: string, start: string) => () => (
  <Held start={start}>
    {(words, change) => <GrowingTextField aria-label={label} value={words} onChange={change} />}
  </Held>
);

export const example: Example = {
  group: 'fields',
  says: 'Bare text that is as high as its words; a sheet or a frame is drawn round it.',
  states: {
    empty: growing('Empty words', ''),
    'long words': growing('Long words', longWords),
    'many rows': growing(
      'Many rows',
      Array.from({ length: 12 }, (_, at) => `Line ${at}`).join('\n'),
    ),
    'right to left': growing('Words from the right', arabic),
  },
};
