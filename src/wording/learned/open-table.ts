import { keptReadings } from '@/wording/kept-readings';
import { type PackedTable, type Sums, sumsOf, type Table, unpack } from './table';
import type { Unit } from './units';

/** A table that is unpacked with the first words it reads, and keeps what the last units add up to. */
export type OpenTable = { table: () => Table; sumsIn: (unit: Unit) => Sums };

export function openTable(packed: PackedTable): OpenTable {
  let unpacked: Table | undefined;
  const table = (): Table => (unpacked ??= unpack(packed));
  return {
    table,
    sumsIn: keptReadings(
      ({ words }: Unit) => words.join(' '),
      (unit) => sumsOf(table(), unit),
    ),
  };
}

export const oddsOf = (share: number): number => Math.log(share / Math.max(1 - share, 1e-9));

/** Of windows that share a unit the surest, surest first. */
export function apart<Window extends { from: number; to: number; odds: number }>(
  windows: readonly Window[],
): Window[] {
  const taken = new Set<number>();
  return windows
    .toSorted((a, b) => b.odds - a.odds || a.from - b.from)
    .filter(({ from, to }) => {
      const places = Array.from({ length: to - from }, (_, i) => from + i);
      if (places.some((place) => taken.has(place))) return false;
      for (const place of places) taken.add(place);
      return true;
    });
}
