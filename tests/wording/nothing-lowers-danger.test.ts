import { describe, expect, it } from 'vitest';
import { findCrisis } from '@/wording/crisis';
import harmlessClauses from './sets/harmless-clauses.json';
import plainDanger from './sets/plain-danger.json';

const joints = ['. ', ', ', ' — ', ' '];

/** A line and a clause in both orders, however they are joined. */
function* together(line: string, clause: string): Generator<string> {
  for (const joint of joints) {
    yield `${line}${joint}${clause}`;
    yield `${clause}${joint}${line}`;
  }
}

/** A card for that tier, or for a graver one. */
const hasCard = (text: string, tier: number): boolean =>
  findCrisis(text).some((finding) => finding.tier <= tier);

const clauses = Object.values(harmlessClauses).flat();
const lines = Object.entries(plainDanger).flatMap(([tier, all]) =>
  all.map((line) => [Number(tier), line] as const),
);

describe('a plain statement of danger', () => {
  it.each(lines)('of tier %i keeps its card beside any harmless clause: %s', (tier, line) => {
    expect(hasCard(line, tier)).toBe(true);
    const lost = clauses
      .flatMap((clause) => [...together(line, clause)])
      .filter((text) => !hasCard(text, tier));
    expect(lost).toEqual([]);
  });

  it('meets many clauses', () => {
    expect(lines.length * clauses.length * joints.length * 2).toBeGreaterThan(15_000);
  });
});

describe('a time bound to what was done', () => {
  it.each([
    ['He hit me for four years.', 2],
    ['He hit me every weekend for nine years.', 2],
    ['He choked me ten years ago.', 2],
    ['I took forty paracetamol two years ago.', 1],
    ['I hit her years ago.', 3],
  ])('keeps the right help: %s', (text, tier) => {
    expect(hasCard(text, tier)).toBe(true);
  });
});
