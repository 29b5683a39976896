/** What became of the sentences of one text in another, in the order the newer one is read. */
import type { diffArrays } from 'diff';
import { likeness, putDifferently, wordsOf, type SentencePiece } from '@/journal/sentences';

/** A sentence in both texts, or in one of them. */
export type SentencePair = { older: SentencePiece | null; newer: SentencePiece | null };

/** Texts that share fewer sentences than all but so many are not laid over each other: it would hold up the page. */
const mostChanges = 400;
/** Beyond so many pairs nobody looks for sentences that are like each other. */
const mostPairs = 40_000;
/** A sentence is looked for beside those that stayed first, and elsewhere only if it is as much more like it. */
const nearer = 0.25;

export const bareWords = (words: string): string => words.trim().replaceAll(/\s+/gu, ' ');

type DiffArrays = typeof diffArrays;

/** A sentence with how many that stayed in their place stand before it. */
type Placed = { words: string; gap: number; place: number };

/**
 * Each sentence of both texts once: those that stayed, wherever they stand now, and those that were put
 * differently as one pair; what went stands between what it stood between.
 */
export function pairedSentences(
  diffArrays: DiffArrays,
  older: readonly SentencePiece[],
  newer: readonly SentencePiece[],
): readonly SentencePair[] {
  const [were, are] = [older, newer].map((pieces) =>
    pieces.map(({ words }, place): Placed => ({ words: bareWords(words), gap: 0, place })),
  );
  if (were === undefined || are === undefined) throw new Error('There are two texts.');
  /** What a sentence of the newer text was, by its place. */
  const was = new Map<number, Placed>();
  const gone = new Set(were);
  const match = (before: Placed, after: Placed): void => {
    was.set(after.place, before);
    gone.delete(before);
  };
  matchStayed(diffArrays, were, are, match);
  const came = (): Placed[] => are.filter(({ place }) => !was.has(place));
  for (const after of came()) {
    const before = [...gone].find(({ words }) => words === after.words);
    if (before !== undefined) match(before, after);
  }
  for (const [before, after] of alikeFirst([...gone], came())) {
    if (gone.has(before) && !was.has(after.place)) match(before, after);
  }

  const pairs: SentencePair[] = [];
  const due = [...gone];
  const goneUntil = (place: number): void => {
    for (let next = due[0]; next !== undefined && next.place < place; [next] = due) {
      pairs.push({ older: older[next.place] ?? null, newer: null });
      due.shift();
    }
  };
  const isMoved = (after: Placed): boolean => {
    const before = was.get(after.place);
    return before !== undefined && before.gap !== after.gap;
  };
  // Of each sentence that did not move: the place of the nearest one from it on that was there before.
  const bounds: number[] = [];
  let bound = Infinity;
  for (const after of are.toReversed()) {
    if (!isMoved(after)) bound = was.get(after.place)?.place ?? bound;
    bounds[after.place] = isMoved(after) ? 0 : bound;
  }
  for (const after of are) {
    goneUntil(bounds[after.place] ?? 0);
    const before = was.get(after.place);
    pairs.push({
      older: before === undefined ? null : (older[before.place] ?? null),
      newer: newer[after.place] ?? null,
    });
  }
  goneUntil(Infinity);
  return pairs;
}

/** Matches what stands in both texts in one order, and counts it into the gaps of all others. */
function matchStayed(
  diffArrays: DiffArrays,
  were: readonly Placed[],
  are: readonly Placed[],
  match: (before: Placed, after: Placed) => void,
): void {
  const words = (all: readonly Placed[]): string[] => all.map((one) => one.words);
  const changes = diffArrays(words(were), words(are), { maxEditLength: mostChanges }) ?? [];
  let [before, after, gap] = [0, 0, 0];
  for (const { added, removed, count } of changes) {
    for (let at = 0; at < count; at += 1) {
      const [one, other] = [removed ? were[before] : undefined, added ? are[after] : undefined];
      if (one !== undefined) one.gap = gap;
      if (other !== undefined) other.gap = gap;
      const [stayed, there] = [were[before], are[after]];
      if (!added && !removed && stayed !== undefined && there !== undefined) {
        stayed.gap = gap;
        there.gap = gap;
        gap += 1;
        match(stayed, there);
      }
      if (!added) before += 1;
      if (!removed) after += 1;
    }
  }
}

/** The pairs that are one sentence put differently, the most alike first. */
function alikeFirst(
  gone: readonly Placed[],
  came: readonly Placed[],
): readonly (readonly [before: Placed, after: Placed])[] {
  if (gone.length * came.length > mostPairs) return [];
  const [before, after] = [gone, came].map((all) =>
    all.map((placed) => ({ placed, words: wordsOf(placed.words) })),
  );
  return (before ?? [])
    .flatMap((one) =>
      (after ?? []).map((other) => {
        const alike = likeness(one.words, other.words);
        const near = one.placed.gap === other.placed.gap ? nearer : 0;
        return { pair: [one.placed, other.placed] as const, alike, rank: alike + near };
      }),
    )
    .filter(({ alike }) => alike >= putDifferently)
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ pair }) => pair);
}
