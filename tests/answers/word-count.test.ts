import { expect, onTestFinished, test, vi } from 'vitest';
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

test('words are counted where the browser cannot tell them apart by itself', async () => {
  const own = Intl.Segmenter;
  Reflect.deleteProperty(Intl, 'Segmenter');
  onTestFinished(() => {
    Object.assign(Intl, { Segmenter: own });
    vi.resetModules();
  });
  vi.resetModules();
  const { countWords: countRoughly } = await import('@/answers/word-count');
  expect(countRoughly('I didn’t go, and I’m sorry.')).toBe(6);
  expect(countRoughly('👩‍👩‍👧 … — "?"')).toBe(0);
  expect(countRoughly('私は家に帰りました')).toBeGreaterThan(3);
});
