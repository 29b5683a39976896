import { describe, expect, it } from 'vitest';
import { partsOf, wordsOf } from '@/journal/form';
import { inFormOrder, withPart } from '@/journal/form-parts';

const parts = [
  { name: 'reason', label: 'Why', words: 'For my sleep' },
  { name: 'until', label: 'Until', words: '2026-04-02' },
];

describe('a tool’s form', () => {
  it('has no fields in an answer of another kind', () => {
    expect(partsOf({ kind: 'letter', text: 'Dear you' })).toEqual([]);
  });

  it('changes a field where it stands', () => {
    expect(withPart(parts, 'reason', 'Why', 'For me')).toEqual([
      { name: 'reason', label: 'Why', words: 'For me' },
      parts[1],
    ]);
  });

  it('takes an emptied field out, so that the page can be blank again', () => {
    const left = withPart(withPart(parts, 'reason', 'Why', ''), 'until', 'Until', '');
    expect(left).toEqual([]);
    expect(wordsOf(left, 'reason')).toBe('');
  });

  it('reads in the order of the screen, whatever was written first', () => {
    const written = [
      { name: 'note', label: '', words: 'last' },
      { name: 'promise.2.act', label: '', words: 'b' },
      { name: 'promise.1.act', label: '', words: 'c' },
      { name: 'why', label: '', words: 'a' },
    ];
    expect(inFormOrder(written, ['why', 'promise.']).map(({ words }) => words)).toEqual([
      'a',
      'b',
      'c',
      'last',
    ]);
  });
});
