import * as fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { differenceOf, type DifferencePart } from '@/answers/difference';

const joined = (parts: readonly DifferencePart[], ...kinds: readonly string[]): string =>
  parts
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ words }) => words)
    .join('');

const bare = (text: string): string => text.replaceAll(/\s+/gu, '');

const word = fc.constantFrom(
  'rain',
  'she',
  'said',
  'the',
  'a',
  'morning',
  'don’t',
  '雨が降る',
  'Straße',
  '🌧️',
  'שלום',
);
const gap = fc.constantFrom(' ', '  ', '\n', '\n\n', ', ', '. ', '', '\t');
const text = fc
  .array(fc.tuple(word, gap), { maxLength: 14 })
  .map((pairs) => pairs.map(([one, after]) => one + after).join(''));

const isWhole = (differ: typeof differenceOf, runs: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(text, text, async (older, newer) => {
      const parts = await differ(older, newer);
      expect(joined(parts, 'same', 'added')).toBe(newer);
      expect(bare(joined(parts, 'same', 'removed'))).toBe(bare(older));
      expect(parts.every(({ words }) => words !== '')).toBe(true);
    }),
    { numRuns: runs },
  );

test('what stayed and what came are the newer text, what stayed and what went the older one', async () => {
  await expect(isWhole(differenceOf, 300)).resolves.toBeUndefined();
  onTestFinished(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });
  vi.resetModules();
  vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
  const { differenceOf: roughly } = await import('@/answers/difference');
  await expect(isWhole(roughly, 100)).resolves.toBeUndefined();
});

test('a word that was changed stands between those that stayed', async () => {
  expect(await differenceOf('I miss the mornings most.', 'I miss the quiet mornings.')).toEqual([
    { kind: 'same', words: 'I miss the ' },
    { kind: 'added', words: 'quiet ' },
    { kind: 'same', words: 'mornings' },
    { kind: 'removed', words: ' most' },
    { kind: 'same', words: '.' },
  ]);
});

test('a sentence that was rewritten is read as one, not as a word here and there', async () => {
  const parts = await differenceOf(
    'You never asked me what the evenings were like for me.',
    'Nobody could have known, and I told them so: the silence was my own.',
  );
  expect(parts.map(({ kind }) => kind)).toEqual(['removed', 'added', 'same']);
});

test('two long texts that share nothing do not hold up the page', async () => {
  const many = (name: string): string =>
    Array.from({ length: 3000 }, (_, at) => `${name}${at}`).join(' ');
  const parts = await differenceOf(many('then'), many('now'));
  expect(parts.map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
