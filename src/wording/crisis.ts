import {
  type AboutAnother,
  type CrisisPiece,
  type CrisisRule,
  type CrisisTier,
  following,
  leading,
  near,
  search,
} from './crisis-rules/crisis-rule';
import { dangerRules } from './danger-rules';
import { isLongAgo } from './crisis-rules/long-ago';
import { denied, isAboutSomebodyElse, isTopic } from './crisis-rules/off-switches';
import { clausesOf } from './clauses';
import { keptReadings } from './kept-readings';
import { mayFit } from './lazy-pattern';
import { learnedDanger, speaksAgainst } from './learned/danger';
import { readsAsEnglish } from './reads-english';
import { type Sentence, sentences } from './sentences';

export type { CrisisTier };

/** One place that may need a card or a quiet line. `start` and `end` are UTF-16 offsets into the text. */
export type CrisisFinding = {
  start: number;
  end: number;
  /** 1 full card, 2 danger card, 3 harm card, 4 one quiet line (docs/content-brief.md, 5.3). */
  tier: CrisisTier;
  /** Something may already be done: taken or cut. */
  act?: boolean;
  /** The card shows the self-harm line. */
  selfHarm?: boolean;
  /** The quiet line is about somebody else's death, or somebody else's danger. */
  about?: AboutAnother;
  /** A rule for a card fits, and its own words take it back: denied, long over, somebody else's. */
  lowered?: true;
};

/** Lowers a piece to the quiet line, or drops it, by what stands around it. */
function weigh(rule: CrisisRule, from: number, to: number, sentence: Sentence): CrisisPiece | null {
  const { words } = sentence;
  const before = leading(words, from);
  const after = following(words, to);
  const around = near(words, from, to);
  const piece = words.slice(from, to);
  const asIs: CrisisPiece = {
    tier: rule.tier,
    from,
    to,
    ...(rule.act === true ? { act: true } : {}),
    ...(rule.selfHarm === true ? { selfHarm: true } : {}),
    ...(rule.about === undefined ? {} : { about: rule.about }),
  };
  if (rule.tier === 4) return asIs;
  if (isTopic(around, rule.tier)) return null;
  if (rule.tier === 1 && isAboutSomebodyElse(before, piece, after))
    return { tier: 4, from, to, lowered: true };
  if (rule.saysNot !== true && denied(before, piece, after))
    return { tier: 4, from, to, lowered: true };
  if (isLongAgo(rule, words, from, to)) return { tier: 4, from, to, lowered: true };
  return asIs;
}

/** Leaves the gravest of those that overlap; an act outweighs the same tier without one. */
function apart(all: readonly CrisisFinding[]): CrisisFinding[] {
  const ranked = all.toSorted(
    (a, b) =>
      a.tier - b.tier ||
      Number(b.act ?? false) - Number(a.act ?? false) ||
      Number(b.selfHarm ?? false) - Number(a.selfHarm ?? false) ||
      Number(b.about !== undefined) - Number(a.about !== undefined) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  );
  const kept: CrisisFinding[] = [];
  for (const piece of ranked) {
    if (kept.every((other) => piece.end <= other.start || piece.start >= other.end)) {
      kept.push(piece);
    }
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

const read = (rules: readonly CrisisRule[], sentence: Sentence): CrisisPiece[] =>
  search(rules, sentence).flatMap(({ rule, from, to }) => weigh(rule, from, to, sentence) ?? []);

/** Whether a card that a rule brings is doubted for the words of its part. */
type Doubts = (part: Sentence) => boolean;

/**
 * A sentence as a whole, and each of its clauses as if it stood alone, so that none hides another. Each
 * may be doubted only by its own words.
 */
function findings(sentence: Sentence, doubts: Doubts): CrisisFinding[] {
  const rules = dangerRules.filter(({ find }) => mayFit(find, sentence.words));
  if (rules.length === 0) return [];
  const found = [sentence, ...clausesOf(sentence)].flatMap((part) => {
    const pieces = read(rules, part);
    // What somebody says of themselves is never doubted.
    const isOfOthers = !/(?<![^ ])i(?![^ ])/.test(part.words);
    const isDoubted = isOfOthers && pieces.some(({ tier }) => tier < 4) && doubts(part);
    return pieces.map(({ from, to, ...finding }): CrisisFinding => ({
      ...part.span(from, to),
      ...(isDoubted && finding.tier < 4 ? { tier: 4 as const } : finding),
    }));
  });
  return apart(found);
}

/** The findings of a sentence at places in its own words, kept for when it is read again. */
const findingsIn = keptReadings(
  ({ words, isQuestion }: Sentence) => `${isQuestion ? '?' : '.'}${words}`,
  ({ words, isQuestion }) =>
    findings({ words, isQuestion, span: (start, end) => ({ start, end }) }, speaksAgainst),
);

/** What the rules alone find, sorted by place and never overlapping; cards that are doubted as quiet lines. */
export const findByRule = (text: string, doubts: Doubts = () => false): CrisisFinding[] =>
  sentences(text, 'read').flatMap((sentence) => findings(sentence, doubts));

/** Learned from many hands: what no rule close by has named better. */
function learned(byRule: readonly CrisisFinding[], all: readonly Sentence[]): CrisisFinding[] {
  return learnedDanger(all).flatMap(({ start, end, tier, within }) => {
    const beside = byRule.filter((one) => one.start < within.end && one.end > within.start);
    const isSaid =
      tier === 4
        ? beside.length > 0
        : beside.some(
            (one) => one.tier < 4 || (one.lowered === true && one.start < end && one.end > start),
          );
    return isSaid ? [] : [{ start, end, tier }];
  });
}

/**
 * Words that may mean danger, in anything a person writes (docs/content-brief.md, 5.3). Sorted by
 * place and never overlapping. Missing somebody is worse than a needless card, so in doubt a piece
 * is kept; idioms, topics, denials and the long past fall to the quiet line (tier 4) or away, each
 * judged on its own words: a clause that is danger when it stands alone is danger whatever stands
 * beside it. Any string is taken.
 */
export function findCrisis(text: string): CrisisFinding[] {
  const all = sentences(text, 'read');
  const byRule = all.flatMap((sentence) =>
    findingsIn(sentence).map((one) => ({ ...one, ...sentence.span(one.start, one.end) })),
  );
  const found = readsAsEnglish(text) ? [...byRule, ...learned(byRule, all)] : byRule;
  return apart(found).map((finding) => {
    const shown = { ...finding };
    delete shown.lowered;
    return shown;
  });
}
