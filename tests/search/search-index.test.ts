import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearchIndex, type SearchText } from '@/search/search-index';
import { findsBeginnings, foldedWords, wordsIn } from '@/search/words-in';

const word = fc.oneof(
  fc.constantFrom(
    'garden',
    'Garten',
    'don’t',
    'Zoë',
    'Łódź',
    'I',
    'évening',
    '東京都',
    'ひと',
    'เช้า',
    'σοφός',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }),
  fc.stringMatching(/^[a-z]{1,9}$/),
);
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

const built = (texts: readonly SearchText[]) => {
  const index = createSearchIndex();
  index.put(texts);
  return index;
};

const sorted = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b);

describe('the index', () => {
  it('finds every word of every draft by itself and by its first letters', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), fc.nat(), (texts, cut) => {
        const index = built(texts.map((one, id) => ({ id, texts: [one] })));
        for (const [id, one] of texts.entries()) {
          for (const { folded, start, end } of wordsIn(one)) {
            const found = index.find(one.slice(start, end));
            expect(found.near).toEqual([]);
            expect(found.ids).toContain(id);
            const letters = Array.from(folded);
            const first = letters.slice(0, 1 + (cut % letters.length)).join('');
            // What stays as it is where it is typed: a piece of a letter is no beginning.
            const isTyped = findsBeginnings(first) && foldedWords(first)[0] === first;
            expect(index.find(isTyped ? first : one.slice(start, end)).ids).toContain(id);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('after any edits finds what an index built anew finds', () => {
    const edit = fc.record({ id: fc.nat(5), text: fc.option(text) });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        const edited = createSearchIndex();
        const now = new Map<number, string>();
        for (const one of edits) {
          if (one.text === null) {
            edited.drop([one.id]);
            now.delete(one.id);
          } else {
            edited.put([{ id: one.id, texts: [one.text] }]);
            now.set(one.id, one.text);
          }
        }
        const anew = built([...now].map(([id, of]) => ({ id, texts: [of] })));
        const asked = new Set(edits.flatMap((one) => foldedWords(one.text ?? '')));
        for (const words of asked) {
          const [one, other] = [edited.find(words), anew.find(words)];
          expect(sorted(one.ids)).toEqual(sorted(other.ids));
          expect(one.near.toSorted()).toEqual(other.near.toSorted());
        }
      }),
      { numRuns: 50 },
    );
  });

  it('takes words that are spelt nearly so, where no draft has them as they were typed', () => {
    const index = built([
      { id: 1, texts: ['We sat in the garden.'] },
      { id: 2, texts: ['I recieved nothing.'] },
    ]);
    expect(index.find('gardne')).toEqual({ ids: [1], near: ['garden'] });
    expect(index.find('received')).toEqual({ ids: [2], near: ['recieved'] });
    expect(index.find('garden')).toEqual({ ids: [1], near: [] });
    expect(index.find('sit')).toEqual({ ids: [], near: [] });
  });
});
