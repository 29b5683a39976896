import { everyPlace, type LazyPattern } from '@/wording/lazy-pattern';
import { endsIn } from '@/wording/pattern';
import type { Sentence } from '@/wording/sentences';

export const blameKinds = [
  'A1',
  'A2',
  'A3',
  'A4',
  'A5',
  'A6',
  'A7',
  'A8',
  'A9',
  'A10',
  'A11',
  'A12',
  'A13',
  'A14',
  'A15',
] as const;

export type BlameKind = (typeof blameKinds)[number];

/** A piece of a sentence, as places in its `words`. */
export type Piece = { kind: BlameKind; from: number; to: number };

/** How a pattern is heard, and what around it takes the sting out. */
export type Rule = {
  kind: BlameKind;
  find: LazyPattern;
  /** Tested on what follows in the same clause, from its first word. */
  unlessAfter?: RegExp;
  /** Tested on what comes before in the same clause. */
  unlessBefore?: RegExp;
  /** Tested on the piece itself. */
  unlessIn?: RegExp;
  onlyIn?: 'question' | 'statement';
};

/** How far around a piece a rule looks; it keeps the work linear in texts without full stops. */
const reach = 120;

/** The words of the same clause before a place, at most `reach` characters. */
export function clauseBefore(words: string, from: number): string {
  const before = words.slice(Math.max(0, from - reach), from);
  const edge = Math.max(before.lastIndexOf(','), before.lastIndexOf('|'));
  return before.slice(edge + 1).trim();
}

/** The words of the same clause after a place, at most `reach` characters. */
export function clauseAfter(words: string, to: number): string {
  const after = words.slice(to, to + reach);
  const edge = after.search(/[,|]/);
  return (edge === -1 ? after : after.slice(0, edge)).trim();
}

/** Where the clause around a place ends; the place itself in one that runs on further than a rule looks. */
export function clauseEnd(words: string, to: number): number {
  const after = words.slice(to, to + reach);
  const edge = after.search(/ [,|]/);
  if (edge !== -1) return to + edge;
  return to + after.length === words.length ? words.length : to;
}

/** Everything after a place, later clauses included, at most `reach` characters. */
export const sentenceAfter = (words: string, to: number): string =>
  words.slice(to, to + reach).trim();

/** Everything before a place, earlier clauses included, at most `reach` characters. */
export const sentenceBefore = (words: string, from: number): string =>
  words.slice(Math.max(0, from - reach), from).trim();

/** The pieces of a sentence that a list of rules finds. */
export function follow(rules: readonly Rule[], sentence: Sentence): Piece[] {
  const pieces: Piece[] = [];
  for (const rule of rules) {
    if (rule.onlyIn !== undefined && (rule.onlyIn === 'question') !== sentence.isQuestion) continue;
    for (const match of everyPlace(rule.find, sentence.words)) {
      const from = match.index;
      const to = from + match[0].length;
      if (rule.unlessIn?.test(match[0]) === true) continue;
      if (rule.unlessAfter?.test(clauseAfter(sentence.words, to)) === true) continue;
      const before = clauseBefore(sentence.words, from);
      if (rule.unlessBefore !== undefined && endsIn(rule.unlessBefore, before)) continue;
      pieces.push({ kind: rule.kind, from, to });
    }
  }
  return pieces;
}
