/** Turns of phrase that take an apology back, or ask for something in return (content brief T05). */
import type { Span } from './pencil-marks';

export type ApologySlipKind =
  | 'but'
  | 'if'
  | 'you-feel'
  | 'you-too'
  | 'because-you'
  | 'only'
  | 'anyone'
  | 'forgive-me'
  | 'can-we'
  | 'passive';

export type ApologySlip = Span & {
  kind: ApologySlipKind;
  /** Why it may not land as meant, in one sentence. */
  note: string;
  rewordings: readonly string[];
};

type Rule = { kind: ApologySlipKind; find: RegExp; note: string; rewordings: readonly string[] };

/** The most particular first: where two fit the same words, the first one counts. */
const rules: readonly Rule[] = [
  {
    kind: 'you-feel',
    find: /\bsorry (?:that )?you(?: |'re |'ve )(?:feel|felt|think|took|upset|are (?:hurt|upset|angry)|were (?:hurt|upset|offended|angry))\b/gi,
    note: 'This is sorry for their feeling, and says nothing of the act.',
    rewordings: ['‘I’m sorry that I …’'],
  },
  {
    kind: 'if',
    find: /\bif (?:i(?:'ve| have)? (?:ever )?(?:hurt|upset|offended|made)|you (?:were|felt|feel|took)|(?:it|that|anything|something|what i \w+)(?: i \w+)? (?:hurt|upset|offended|made))\b/gi,
    note: '‘If’ leaves open whether it happened.',
    rewordings: ['‘I hurt you when I …’'],
  },
  {
    kind: 'because-you',
    find: /\bbecause you\b(?! (?:trusted|trust|relied|counted|deserve|deserved|believed|asked|needed|loved))/gi,
    note: 'It hands part of it back to them.',
    rewordings: ['‘It was my choice to …’'],
  },
  {
    kind: 'you-too',
    find: /\b(?:you (?:did|were|have|had|hurt|lied|said|shouted)\b[^.!?\n]{0,40}\btoo|we both\b|you,? too)\b/gi,
    note: 'Their part is theirs to say. This page is about yours.',
    rewordings: ['‘My part was …’'],
  },
  {
    kind: 'only',
    find: /\bi (?:was|'m|am) (?:only|just)\b|\bi (?:only|just) (?:wanted|meant|did|said|tried)\b/gi,
    note: '‘Only’ makes the act smaller than it may have been for them.',
    rewordings: ['‘I …’, the act by itself.'],
  },
  {
    kind: 'anyone',
    find: /\b(?:anyone|anybody|everyone|everybody) (?:would|could|does|makes|gets|in my)\b/gi,
    note: 'What others would have done is no part of your sorry.',
    rewordings: ['‘I could have …, and I didn’t.’'],
  },
  {
    kind: 'forgive-me',
    find: /(?<!(?:have|need|want|asking you|expect you) to )(?<!don't )\b(?:please )?forgive me\b/gi,
    note: 'It asks for something. An apology asks for nothing back.',
    rewordings: ['‘You don’t owe me a reply or forgiveness.’'],
  },
  {
    kind: 'can-we',
    find: /\bcan we\b|\bcould we\b|\bgive (?:me|us) (?:another|a second|one more) chance\b/gi,
    note: 'It turns the sorry into a way to something else.',
    rewordings: ['Leave the wish for another page, or for none.'],
  },
  {
    kind: 'passive',
    find: /\b(?:mistakes|things|words|feelings|promises|harm|damage) (?:were|was|got) (?:made|said|done|hurt|broken|caused)\b/gi,
    note: 'Nobody did it in this sentence.',
    rewordings: ['‘I …’, with your name on the act.'],
  },
  {
    kind: 'but',
    find: /(?<!(?:nothing|anything|last|all) )\bbut\b(?! for\b)/gi,
    note: 'What comes after ‘but’ is often heard as taking back what came before.',
    rewordings: ['Stop one word earlier.'],
  },
];

/**
 * The slips in a text, by place, never overlapping; offsets in UTF-16 units. Any string is taken, and
 * a text without them, or in another language, gives none.
 */
export function findApologySlips(text: string): ApologySlip[] {
  // One unit for one unit, so that places stay what they are.
  const plain = text.replaceAll(/[’‘ʼ]/g, "'");
  const found: ApologySlip[] = [];
  for (const { kind, find, note, rewordings } of rules) {
    for (const match of plain.matchAll(find)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.every((other) => end <= other.start || start >= other.end)) {
        found.push({ start, end, kind, note, rewordings });
      }
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** How often a letter says how it was for the writer, and how it may have been for the other. */
export function whoseLines(letter: string): { mine: number; theirs: number } {
  const plain = letter.replaceAll(/[’‘ʼ]/g, "'");
  const lines = plain.split(/[.!?…\n]+/).filter((line) => line.trim() !== '');
  const theirs = lines.filter((line) =>
    /\byou (?:may|might|must|could|probably|perhaps)\b|\byou (?:felt|were left|had to|waited|lost)\b|\bfor you\b/i.test(
      line,
    ),
  ).length;
  const mine = lines.filter((line) =>
    /\bi (?:was|felt|had been|needed|wanted|thought)\b|\bi'd been\b/i.test(line),
  ).length;
  return { mine, theirs };
}
