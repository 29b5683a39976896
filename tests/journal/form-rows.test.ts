import { expect, it } from 'vitest';
import { isBlankRow, linesOfRows, rowsOf, withLines, withRows } from '@/journal/form-rows';

const part = (name: string, words: string) => ({ name, label: name.toUpperCase(), words });

const reason = part('reason', 'For me');
const written = [
  reason,
  part('promise.1.act', 'Pay the rent'),
  part('promise.1.when', 'On the first'),
  part('promise.3.act', 'Ring back'),
];

it('reads rows in order, an empty one keeping its place', () => {
  expect(rowsOf(written, 'promise').map((row) => row.map(({ words }) => words))).toEqual([
    ['Pay the rent', 'On the first'],
    [],
    ['Ring back'],
  ]);
  expect(isBlankRow([part('act', '  ')])).toBe(true);
  expect(isBlankRow([part('act', 'x')])).toBe(false);
});

it('puts rows back under their numbers, without what is empty', () => {
  const rows = rowsOf(written, 'promise');
  expect(withRows(written, 'promise', rows).map(({ name }) => name)).toEqual([
    'reason',
    'promise.1.act',
    'promise.1.when',
    'promise.3.act',
  ]);
  const first = [part('act', 'Say so'), part('when', '')];
  expect(withRows(written, 'promise', [first])).toEqual([
    reason,
    { name: 'promise.1.act', label: 'ACT', words: 'Say so' },
  ]);
});

it('takes no row from a name that is none', () => {
  const hostile = [
    'promise.0.act',
    'promise.61.act',
    'promise.x.act',
    'promise.1',
    'promises.1.act',
  ];
  expect(
    rowsOf(
      hostile.map((name) => part(name, 'x')),
      'promise',
    ),
  ).toEqual([]);
});

it('keeps a list of lines one a row', () => {
  const parts = withLines([reason], 'them', 'A moment', ['The window seat', '', 'Soup']);
  expect(linesOfRows(parts, 'them')).toEqual(['The window seat', '', 'Soup']);
  expect(parts.at(-1)).toEqual({ name: 'them.3.line', label: 'A moment', words: 'Soup' });
  expect(withLines(parts, 'them', 'A moment', [])).toEqual([reason]);
});
