const ownWrong =
  '(?:wrong|unkind|unfair|cruel|selfish|late|rude|careless|dishonest|responsible|the one|not there|not honest)';
const how = new RegExp(
  `\\bi (?:felt|had been|needed|wanted|thought|was(?! (?:so |too |very |just )?${ownWrong}))\\b|\\bi'd been\\b`,
  'i',
);
const forThem =
  /\byou (?:may|might|must|could|probably|perhaps)\b|\byou (?:felt|were left|had to|waited|lost|trusted|deserved|needed|were (?:hurt|alone|scared|afraid|worried|ashamed|waiting))\b|\bfor you\b|\b(?:made|left) you\b/i;

/**
 * How many sentences of a letter say how it was for the writer ('I was …'), and how many how it may
 * have been for the other ('you may have felt …'; docs/content-brief.md, T05). Owning an act counts
 * for neither. Any string is taken; one without English gives two noughts.
 */
export function whoseLines(letter: string): { mine: number; theirs: number } {
  const lines = letter.replaceAll(/[’‘ʼ]/g, "'").split(/[.!?…\n]+/);
  return {
    mine: lines.filter((line) => how.test(line)).length,
    theirs: lines.filter((line) => forThem.test(line)).length,
  };
}
