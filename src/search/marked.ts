import { cutText } from '@/journal/cut-text';
import { isFoundBy, termsOf, wordsIn } from './words-in';

/** Which words are marked. */
export type Marking = { terms: readonly string[]; near: ReadonlySet<string> };

/** A piece of a text, and whether it is a word that was looked for. */
export type Piece = { words: string; isHit: boolean };

export const markingOf = (words: string, near: readonly string[] = []): Marking => ({
  terms: termsOf(words),
  near: new Set(near),
});

/** Where the words stand that were looked for, in order, none over another (UTF-16 units). */
function hitsIn(text: string, { terms, near }: Marking): (readonly [start: number, end: number])[] {
  const hits: [number, number][] = [];
  for (const { folded, start, end, firstEnd } of wordsIn(text)) {
    const term = terms.find((one) => isFoundBy(folded, one));
    if (term === undefined && !near.has(folded)) continue;
    // A single letter of a script without spaces is half of the word there.
    const to = firstEnd !== undefined && term !== folded ? firstEnd : end;
    const last = hits.at(-1);
    if (last !== undefined && start <= last[1] && firstEnd !== undefined) last[1] = to;
    else hits.push([start, to]);
  }
  return hits;
}

function inPieces(
  text: string,
  hits: readonly (readonly [start: number, end: number])[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of hits) {
    if (start > at) pieces.push({ words: text.slice(at, start), isHit: false });
    pieces.push({ words: text.slice(start, end), isHit: true });
    at = end;
  }
  if (at < text.length) pieces.push({ words: text.slice(at), isHit: false });
  return pieces;
}

/** A text in pieces, the words that were looked for by themselves. */
export const markedText = (text: string, marking: Marking): readonly Piece[] =>
  inPieces(text, hitsIn(text, marking));

/** So far before its first hit an excerpt may begin, in UTF-16 units. */
const before = 70;

/**
 * Some `length` UTF-16 units of a text round its first hit, in pieces, cut between words, with an ellipsis
 * where something was left off. Null where it has no hit.
 */
export function markedExcerpt(
  written: string,
  marking: Marking,
  length = 190,
): readonly Piece[] | null {
  const text = written.replaceAll(/\s+/g, ' ').trim();
  const hits = hitsIn(text, marking);
  const [first] = hits;
  if (first === undefined) return null;
  const from = first[0] <= before ? 0 : nextWord(text, first[0] - before, first[0]);
  const wished = from + cutText(text.slice(from), length).length;
  const to = wished >= text.length ? text.length : Math.max(first[1], lastWord(text, wished));
  const cut =
    (from > 0 ? '…' : '') + text.slice(from, to).trimEnd() + (to < text.length ? '…' : '');
  return inPieces(cut, hitsIn(cut, marking));
}

/** Where a word begins at or after a place, or `latest`. */
function nextWord(text: string, place: number, latest: number): number {
  const space = text.indexOf(' ', place);
  return space === -1 || space >= latest ? latest : space + 1;
}

/** Where the word before a place ends, or the place itself where no space is near. */
function lastWord(text: string, place: number): number {
  const space = text.lastIndexOf(' ', place);
  return space > place - 60 ? space : place;
}
