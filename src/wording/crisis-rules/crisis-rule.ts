import { everyPlace, type LazyPattern } from '@/wording/lazy-pattern';
import { endsIn } from '@/wording/pattern';
import type { Sentence } from '@/wording/sentences';

/**
 * 1 a wish to die or self-harm, 2 in danger, 3 may harm somebody, 4 worn out
 * (docs/content-brief.md, 5.3).
 */
export type CrisisTier = 1 | 2 | 3 | 4;

/** Whose death or danger a quiet line is about, where it is not the writer's own. */
export type AboutAnother = 'lost' | 'atRisk';

export type CrisisPiece = {
  tier: CrisisTier;
  from: number;
  to: number;
  act?: true;
  selfHarm?: true;
  about?: AboutAnother;
  lowered?: true;
};

export type CrisisRule = {
  tier: CrisisTier;
  find: LazyPattern;
  /** Off switches: nothing is shown. Tested on the piece, on what follows and on what comes before. */
  unlessIn?: RegExp;
  unlessAfter?: RegExp;
  unlessBefore?: RegExp;
  /** Only together with one of these words somewhere near in the sentence. */
  onlyWith?: RegExp;
  /** Something may already be done: taken, cut. */
  act?: true;
  selfHarm?: true;
  /** Somebody else's: with tier 4 only. */
  about?: AboutAnother;
  /** The words carry their own 'not', so a 'not' before them is no denial. */
  saysNot?: true;
};

/** How far around a piece a rule looks, in characters. */
const reach = 160;

export const near = (words: string, from: number, to: number): string =>
  words.slice(Math.max(0, from - reach), to + reach);

export const leading = (words: string, from: number): string =>
  words.slice(Math.max(0, from - reach), from).trim();

export const following = (words: string, to: number): string => words.slice(to, to + reach).trim();

/** The pieces that a list of rules finds, off switches applied, denials not yet judged. */
export function search(
  rules: readonly CrisisRule[],
  sentence: Sentence,
): { rule: CrisisRule; from: number; to: number }[] {
  const { words } = sentence;
  const found: { rule: CrisisRule; from: number; to: number }[] = [];
  for (const rule of rules) {
    for (const match of everyPlace(rule.find, words)) {
      const from = match.index;
      const to = from + match[0].length;
      if (rule.unlessIn?.test(match[0]) === true) continue;
      if (rule.unlessAfter?.test(following(words, to)) === true) continue;
      if (rule.unlessBefore !== undefined && endsIn(rule.unlessBefore, leading(words, from)))
        continue;
      if (rule.onlyWith !== undefined && !rule.onlyWith.test(near(words, from, to))) continue;
      found.push({ rule, from, to });
    }
  }
  return found;
}
