import { assert, nat, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { placesIn } from '@/ui/kept-caret';

const text = string({ unit: 'grapheme', maxLength: 12 });

test('a place stays between the words it stood between, whatever is put in or taken away elsewhere', () => {
  assert(
    property(text, text, text, text, (left, right, gone, put) => {
      const before = `${left}${gone}\u0001${right}`;
      const [below] = placesIn(`${left}${put}\u0001${right}`, before, [before.length]);
      expect(below).toBe(`${left}${put}\u0001${right}`.length);
      const above = placesIn(`${left}${put}\u0001${right}`, before, [left.length]);
      expect(above).toEqual([left.length]);
    }),
  );
});

test('a selection never turns round, leaves the text or cuts a character', () => {
  assert(
    property(text, text, nat(12), nat(12), (before, after, one, other) => {
      const start = Math.min(one, other, before.length);
      const end = Math.min(Math.max(one, other), before.length);
      const [from = -1, to = -1] = placesIn(after, before, [start, end]);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThanOrEqual(from);
      expect(to).toBeLessThanOrEqual(after.length);
      for (const place of [from, to]) {
        const code = after.charCodeAt(place);
        expect(place > 0 && code >= 0xdc00 && code <= 0xdfff).toBe(false);
      }
    }),
  );
});
