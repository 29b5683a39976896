import { apologyRules, owning, type ApologyRule, type ApologySlipKind } from './apology-rules';
import { namesHarmAlone } from './harm-done';
import { everyPlace } from './lazy-pattern';
import { sentences, type Sentence } from './sentences';

export type { ApologySlipKind };

/** One phrase of an apology to look at again. `start` and `end` are UTF-16 offsets into the text as given. */
export type ApologySlip = {
  start: number;
  end: number;
  kind: ApologySlipKind;
  /** Why it may not land as meant, in one sentence. */
  note: string;
  /** Other ways to say it, best first. */
  rewordings: readonly string[];
};

/** A slip as places in the words of one sentence. */
type Piece = { rule: ApologyRule; from: number; to: number };

/** How far around a piece a rule looks; it keeps the work linear in texts without full stops. */
const reach = 200;

/** All that fits in one sentence; `before` are the words of the sentence ahead of it. */
function pieces({ words }: Sentence, before: string): Piece[] {
  const found: Piece[] = [];
  for (const rule of apologyRules) {
    for (const match of everyPlace(rule.find, words)) {
      const from = match.index;
      const to = from + match[0].length;
      const ahead = words.slice(Math.max(0, from - reach), from).trim();
      const after = words.slice(to, to + reach).replace(/^[ ,|]+/, '');
      if (rule.unlessAfter?.test(after) === true) continue;
      if (rule.unlessBefore?.test(ahead) === true) continue;
      // 'I'm sorry. But …' takes back the sentence before.
      const owned = /^[|, ]*$/.test(ahead) ? before : ahead;
      if (rule.takesBack === true && !owning.test(owned)) continue;
      found.push({ rule, from, to });
    }
  }
  return found;
}

const rank = new Map(apologyRules.map((rule, i) => [rule, i]));

/** Leaves one piece where several overlap, by the order of the rules, and sorts them by place. */
function apart(found: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of found.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (last === undefined || piece.from >= last.to) kept.push(piece);
    else if ((rank.get(piece.rule) ?? 0) < (rank.get(last.rule) ?? 0))
      kept[kept.length - 1] = piece;
  }
  return kept;
}

/**
 * Phrases that may take an apology back, by place and never overlapping (docs/content-brief.md,
 * T05; what an apology holds: Lewicki, Polin & Lount 2016). Quotations are left alone, and so are a
 * 'but' where nothing is owned before it and what names harm done to the writer. Any string is taken; a text without English in it gives
 * none.
 */
export function findApologySlips(text: string): ApologySlip[] {
  let before = '';
  return sentences(text, 'fold').flatMap((sentence) => {
    // What was done to the writer is said as it was: nothing corrects it.
    const found = namesHarmAlone(sentence.words) ? [] : apart(pieces(sentence, before));
    before = sentence.words.slice(-reach);
    return found.map(({ rule: { kind, note, rewordings }, from, to }) => ({
      ...sentence.span(from, to),
      kind,
      note,
      rewordings,
    }));
  });
}
