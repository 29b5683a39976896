import { sentences } from '@/wording/sentences';
import { likely, sumsOf, unpack, type PackedTable, type Table } from '@/wording/learned/table';
import { type Unit, unitsOf, windowsOf } from '@/wording/learned/units';
import { exampleOf, fit, only, pack, telling, type Example } from './learn';

/** A line as the reader sees it, with its class. */
export type Labelled = {
  line: string;
  label: number;
  units: readonly Unit[];
  /** How much it counts beside a line that was written for this reader. */
  counts: number;
};

export const labelled = (
  line: string,
  label: number,
  quotes: 'read' | 'fold',
  counts = 1,
): Labelled => ({
  line,
  label,
  counts,
  units: unitsOf(sentences(line, quotes)),
});

export type Shape = {
  classes: number;
  /** Whether what leans to a class by its counts learns it faster: blame gains by it, danger does not. */
  leans: boolean;
  /** Slots that are kept. */
  kept: number;
  /** Whether a class calls for a mark. */
  isMarked: (label: number) => boolean;
};

export const oddsOf = (share: number): number =>
  Math.log(Math.max(share, 1e-12) / Math.max(1 - share, 1e-12));

/** How sure a table is of each window that a mark is called for. */
function sureness(table: Table, shape: Shape, units: readonly Unit[]) {
  const sums = units.map((unit) => sumsOf(table, unit));
  return windowsOf(units).map(([from, to]) => {
    const share = likely(table, sums.slice(from, to));
    let marked = 0;
    for (const [label, one] of share.entries()) if (shape.isMarked(label)) marked += one;
    return { from, to, odds: oddsOf(marked), share };
  });
}

/** How sure a table is of a text: of a mark, and of anything at all, each by its surest window. */
export function surest(table: Table, shape: Shape, units: readonly Unit[]) {
  const all = sureness(table, shape, units);
  const most = (odds: readonly number[]): number => Math.max(-99, ...odds);
  return {
    odds: most(all.map(({ odds }) => odds)),
    quiet: most(all.map(({ share: [none = 0] }) => oddsOf(1 - none))),
  };
}

/** Parts of longer lines: the surest of a line with danger, the likeliest mistakes of one without. */
function parts(table: Table, shape: Shape, lines: readonly Labelled[]): Example[] {
  return lines.flatMap(({ units, label, counts }) => {
    const all = sureness(table, shape, units).toSorted((a, b) => b.odds - a.odds);
    return all
      .slice(0, shape.isMarked(label) ? 1 : 2)
      .filter(({ from, to }) => to - from < units.length)
      .map(({ from, to }) => exampleOf(units.slice(from, to), label, 0.5 * counts));
  });
}

/** Once from whole lines, once more with the parts that were got wrong. */
const rounds = 2;

/** Learns from whole lines, then from the parts of them that it gets wrong, and prunes. */
export function train(lines: readonly Labelled[], shape: Shape): PackedTable {
  const whole = lines
    .filter(({ units }) => units.length > 0)
    .map(({ units, label, counts }) => exampleOf(units, label, counts));
  let examples = whole;
  let packed: PackedTable | undefined;
  for (let round = 0; round < rounds; round += 1) {
    const kept = telling(fit(examples, shape), examples, shape.kept);
    const pruned = examples.map((example) => only(example, kept));
    packed = pack(fit(pruned, shape), kept);
    if (round < rounds - 1) examples = [...whole, ...parts(unpack(packed), shape, lines)];
  }
  if (packed === undefined) throw new Error('nothing was learned');
  return packed;
}
