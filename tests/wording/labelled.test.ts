import { describe, expect, it } from 'vitest';
import { findCrisis } from '@/wording/crisis';
import { blameLines, crisisLines, scoreBlame, scoreCrisis, type Score, tierOf } from './labelled';
import { halfOf } from './split';

const reported = <Line extends { line: string }>(lines: readonly Line[]): Line[] =>
  lines.filter(({ line }) => halfOf(line) === 'report');

const repeated = (lines: readonly { line: string }[]): string[] => {
  const seen = new Set<string>();
  return lines
    .map(({ line }) => line.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' '))
    .filter((line) => seen.size === seen.add(line).size);
};

/** Labels with fewer lines than there have to be, in all and in the reported half. */
const scarce = (
  labels: readonly string[],
  linesOf: (label: string) => readonly { line: string }[],
  few: { all: number; reported: number },
): string[] =>
  labels.filter((label) => {
    const lines = linesOf(label);
    return lines.length < few.all || reported(lines).length < few.reported;
  });

type Floors = { precision?: number; recall: number; falseAlarms?: number; label: number };

/** Every floor that a score lies under, told with the lines it comes from. */
function under(score: Score, floors: Floors): string[] {
  const told: string[] = [];
  if (score.precision < (floors.precision ?? 0)) {
    told.push(`precision ${score.precision}: ${score.alarms.join(' / ')}`);
  }
  if (score.falseAlarms > (floors.falseAlarms ?? 1)) {
    told.push(`false alarms ${score.falseAlarms}: ${score.alarms.join(' / ')}`);
  }
  if (score.recall < floors.recall) {
    told.push(`recall ${score.recall}: ${score.missed.join(' / ')}`);
  }
  for (const [label, { lines, found, named }] of score.table) {
    if (found / lines < floors.label) told.push(`${label}: ${found} of ${lines} found`);
    if (named / found < floors.label) told.push(`${label}: ${named} of ${found} under its name`);
  }
  return told;
}

describe('the labelled lines for blame', () => {
  const patterns = Array.from({ length: 15 }, (_, i) => `A${i + 1}`);

  it('are many, differ from each other, and show every pattern beside as much that is harmless', () => {
    const ofPattern = (pattern: string) => blameLines.filter(({ kind }) => kind === pattern);
    expect(blameLines.length).toBeGreaterThanOrEqual(300);
    expect(blameLines.filter(({ kind }) => kind === null).length).toBeGreaterThanOrEqual(300);
    expect(repeated(blameLines)).toEqual([]);
    expect(scarce(patterns, ofPattern, { all: 20, reported: 5 })).toEqual([]);
  });

  it('are mostly read as labelled, on the half that no rule was made on', () => {
    const score = scoreBlame(reported(blameLines));
    expect([...score.table.keys()].toSorted()).toEqual(patterns.toSorted());
    expect(under(score, { precision: 0.97, recall: 0.92, label: 0.8 })).toEqual([]);
  });
});

describe('the labelled lines for crisis', () => {
  it('are many, differ from each other, and show every tier beside as much that is harmless', () => {
    const ofTier = (label: string) => crisisLines.filter(({ tier }) => String(tier) === label);
    expect(crisisLines.length).toBeGreaterThanOrEqual(1500);
    expect(repeated(crisisLines)).toEqual([]);
    expect(scarce(['1', '2', '3', '4', 'null'], ofTier, { all: 15, reported: 5 })).toEqual([]);
  });

  it('are nearly all read as labelled, on the half that no rule was made on', () => {
    const score = scoreCrisis(reported(crisisLines));
    expect([...score.table.keys()].toSorted()).toEqual(['1', '2', '3']);
    expect(under(score, { recall: 0.92, falseAlarms: 0.06, label: 0.85 })).toEqual([]);
  });

  it('hold no plain first-person wish to die and no self-harm that is missed, on either half', () => {
    const plain =
      /\b(?:i|i'm|im|my|myself)\b.*\b(?:die|dying|dead|suicid\w*|kms|unalive|kill\w* myself|end\w* (?:my life|it all)|(?:hurt|cut|burn|harm|hit)\w* myself|self.?harm\w*|exist\w*|wake up|be (?:alive|here))\b/i;
    const lines = crisisLines.filter(({ line, tier }) => tier === 1 && plain.test(line));
    expect(lines.length).toBeGreaterThanOrEqual(400);
    expect(lines.filter(({ line }) => tierOf(line) !== 1).map(({ line }) => line)).toEqual([]);
  });

  it.each(['act', 'selfHarm'] as const)('are told apart by what the card adds: %s', (added) => {
    const lines = crisisLines.filter((one) => one[added] === true);
    expect(lines.length).toBeGreaterThanOrEqual(4);
    const without = lines.filter(({ line }) => findCrisis(line).every((one) => !one[added]));
    expect(without.map(({ line }) => line)).toEqual([]);
  });
});
