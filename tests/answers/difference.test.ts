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

/** Without the gaps that end a sentence. */
const sentence = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '  ', ', ', '')), { maxLength: 14 })
  .map((pairs) => pairs.map(([one, after]) => one + after).join(''));

/** A sentence may have moved: then the letters are all there, in another order. */
const letters = (words: string): string => Array.from(bare(words)).toSorted().join('');

async function isWhole(differ: typeof differenceOf, runs: number): Promise<void> {
  const { sentencePieces } = await import('@/journal/sentences');
  await fc.assert(
    fc.asyncProperty(text, text, async (older, newer) => {
      const parts = await differ(older, newer);
      expect(joined(parts, 'same', 'added')).toBe(newer);
      expect(letters(joined(parts, 'same', 'removed'))).toBe(letters(older));
      expect(parts.every(({ words }) => words !== '')).toBe(true);
      for (const { kind, words } of parts.filter((part) => part.kind !== 'same')) {
        const sentences = sentencePieces(kind === 'added' ? newer : older);
        expect(sentences.some((one) => bare(one.words).includes(bare(words)))).toBe(true);
      }
    }),
    { numRuns: runs },
  );
  await fc.assert(
    fc.asyncProperty(sentence, sentence, async (older, newer) => {
      const parts = await differ(older, newer);
      expect(joined(parts, 'same', 'added')).toBe(newer);
      expect(bare(joined(parts, 'same', 'removed'))).toBe(bare(older));
    }),
    { numRuns: runs },
  );
}

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
  expect(parts.map(({ kind }) => kind)).toEqual(['removed', 'added']);
});

/** As it is read: [-what went-] and {+what came+}. */
const read = async (older: string, newer: string): Promise<string> =>
  (await differenceOf(older, newer))
    .map(({ kind, words }) => (kind === 'same' ? words : markOf[kind].replace('…', () => words)))
    .join('');
const markOf = { added: '{+…+}', removed: '[-…-]' };

test.each([
  [
    'sentences that moved, one of them put a little differently',
    'I never asked how you were. I let you cook. You said once that you felt alone. I laughed it off.',
    'You said once that you felt alone. I laughed it off. I never asked how you were, not really. I let you cook.',
    'You said once that you felt alone. I laughed it off. I never asked how you were{+, not really+}. I let you cook.',
  ],
  [
    'a paragraph that was taken into another',
    'I miss the radio.\n\nSundays are long.\n\nYour mug is here.',
    'I miss the radio, and your steps.\n\nYour mug is here. Sundays are long.',
    'I miss the radio{+, and your steps+}.\n\nYour mug is here. Sundays are long.',
  ],
  [
    'what went at the end of a line that stands',
    'It was late. Nobody spoke.\n\nWe slept.',
    'It was late.\n\nWe slept.',
    'It was late.[- Nobody spoke.-]\n\nWe slept.',
  ],
  [
    'what went and came, each sentence by itself',
    'You never listened. That is how it was. We are done.',
    'I felt unheard at dinner. My own silence grew. We are done.',
    '[-You never listened. -][-That is how it was. -]{+I felt unheard at dinner.+} {+My own silence grew.+} We are done.',
  ],
  [
    'a script without spaces',
    '今日は雨が降る。私は家にいた。',
    '今日は雪が降る。私は家にいた。友だちが来た。',
    '今日は[-雨-]{+雪+}が降る。私は家にいた。{+友だちが来た。+}',
  ],
])('%s', async (_, older, newer, marked) => {
  expect(await read(older, newer)).toBe(marked);
});

test('long texts whose sentences were all put differently are laid over each other quickly', async () => {
  const many = (name: string): string =>
    Array.from({ length: 900 }, (_, at) => `On day ${at} it was ${name} and long.`).join(' ');
  const parts = await differenceOf(many('wet'), many('dry'));
  expect(joined(parts, 'same', 'added')).toBe(many('dry'));
});

test('two long texts that share nothing do not hold up the page', async () => {
  const many = (name: string): string =>
    Array.from({ length: 3000 }, (_, at) => `${name}${at}`).join(' ');
  const parts = await differenceOf(many('then'), many('now'));
  expect(parts.map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
