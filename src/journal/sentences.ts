/** A text as sentences, and what became of those of an earlier one. */

/** Missing in Firefox before 125. */
const segmenter =
  typeof Intl.Segmenter === 'function'
    ? new Intl.Segmenter(undefined, { granularity: 'sentence' })
    : null;

/** Without `Intl.Segmenter`: after a stop with white space behind it; the signs of wide scripts need none. */
const roughEnd = /(?<=[.!?…])\s+|(?<=[。！？])/u;

/** The sentences of a text, those that hold nothing but marks left out; a line break ends one. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/\n+/u)
    .flatMap((line) =>
      segmenter === null
        ? line.split(roughEnd)
        : Array.from(segmenter.segment(line), ({ segment }) => segment),
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(sentence));
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

/** How much of two sentences is the same: twice the words they share, out of all their words. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  const shared = one.filter((word) => {
    const place = left.indexOf(word);
    if (place !== -1) left.splice(place, 1);
    return place !== -1;
  });
  return (2 * shared.length) / (one.length + other.length);
}

/** From this likeness on a sentence is one that was put differently, and no new one. */
const putDifferently = 0.5;

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
  const left = gone.map((one) => ({ ...one, words: one.plain.split(' ') }));
  const added = came.filter((sentence) => {
    if (!isFew) return true;
    const words = plain(sentence).split(' ');
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
