/** A text as sentences, and what became of those of an earlier one. */

import { segmenterOf } from './segmenter';

/** Without `Intl.Segmenter`: after a stop with white space behind it; the signs of wide scripts need none. */
const roughEnd = /(?<=[.!?…])\s+|(?<=[。！？])/u;

const isSaid = (piece: string): boolean => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(piece);

/** The sentences of a text, those that hold nothing but marks left out; a line break ends one. */
export function sentencesIn(text: string): string[] {
  const segmenter = segmenterOf.sentences();
  return text
    .split(/\n+/u)
    .flatMap((line) =>
      segmenter === null
        ? line.split(roughEnd)
        : Array.from(segmenter.segment(line), ({ segment }) => segment),
    )
    .map((sentence) => sentence.trim())
    .filter(isSaid);
}

/** A sentence as it stands in its text, and the white space behind it. */
export type SentencePiece = { words: string; space: string };

/** A text in pieces of a sentence each, which make the text again; marks alone go with what they stand behind. */
export function sentencePieces(text: string): SentencePiece[] {
  const segmenter = segmenterOf.sentences();
  const pieces = (text.match(/[^\n]*\n+|[^\n]+/gu) ?? []).flatMap((line) =>
    segmenter === null
      ? line.split(/(?<=[.!?…]\s+)(?=\S)|(?<=[。！？])/u)
      : Array.from(segmenter.segment(line), ({ segment }) => segment),
  );
  const joined: string[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before !== undefined && !(isSaid(piece) && isSaid(before))) {
      joined[joined.length - 1] = before + piece;
    } else joined.push(piece);
  }
  return joined.map((piece) => {
    const words = piece.trimEnd();
    return { words, space: piece.slice(words.length) };
  });
}

/** A sentence as it is compared: how it is set, and the kind of its apostrophes, says nothing new. */
const plain = (sentence: string): string =>
  sentence
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[‘’']/gu, '’')
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}’]+/gu, ' ')
    .trim();

/** What became of sentences: how many stand in both texts, were put differently, came, or went. */
export type SentenceCounts = { kept: number; changed: number; added: number; removed: number };

/** Beyond so many pairs nobody looks for sentences that are like each other. */
const mostPairs = 40_000;

/** From this likeness on a sentence is one that was put differently, and no new one. */
export const putDifferently = 0.5;

/** The words of a sentence as they are compared, in scripts without spaces too. */
export function wordsOf(sentence: string): string[] {
  const words = plain(sentence);
  const segmenter = segmenterOf.words();
  if (segmenter === null) return words.split(' ');
  return Array.from(segmenter.segment(words), ({ segment }) => segment).filter(isSaid);
}

/** How much of two sentences is the same: twice the words they share, out of all their words. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const all = one.length + other.length;
  if (2 * Math.min(one.length, other.length) < putDifferently * all) return 0;
  const left = [...other];
  const shared = one.filter((word) => {
    const place = left.indexOf(word);
    if (place !== -1) left.splice(place, 1);
    return place !== -1;
  });
  return all === 0 ? 0 : (2 * shared.length) / all;
}

/** What became of sentences, each as it stands; `changed` are pairs, the older first. */
export type MatchedSentences = {
  kept: readonly string[];
  changed: readonly (readonly [older: string, newer: string])[];
  added: readonly string[];
  removed: readonly string[];
};

/** What became of the sentences `older` in `newer`. Their order says nothing. */
export function matchSentences(
  older: readonly string[],
  newer: readonly string[],
): MatchedSentences {
  const gone = older.map((sentence) => ({ sentence, plain: plain(sentence) }));
  const kept: string[] = [];
  const came = newer.filter((sentence) => {
    const place = gone.findIndex((other) => other.plain === plain(sentence));
    if (place === -1) return true;
    gone.splice(place, 1);
    kept.push(sentence);
    return false;
  });
  const changed: [string, string][] = [];
  const isFew = gone.length * came.length <= mostPairs;
  const left = gone.map((one) => ({ ...one, words: wordsOf(one.sentence) }));
  const added = came.filter((sentence) => {
    if (!isFew) return true;
    const words = wordsOf(sentence);
    const place = left.findIndex((other) => likeness(other.words, words) >= putDifferently);
    const [like] = place === -1 ? [] : left.splice(place, 1);
    if (like !== undefined) changed.push([like.sentence, sentence]);
    return like === undefined;
  });
  return { kept, changed, added, removed: left.map(({ sentence }) => sentence) };
}

/** How many sentences of `older` became what in `newer`. */
export function compareSentences(
  older: readonly string[],
  newer: readonly string[],
): SentenceCounts {
  const { kept, changed, added, removed } = matchSentences(older, newer);
  return {
    kept: kept.length,
    changed: changed.length,
    added: added.length,
    removed: removed.length,
  };
}
