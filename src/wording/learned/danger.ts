import type { Sentence } from '@/wording/sentences';
import { dangerTable } from './danger-table';
import { apart, oddsOf, openTable, type OpenTable } from './open-table';
import { strongestClause } from './strongest-clause';
import { likely } from './table';
import { unitsOf, windowsOf } from './units';

/** Words that sound like danger to whoever learned it from many: where, how grave, how sure. */
export type LearnedDanger = {
  start: number;
  end: number;
  tier: 1 | 2 | 3 | 4;
  /** The units that were read together; danger found in them by a rule says it better. */
  within: { start: number; end: number };
};

const shipped = openTable(dangerTable);
const { table, sumsIn } = shipped;

/** How sure the table is that units taken together call for a card. */
function cardOdds(share: Float64Array): number {
  const [, wish = 0, inDanger = 0, dangerous = 0] = share;
  return oddsOf(wish + inDanger + dangerous);
}

/**
 * Tells whether a table is nearly sure that a sentence or a clause, on its own, is no danger: a rule that
 * fits it ('kill me, a group project') then brings the quiet line instead of a card. Of what is too short
 * for the table nothing is doubted.
 */
export const doubting =
  ({ table: open, sumsIn: sums }: OpenTable, ruleAt: number) =>
  (sentence: Sentence): boolean => {
    const units = unitsOf([sentence]);
    const all = units.map(sums);
    const windows = windowsOf(units);
    return (
      windows.length > 0 &&
      windows.every(([from, to]) => cardOdds(likely(open(), all.slice(from, to))) < ruleAt)
    );
  };

export const speaksAgainst = doubting(shipped, dangerTable.ruleAt);

/**
 * Danger as a table learned it from lines by many hands (docs/decisions/0006). Sentences are read
 * one by one and with the next, so that ordinary writing around a line does not hide it.
 */
export function learnedDanger(sentences: readonly Sentence[]): LearnedDanger[] {
  const units = unitsOf(sentences);
  const sums = units.map(sumsIn);
  const found = windowsOf(units)
    .map(([from, to]) => {
      const share = likely(table(), sums.slice(from, to));
      const [none = 0, wish = 0, inDanger = 0, dangerous = 0] = share;
      const card = cardOdds(share);
      const tier: 1 | 2 | 3 =
        wish >= inDanger && wish >= dangerous ? 1 : inDanger >= dangerous ? 2 : 3;
      return { from, to, tier, odds: card, quiet: oddsOf(1 - none) };
    })
    .filter(({ odds, quiet }) => odds > dangerTable.cardAt || quiet > dangerTable.quietAt);
  return apart(found)
    .flatMap(({ from, to, tier, odds }): LearnedDanger[] => {
      const inside = units.slice(from, to);
      const first = inside[0];
      const last = inside.at(-1);
      if (first === undefined || last === undefined) return [];
      const lastPlace = last.places.at(-1) ?? 0;
      return [
        {
          ...strongestClause(table(), inside, tier),
          tier: odds > dangerTable.cardAt ? tier : 4,
          within: {
            start: first.sentence.span(first.places[0] ?? 0, first.places[0] ?? 0).start,
            end: last.sentence.span(lastPlace, lastPlace + 1).end,
          },
        },
      ];
    })
    .toSorted((a, b) => a.start - b.start);
}
