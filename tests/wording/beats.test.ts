import { describe, expect, it } from 'vitest';
import { findBlame } from '@/wording/blame';
import { findCrisis } from '@/wording/crisis';

describe('words beaten out one by one', () => {
  it.each([
    ['I. want. to. die.', 'I. want. to. die'],
    ['I. want. to. die', 'I. want. to. die'],
    ['I… want… to… die…', 'I… want… to… die'],
    ['It is late. I. Want. To. Die.', 'I. Want. To. Die'],
    ['I. want. to. die.\nSorry.', 'I. want. to. die'],
  ])('are read as the sentence they make: %j', (text, piece) => {
    expect(findCrisis(text).map(({ tier, start, end }) => [tier, text.slice(start, end)])).toEqual([
      [1, piece],
    ]);
  });

  it('are marked as blame from the first to the last', () => {
    const text = 'Please. You. Never. Listen.';
    expect(findBlame(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['A1', 'You. Never. Listen'],
    ]);
  });

  it.each(['No. Never. I went home.', 'Milk. Eggs. To. Do.', 'I tried. To leave. It. Was. Late.'])(
    'are left alone where they say nothing: %j',
    (text) => {
      expect([...findCrisis(text), ...findBlame(text)]).toEqual([]);
    },
  );
});
