import { PairsField } from '@/ui/pairs-field';
import type { Example } from '../../example';
import { Held } from '../../held';
import { arabic, hebrew, longWords } from '../../words';

type Rows = readonly { left: string; right: string }[];

const pairs =
  (columns: readonly [string, string], start: Rows, rightOptions?: readonly string[]) => () => (
    <Held start={start}>
      {(rows, change) => (
        <PairsField rows={rows} onChange={change} columns={columns} rightOptions={rightOptions} />
      )}
    </Held>
  );

export const example: Example = {
  group: 'fields',
  says: 'Two things that belong together, row by row.',
  states: {
    empty: pairs(['On the surface', 'Underneath'], []),
    filled: pairs(
      ['What I did', 'What it did'],
      [
        { left: 'I went quiet', right: 'You had to guess' },
        { left: longWords, right: longWords },
        { left: arabic, right: hebrew },
      ],
    ),
    'the right-hand side is one of a few': pairs(
      ['A promise', 'How it went'],
      [
        { left: 'Ring by eight', right: 'Kept' },
        { left: 'Say when I’m cross', right: '' },
      ],
      ['Kept', 'Partly', 'Not yet'],
    ),
  },
};
