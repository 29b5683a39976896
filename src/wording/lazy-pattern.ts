import { neededWords } from './needed-words';
import { everyMatch, pattern } from './pattern';
import { type Phrase, phrase, phrasesIn } from './phrases-in';

/** One alternative of a pattern: what a text needs for it to fit, and the expression once that was met. */
type Alternative = {
  source: string;
  needed: readonly (readonly Phrase[])[] | null;
  find: RegExp | null;
};

/**
 * A pattern of whole words whose parts are built when a sentence holds the words they need. Building
 * all of them takes most of a second, and an ordinary sentence needs next to none.
 */
export type LazyPattern = { alternatives: readonly Alternative[] };

/** What tells alternatives apart, and what is stepped over because it may hold such marks. */
const marks = /[()|]|\\.|\[[^\]]*\]/g;

/** The alternatives of an expression, brackets around all of it taken off. */
function alternativesOf(source: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  /** Where the bracket that opens the alternative is closed. */
  let closed = -1;
  const close = (to: number): void => {
    const one = source.slice(from, to);
    const isBracket = one.startsWith('(?:') && closed === to - 1;
    found.push(...(isBracket ? alternativesOf(one.slice(3, -1)) : [one]));
    from = to + 1;
    closed = -1;
  };
  for (const { 0: mark, index } of source.matchAll(marks)) {
    if (mark === '(') depth += 1;
    else if (mark === '|' && depth === 0) close(index);
    else if (mark === ')') {
      depth -= 1;
      if (depth === 0 && closed === -1) closed = index;
    }
  }
  close(source.length);
  return found;
}

/** A pattern of whole words, built where it is needed; any of the alternatives may fit. */
export const lazily = (...alternatives: readonly string[]): LazyPattern => ({
  alternatives: alternativesOf(alternatives.join('|').replaceAll(/\n\s*/g, '')).map((source) => ({
    source,
    needed: null,
    find: null,
  })),
});

/** How much of any text a clause is met by: the narrowest is asked first. Short phrases are in most. */
const breadth = (clause: readonly Phrase[]): number =>
  clause.length + (clause.some(({ slot }) => slot === null) ? 1000 : 0);

function isHeld(one: Alternative, isIn: (sought: Phrase) => boolean): boolean {
  one.needed ??= neededWords(one.source)
    .map((clause) => clause.map(phrase))
    .toSorted((a, b) => breadth(a) - breadth(b));
  return one.needed.every((clause) => clause.some(isIn));
}

/** The expression of an alternative, unless the words cannot hold it. */
function expression(one: Alternative, isIn: (sought: Phrase) => boolean): RegExp | null {
  if (!isHeld(one, isIn)) return null;
  one.find ??= pattern(one.source);
  return one.find;
}

/** The last words asked about: every pattern is tried on one sentence before the next. */
let last = { words: '', isIn: phrasesIn('') };

function heldBy(words: string): (sought: Phrase) => boolean {
  if (last.words !== words) last = { words, isIn: phrasesIn(` ${words} `) };
  return last.isIn;
}

/** Whether the words hold what a pattern needs; where they do not, no piece of them fits it either. */
export function mayFit({ alternatives }: LazyPattern, words: string): boolean {
  const isIn = heldBy(words);
  return alternatives.some((one) => isHeld(one, isIn));
}

type Found = { index: number; match: RegExpExecArray | null; find: RegExp };

function next(find: RegExp, words: string, from: number): Found {
  find.lastIndex = from;
  const match = find.exec(words);
  return { find, match, index: match?.index ?? Infinity };
}

/** Every place where a pattern fits, as if its alternatives were tried in order at each place. */
export function everyPlace({ alternatives }: LazyPattern, words: string): RegExpExecArray[] {
  const isIn = heldBy(words);
  const finds: RegExp[] = [];
  for (const one of alternatives) {
    const find = expression(one, isIn);
    if (find !== null) finds.push(find);
  }
  const [only] = finds;
  if (only === undefined) return [];
  if (finds.length === 1) return everyMatch(only, words);
  const places: RegExpExecArray[] = [];
  let ahead = finds.map((find) => next(find, words, 0));
  for (;;) {
    let first: Found | undefined;
    for (const one of ahead) if (one.index < (first?.index ?? Infinity)) first = one;
    const match = first?.match;
    if (match === undefined || match === null) return places;
    places.push(match);
    const to = match.index + Math.max(match[0].length, 1);
    ahead = ahead.map((one) => (one.index < to ? next(one.find, words, to) : one));
  }
}
