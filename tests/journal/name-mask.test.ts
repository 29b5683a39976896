import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactValue } from '@/journal/facts';
import { foldNames } from '@/journal/fold-names';
import { maskedAnswer } from '@/journal/masked-answer';
import { maskOf, nameMask, noMask, spellingsIn } from '@/journal/name-mask';

describe('a nickname in the place of a name', () => {
  it.each<[names: string[], words: string, shown: string]>([
    [['Sam'], 'Sam rang. I told SAM, and sam’s mother.', 'Tee rang. I told Tee, and Tee’s mother.'],
    [['Sam'], 'Sam\'s car, the Sams’ house, "Sam"', 'Tee\'s car, the Tees’ house, "Tee"'],
    [
      ['Al'],
      'Al also calls; Alan and royal pal. Ask Al.',
      'Tee also calls; Alan and royal pal. Ask Tee.',
    ],
    [['Mary', 'Mary Ann'], 'Mary  Ann, Mary\nAnn and Mary-Lou', 'Tee, Tee and Tee-Lou'],
    [['Zoé'], 'Zoe, ZOÉ and Zoe\u0301.', 'Tee, Tee and Tee.'],
    [['Lukasz', 'Søren'], 'Łukasz, Soren', 'Tee, Tee'],
    [['STRASSE'], 'Straße', 'Tee'],
    [["O'Neil"], 'O’Neil, O‘NEIL and O´Neil', 'Tee, Tee and Tee'],
    [
      ['Don', 'M', 'S'],
      'I’m sure it’s fine; don’t. Don, M. and S',
      'I’m sure it’s fine; don’t. Tee, Tee. and Tee',
    ],
    [['Sam'], 'Sam2 and _Sam_, @Sam #sam', 'Tee2 and _Tee_, @Tee #Tee'],
    [['A.*', '(Bo', '[x]', '\\'], 'A.* (Bo [x] \\ Axx', 'Tee Tee Tee Tee Axx'],
    [['🦊'], 'the 🦊 came', 'the Tee came'],
    [['👩', '❤'], '👩🏽 and ❤️, but 👩‍🚀', 'Tee and Tee, but 👩‍🚀'],
    [['Σωκράτης'], 'ΣΩΚΡΆΤΗΣ, Σωκρατης', 'Tee, Tee'],
    [['Аня'], 'АНЯ и Таня', 'Tee и Таня'],
    [['小明'], '我爱小明吗', '我爱Tee吗'],
    [['さくら', 'ケン'], '昨日さくらはケンと、ケンカ', '昨日TeeはTeeと、ケンカ'],
    [['민수', '미'], '민수가 말했다. 미안', 'Tee가 말했다. Tee안'],
    [['राम'], 'राम, रम और रामू', 'Tee, रम और रामू'],
    [['سارة'], 'سَارَة قالت', 'Tee قالت'],
    [['דנה'], 'דָּנָה אמרה', 'Tee אמרה'],
    [['İpek'], 'ipek’in evi', 'Tee’in evi'],
    [['Sam'], 'S\u00adam and Sa\u200bm', 'Tee and Tee'],
    [['ﬁn'], 'fin, Finn', 'Tee, Finn'],
    [['f'], 'ﬁ f', 'ﬁ Tee'],
  ])('%o in %j', (names, words, shown) => {
    expect(nameMask(names, 'Tee')(words)).toBe(shown);
  });

  it('ends a sentence with one stop', () => {
    expect(nameMask(['Sam'], 'T.')('I saw Sam. Sam... Sam?')).toBe('I saw T. T.... T.?');
  });

  it('holds no name itself, and is never empty', () => {
    expect(nameMask(['Sam'], 'big Sam')('Sam')).toBe('X.');
    expect(nameMask(['Sam', 'x'], '  ')('Sam, X')).toBe('Y., Y.');
    expect(nameMask(['Sam', 'x', 'y', 'z'], '')('Sam')).toBe('…');
  });

  it('reads as a name does where none was chosen', () => {
    expect(
      nameMask(['Sam', 'Sammy'], '')('Sam left. I told Sammy’s mother, “Sam!” I miss Sam.'),
    ).toBe('X. left. I told X.’s mother, “X.!” I miss X.');
  });

  it('goes on where the nickname makes a name with the word beside it', () => {
    expect(nameMask(['Sam', 'Mary Ann'], 'Mary')('Sam Ann')).toBe('Mary');
  });

  it('is off without a name, and until it is switched on', () => {
    const facts = (...all: [string, FactValue][]) => maskOf(new Map(all));
    expect(facts(['maskNames', true], ['otherNames', ' , \u200b,́'])).toBe(noMask);
    expect(facts(['maskNames', false], ['otherNames', 'Sam'])).toBe(noMask);
    expect(
      facts(['maskNames', true], ['otherNames', 'Sam, Sammy'], ['nickname', 'T'])('Sammy'),
    ).toBe('T');
    expect(spellingsIn('Sam,  Mary Ann\n山田、🦊;')).toEqual(['Sam', 'Mary Ann', '山田', '🦊']);
  });

  it('leaves no name as a word, and everything else as it was', () => {
    const piece = fc.constantFrom(
      'Sam',
      'SÁM',
      'sam',
      'Sammy',
      'Al',
      'also',
      'Mary',
      'Ann',
      'An',
      's',
      't',
      '’',
      "'",
      ' ',
      '\n',
      '.',
      '-',
      '小明',
      'ケン',
      '민수',
      '가',
      '🦊',
      '\u200d',
      '\u0301',
      'é',
      '(',
      '*',
      '\\',
      '$&',
      '$1',
      '1',
      'ß',
      'ﬁ',
    );
    const words = fc.array(piece, { maxLength: 14 }).map((all) => all.join(''));
    const oneName = fc.array(piece, { minLength: 1, maxLength: 3 }).map((all) => all.join(''));
    fc.assert(
      fc.property(words, fc.array(oneName, { maxLength: 4 }), (written, names) => {
        const mask = nameMask(names, 'Q#');
        const shown = mask(written);
        expect(mask(shown)).toBe(shown);
        // By another road than the mask's own: words parted by anything but letters.
        const tokens = foldNames(shown).text.split(/[^\p{L}\p{M}\p{N}']+/u);
        const plain = names
          .map((one) => foldNames(one).text.trim())
          .filter((name) => /^[a-z]{3,}$/u.test(name));
        expect(plain.filter((name) => tokens.includes(name))).toEqual([]);
        // What stands between is a piece of what was written, in its order.
        let at = 0;
        for (const left of shown.split('Q#')) {
          const found = written.indexOf(left, at);
          expect(found).toBeGreaterThanOrEqual(0);
          at = found + left.length;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an answer as it is shown', () => {
  it('has its own words masked, and the guide’s not', () => {
    const mask = nameMask(['May'], 'T');
    expect(
      maskedAnswer(
        {
          kind: 'multiple-choice',
          chosen: [
            { option: 'may', words: 'It may end' },
            { option: 'own', words: 'May left' },
          ],
          note: 'May',
        },
        mask,
      ),
    ).toEqual({
      kind: 'multiple-choice',
      chosen: [
        { option: 'may', words: 'It may end' },
        { option: 'own', words: 'T left' },
      ],
      note: 'T',
    });
  });
});
