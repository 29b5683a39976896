import { expect, test } from 'vitest';
import { countWords } from '@/answers/word-count';

test.each([
  ['', 0],
  [' \n ', 0],
  ['I didn’t go, and I’m sorry.', 6],
  ['👩‍👩‍👧 … — "?"', 0],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test('a text without spaces has words too', () => {
  expect(countWords('私は家に帰りました')).toBeGreaterThan(3);
});

test('a very long text is estimated to the nearest hundred', () => {
  expect(countWords('word '.repeat(40_000))).toBe(40_000);
});
