import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords, isFoundBy, termsOf, wordsIn } from '@/search/words-in';

const isFoundIn = (words: string, text: string): boolean => {
  const inText = foldedWords(text);
  return termsOf(words).every((term) => inText.some((word) => isFoundBy(word, term)));
};

describe('the words of a text', () => {
  it.each([
    ['garden', 'The Garden, at dusk.'],
    ['gard', 'The GARDEN, at dusk.'],
    ['don’t', "I don't know"],
    ["don't", 'I don‘t know'],
    ['dont', 'I don’t know'],
    ['zoe', 'Zoë rang'],
    ['Zoë', 'zoe rang'],
    ['strasse', 'in der Straße'],
    ['lodz', 'back from Łódź'],
    ['élan', 'e\u0301lan'],
    ['ΣΟΦΟΣ', 'σοφός'],
    ['ёлка', 'Елка'],
    ['garden', 'a gar\u00adden'],
    ['co-parent', 'We co‑parent'],
    ['京都', '昨日は東京都にいた。'],
    ['都', '昨日は東京都にいた。'],
    ['た', '昨日は東京都にいた'],
    ['カフェ', '駅のカフェで'],
    ['บ้าน', 'ฉันกลับบ้านแล้ว'],
    ['사랑', '사랑해요'],
    ['🌧️', 'all day 🌧 and then'],
    ['2024', 'since 2024'],
  ])('find %s in “%s”', (words, text) => {
    expect(isFoundIn(words, text)).toBe(true);
  });

  it.each([
    ['arden', 'The garden'],
    ['i', 'in it'],
    ['かき', 'がぎ'],
    ['東都', '東京都'],
    ['garden shed', 'The garden'],
  ])('do not find %s in “%s”', (words, text) => {
    expect(isFoundIn(words, text)).toBe(false);
  });

  it('say where they stand, whatever was folded', () => {
    const text = 'Zoë’s «Straße» — 東京都!';
    expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Zoë’s',
      'Straße',
      '東京',
      '京都',
      '都',
    ]);
  });

  it('are the same words whether a text is plain or not', () => {
    const signs = fc.constantFrom(...Array.from("abzAZ09_'’‘`“”–—… \n.,-#*|\\&é´"));
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 30 }), (text) => {
        expect(foldedWords(text)).toEqual(wordsIn(text).map(({ folded }) => folded));
      }),
      { numRuns: 500 },
    );
  });

  it('are none in signs alone', () => {
    expect(termsOf(' …?! ’ ')).toEqual([]);
  });
});
