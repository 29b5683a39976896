import { everyPlace, lazily, type LazyPattern } from '@/wording/lazy-pattern';
import { LOUD, WORD, begins, far, gap, test } from '@/wording/pattern';
import type { Sentence } from '@/wording/sentences';
import { lean } from './leaning';
import { clauseAfter, clauseBefore, type Piece } from './rule';

const forMe = test('me|us|our|mine|anything|anyone|single|enough|bother|bothered|once');
const auxiliary = `(?:(?:are|were|was|have|had|would|will|could|can|do|did|just|literally|also|still|really|
      honestly|simply|only|clearly|obviously|lot|guys|two|seem to|seemed to|have been|had been|
      is) ){0,3}`;

type Shape = { find: LazyPattern; word: 'always' | 'never'; unknownCounts?: boolean };

const shapes: Shape[] = [
  {
    find: lazily(
      `you ${auxiliary}(?:always|constantly|continually|continuously|perpetually|forever|
          permanently|invariably|consistently|repeatedly|endlessly)`,
    ),
    word: 'always',
  },
  {
    find: lazily(
      `you (?!know (?:she|he|it|they|we|i))(?:${auxiliary}(?:never ever|never once|not once|
          never|hardly ever|rarely ever|hardly|barely|rarely|seldom)|(?:do|did|would|could|can|
          will|have|had|were|are) not (?:once|ever|even once|at any point))`,
    ),
    word: 'never',
  },
  {
    find: lazily(
      `(?:not once|not one time|not 1 time|not a single time|never once|
          never) (?:in ${gap(4)})?(?:did|have|had|would|could|were|are|do) you(?: ever| even)?`,
    ),
    word: 'never',
  },
  { find: lazily(`not once in ${gap(4)}you`), word: 'never' },
  {
    find: lazily(
      `you (?:(?!(?:i|he|she|they|we|it|my|who|if) )[^ ]+ ){1,8}(?:\\| )?(?:and|but|
          or) (?:you |then |still |have )?never(?: once| ever| even)?`,
    ),
    word: 'never',
  },
  {
    find: lazily(
      `you (?:(?!(?:i|he|she|they|we|it|my|who|if) )[^ ]+ ){1,8}(?:\\| )?(?:and|but) (?:you |
          then |still |are |were )?always`,
    ),
    word: 'always',
  },
  {
    find: lazily(
      `all you (?:ever |have ever |could |can )?(?:do|did|done) (?:is|was|these days is|now is|
          all day is|anymore is)`,
    ),
    word: 'always',
    unknownCounts: true,
  },
  {
    find: lazily(
      `all you (?:ever |have ever )?(?:think|thought|talk|talked|care|cared|cares|worry|
          worried) about (?:is|was)`,
    ),
    word: 'always',
    unknownCounts: true,
  },
  {
    find: lazily(
      `every (?:single |damn |bloody )?(?:weekend|night|day|evening|morning|week|month|
          christmas|birthday|summer|holiday|sunday|saturday|friday|monday|argument|fight|time|
          year|party|conversation) (?:, )?you`,
    ),
    word: 'always',
  },
  { find: lazily('you (?:do|did|have done) nothing but'), word: 'always', unknownCounts: true },
  {
    find: lazily(
      `(?:every (?:single )?time|each time|whenever|any time|anytime) (?:i|we|my ${WORD}|he|
          she|they|it|there) ${far(7)}you`,
    ),
    word: 'always',
  },
  { find: lazily('without fail (?:, )?you'), word: 'always' },
  { find: lazily('(?:always|forever) with you (?:it is|it was)'), word: 'always' },
];

const trailing = lazily(
  `you (?!(?:and|are welcome|know|mean) )((?:(?!(?:i|he|she|they|we|not|never|mean|make|
      made) )${WORD} ){1,7})(?:all the (?:time|bloody time|fucking time)|every (?:single |damn |
      bloody |fucking )?(?:time|day|night|weekend|morning|evening|sunday|saturday|friday)|
      constantly|24 7|over and over|again and again|time and again|time and time again|
      day in day out|non stop|nonstop|as always|as usual)`,
);
const generic = test(
  `you never know|never mind|never to|you never guess|you will never guess|never have i|
    you always (?:get|need|want|think) (?:what|to pay)`,
);
const harmlessAll = begins(
  `${LOUD}(?:ask|asked|asking|try|tried|trying|help|helped|helping|love|loved|loving|be|want|
      wanted|worry|worried|care|cared|listen|give|gave|work hard|your best|what you|
      tell me the truth|say no|say hello|make me (?:laugh|happy|smile)|support|protect|learn|
      survive|leave early|the family|the kids|others|other people|me|us|my)`,
);

/** A1: 'you always', 'you never', 'every time', 'all you do', where the act is not praise. */
export function absolutes(sentence: Sentence): Piece[] {
  const { words } = sentence;
  const pieces: Piece[] = [];
  for (const { find, word, unknownCounts } of shapes) {
    for (const match of everyPlace(find, words)) {
      const to = match.index + match[0].length;
      const predicate = clauseAfter(words, to).split(' ').slice(0, 12).join(' ');
      if (predicate === '' || generic.test(`${match[0]} ${predicate}`)) continue;
      const leaning = lean(predicate, word);
      const unknown =
        unknownCounts === true
          ? !harmlessAll.test(predicate)
          : word === 'never' && leaning === 'unknown' && forMe.test(predicate);
      const counts =
        leaning === (word === 'always' ? 'bad' : 'good') || (leaning === 'unknown' && unknown);
      if (counts) pieces.push({ kind: 'A1', from: match.index, to: to + extent(predicate) });
    }
  }
  for (const match of everyPlace(trailing, words)) {
    const predicate = (match[1] ?? '').trim().replace(/^(?:are|were|have|did|do|would) /, '');
    if (lean(predicate, 'always') === 'bad' && !/^not\b/.test(clauseBefore(words, match.index))) {
      pieces.push({ kind: 'A1', from: match.index, to: match.index + match[0].length });
    }
  }
  return pieces;
}

/** How much of the predicate the mark covers: six words at most, with the space before them. */
function extent(predicate: string): number {
  const shown = predicate.split(' ').slice(0, 6).join(' ');
  return shown === '' ? 0 : shown.length + 1;
}
