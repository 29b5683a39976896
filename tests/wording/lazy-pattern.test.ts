import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyPlace, lazily } from '@/wording/lazy-pattern';
import { neededWords } from '@/wording/needed-words';
import { everyMatch, far, gap, pattern, plainly, START, WORD } from '@/wording/pattern';
import { phrase, phrasesIn } from '@/wording/phrases-in';

/** Every turn of the expression language that the rules use. */
const sources = [
  'you (?:never|always) listen',
  '(?:you|they) (?:just |only )?(?:lie|lies|lied)s?(?= [,|]|$)|(?:i am|am i) sorry',
  `${START}(?:oh )?(?:thanks|well done|so kind)(?: of you)?(?! not)`,
  `you ${gap(3)}(?:selfish|cruel)|you (?:are|were) ${plainly(2)}(?:selfish|cruel|a liar)`,
  `sorry ${far(4)}but (?!i )${WORD}|sorry`,
  '(?:^|(?<=[,|] ))you \\S+(?: ,)? (?:liar|fool)',
  `never(?: ${WORD}){1,2} me|${WORD}ing me|you (?:\\| )?(?:and|but) never`,
  '(?:(?:a|an) real (?:friend|man)|no one) would(?: not)?',
];

const words = [
  ...'you never always just only lie lied lies sorry but i am so kind of thanks well done oh not'.split(
    ' ',
  ),
  ...'are were selfish cruel a liar an real friend man no one would listen me hurting they fool'.split(
    ' ',
  ),
  ',',
  '|',
  'and',
];
const sentence = array(constantFrom(...words), { maxLength: 14 }).map((list) => list.join(' '));

const spans = (found: readonly RegExpExecArray[]) => found.map((one) => [one.index, one[0]]);

describe('a pattern', () => {
  it.each(sources)('finds what its expression finds as it is written: %s', (source) => {
    const asWritten = new RegExp(`(?<![^ ])(?:${source})(?![^ ])`, 'g');
    assert(
      property(sentence, (text) => {
        expect(spans(everyMatch(pattern(source), text))).toEqual(
          spans([...text.matchAll(asWritten)]),
        );
      }),
    );
  });
});

describe('a pattern that is built when it is needed', () => {
  it.each(sources)('finds what it would find if it were built at once: %s', (source) => {
    const atOnce = pattern(source);
    const whenNeeded = lazily(source);
    assert(
      property(sentence, (text) => {
        expect(spans(everyPlace(whenNeeded, text))).toEqual(spans(everyMatch(atOnce, text)));
      }),
      { numRuns: 500 },
    );
  });

  it('is tried alternative by alternative, in order, at each place', () => {
    const find = lazily('you are', 'you are so', '(?:never|you were|you were so)');
    expect(spans(everyPlace(find, 'never you are so | you were so'))).toEqual([
      [0, 'never'],
      [6, 'you are'],
      [19, 'you were'],
    ]);
  });
});

describe('what a pattern needs', () => {
  it.each<readonly [source: string, needed: readonly (readonly string[])[]]>([
    ['you (?:never|always) listen', [[' you '], [' never', ' always'], [' listen']]],
    ['(?:just )?lies?', [[' lie']]],
    ['(?:well|oh) (?:, )?done', [[' well', ' oh'], [' done']]],
    [`${WORD}ing (?!me)you`, [['ing '], [' you']]],
    ['(?:never|\\S+) again', [[' again']]],
    ['(?:oh|well|) (?:so |very )good(?=ness| man)', [[' so ', ' very '], [' good']]],
    [gap(3), []],
  ])('%s', (source, needed) => {
    expect(neededWords(source)).toEqual(needed);
  });
});

describe('phrases in a text', () => {
  it('are those that it includes', () => {
    const short = string({ unit: constantFrom('a', 'b', ' '), maxLength: 6 });
    assert(
      property(
        string({ unit: constantFrom('a', 'b', ' '), maxLength: 40 }),
        short,
        (text, sought) => {
          expect(phrasesIn(text)(phrase(sought))).toBe(text.includes(sought));
        },
      ),
    );
  });
});
