import { absolutes } from './blame-rules/absolutes';
import { conditions } from './blame-rules/conditions';
import { dressedUpFeelings } from './blame-rules/dressed-up-feelings';
import { madeMe } from './blame-rules/made-me';
import {
  type BlameKind,
  clauseAfter,
  clauseBefore,
  clauseEnd,
  follow,
  type Piece,
  sentenceAfter,
  sentenceBefore,
} from './blame-rules/rule';
import { noteFor, unnamedNote } from './blame-notes';
import { blameRules } from './phrased-blame';
import { findCrisis } from './crisis';
import { isSetAside } from './frames';
import { namesHarm } from './harm-done';
import { keptReadings } from './kept-readings';
import { learnedBlame } from './learned/blame';
import { readsAsEnglish } from './reads-english';
import { type Sentence, sentences } from './sentences';

export type { BlameKind };

/** The pattern a mark names, or A0 where a table learned it and no pattern is named. */
export type MarkKind = BlameKind | 'A0';

/** One phrase that may land as blame. `start` and `end` are UTF-16 offsets into the text as given. */
export type BlameFinding = {
  start: number;
  end: number;
  kind: MarkKind;
  /** One gentle sentence on how it may sound. */
  note: string;
  /** Other ways to say it, best first. */
  rewordings: readonly string[];
};

/** Which pattern is named when several fit the same words: the most particular first. */
const rank: readonly BlameKind[] = [
  'A14',
  'A12',
  'A13',
  'A10',
  'A11',
  'A7',
  'A8',
  'A9',
  'A2',
  'A6',
  'A5',
  'A3',
  'A1',
  'A4',
  'A15',
];

function pieces(sentence: Sentence): Piece[] {
  const { words } = sentence;
  // What was done to the writer is said as it was: nothing corrects it.
  if (namesHarm(words)) return [];
  const found = [
    ...follow(blameRules, sentence),
    ...dressedUpFeelings(sentence),
    ...madeMe(sentence),
    ...conditions(sentence),
    ...absolutes(sentence),
  ];
  const said = found.filter(
    ({ kind, from, to }) =>
      !isSetAside(
        {
          before: clauseBefore(words, from),
          after: clauseAfter(words, to),
          longBefore: sentenceBefore(words, from),
          longAfter: sentenceAfter(words, to),
          piece: words.slice(from, to),
        },
        kind,
      ),
  );
  return said.map((piece) =>
    piece.kind === 'A12' ? { ...piece, to: clauseEnd(words, piece.to) } : piece,
  );
}

/** Leaves one piece where several overlap: the most particular pattern, then the longest. */
function apart(all: readonly Piece[]): Piece[] {
  const ranked = all.toSorted(
    (a, b) =>
      rank.indexOf(a.kind) - rank.indexOf(b.kind) ||
      b.to - b.from - (a.to - a.from) ||
      a.from - b.from,
  );
  const kept: Piece[] = [];
  for (const piece of ranked) {
    if (kept.every((other) => piece.to <= other.from || piece.from >= other.to)) {
      kept.push(piece);
    }
  }
  return kept.toSorted((a, b) => a.from - b.from);
}

/** Pressure is a matter of the whole clause, and what goes on after a pause belongs to it. */
function whole(words: string, all: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of all) {
    const last = joined.at(-1);
    const isNext =
      last?.kind === 'A12' &&
      piece.kind === 'A12' &&
      /^[ ,|]*$/.test(words.slice(last.to, piece.from));
    if (isNext) joined[joined.length - 1] = { ...last, to: piece.to };
    else joined.push(piece);
  }
  return joined;
}

/** The pieces of a sentence, kept for when it is read again. */
const piecesIn = keptReadings(
  ({ words, isQuestion }: Sentence) => `${isQuestion ? '?' : '.'}${words}`,
  (sentence) => whole(sentence.words, apart(pieces(sentence))),
);

const byRule = (all: readonly Sentence[]): BlameFinding[] =>
  all.flatMap((sentence) =>
    piecesIn(sentence).map(({ kind, from, to }) => ({
      ...sentence.span(from, to),
      kind,
      ...noteFor(kind, sentence.words.slice(from, to)),
    })),
  );

/**
 * What a table learned from many hands, in sentences that no rule marks. Words that name harm done to the
 * writer are left as they were said: by the rules for harm, and where danger from somebody is read. Each
 * sentence is asked about once: one without an end has as many places to mark as it is long.
 */
function learned(
  text: string,
  all: readonly Sentence[],
  unmarked: readonly Sentence[],
): BlameFinding[] {
  if (!readsAsEnglish(text)) return [];
  const found = learnedBlame(all);
  if (found.length === 0) return [];
  const harm = findCrisis(text).filter(({ tier }) => tier === 2);
  const open = new Set(
    unmarked.filter((sentence) => {
      const { start, end } = sentence.span(0, sentence.words.length);
      return (
        !namesHarm(sentence.words) && harm.every((one) => one.end <= start || one.start >= end)
      );
    }),
  );
  return found
    .filter(({ within }) => within.every((sentence) => open.has(sentence)))
    .map(({ start, end }) => ({ start, end, kind: 'A0', ...unnamedNote }));
}

/** What the rules alone find, sorted by place and never overlapping. */
export const findBlameByRule = (text: string): BlameFinding[] => byRule(sentences(text, 'fold'));

/**
 * Phrases that may land as blame, for words meant to be said to somebody (docs/content-brief.md,
 * T04 to T06, patterns A1 to A15, and A0 where none of them is named). Sorted by place and never
 * overlapping; praise, thanks, owning, polite asks, quotations and 'you' in general are left alone, and in
 * doubt nothing is marked. Any string is taken; a text without English in it gives an empty list.
 */
export function findBlame(text: string): BlameFinding[] {
  const all = sentences(text, 'fold');
  const ruled = all.map((sentence) => ({ sentence, found: byRule([sentence]) }));
  const unmarked = ruled.filter(({ found }) => found.length === 0).map(({ sentence }) => sentence);
  return [...ruled.flatMap(({ found }) => found), ...learned(text, all, unmarked)].toSorted(
    (a, b) => a.start - b.start,
  );
}
