import type { Sentence } from '@/wording/sentences';
import { dangerTable } from './danger-table';
import { strongestClause } from './strongest-clause';
import { keptReadings } from '@/wording/kept-readings';
import { likely, sumsOf, unpack, type Table } from './table';
import { type Unit, unitsOf, windowsOf } from './units';

/** Words that sound like danger to whoever learned it from many: where, how grave, how sure. */
export type LearnedDanger = {
  start: number;
  end: number;
  tier: 1 | 2 | 3 | 4;
  /** The units that were read together; danger found in them by a rule says it better. */
  within: { start: number; end: number };
};

let table: Table | undefined;

const oddsOf = (share: number): number => Math.log(share / Math.max(1 - share, 1e-9));

/** How sure the table is that units taken together call for a card. */
function cardOdds(share: Float64Array): number {
  const [, wish = 0, inDanger = 0, dangerous = 0] = share;
  return oddsOf(wish + inDanger + dangerous);
}

const keptSums = keptReadings(
  ({ words }: Unit) => words.join(' '),
  (unit) => sumsOf((table ??= unpack(dangerTable)), unit),
);

/**
 * Whether the table is nearly sure that a sentence or a clause, on its own, is no danger: a rule that
 * fits it ('kill me, a group project') then brings the quiet line instead of a card.
 */
export function speaksAgainst(sentence: Sentence): boolean {
  const learned = (table ??= unpack(dangerTable));
  const units = unitsOf([sentence]);
  const sums = units.map((unit) => sumsOf(learned, unit));
  const windows = windowsOf(units);
  return (
    windows.length > 0 &&
    windows.every(
      ([from, to]) => cardOdds(likely(learned, sums.slice(from, to))) < dangerTable.ruleAt,
    )
  );
}

/**
 * Danger as a table learned it from lines by many hands (docs/decisions/0006). Sentences are read
 * one by one and with the next, so that ordinary writing around a line does not hide it.
 */
export function learnedDanger(sentences: readonly Sentence[]): LearnedDanger[] {
  const learned = (table ??= unpack(dangerTable));
  const units = unitsOf(sentences);
  const sums = units.map(keptSums);
  const found = windowsOf(units)
    .map(([from, to]) => {
      const share = likely(learned, sums.slice(from, to));
      const [none = 0, wish = 0, inDanger = 0, dangerous = 0] = share;
      const card = cardOdds(share);
      const tier: 1 | 2 | 3 =
        wish >= inDanger && wish >= dangerous ? 1 : inDanger >= dangerous ? 2 : 3;
      return { from, to, tier, card, quiet: oddsOf(1 - none) };
    })
    .filter(({ card, quiet }) => card > dangerTable.cardAt || quiet > dangerTable.quietAt)
    .toSorted((a, b) => b.card - a.card || a.from - b.from);

  const taken = new Set<number>();
  const kept: LearnedDanger[] = [];
  for (const { from, to, tier, card } of found) {
    const places = Array.from({ length: to - from }, (_, i) => from + i);
    if (places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    const inside = units.slice(from, to);
    const first = inside[0];
    const last = inside.at(-1);
    if (first === undefined || last === undefined) continue;
    kept.push({
      ...strongestClause(learned, inside, tier),
      tier: card > dangerTable.cardAt ? tier : 4,
      within: {
        start: first.sentence.span(first.places[0] ?? 0, first.places[0] ?? 0).start,
        end: last.sentence.span(last.places.at(-1) ?? 0, (last.places.at(-1) ?? 0) + 1).end,
      },
    });
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
