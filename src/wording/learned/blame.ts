import type { Sentence } from '@/wording/sentences';
import { blameTable } from './blame-table';
import { apart, oddsOf, openTable } from './open-table';
import { strongestClause } from './strongest-clause';
import { likely } from './table';
import { unitsOf, windowsOf } from './units';

/** Words that sound like blame to whoever learned it from many: the clause, and the sentences read for it. */
export type LearnedBlame = { start: number; end: number; within: readonly Sentence[] };

const { table, sumsIn } = openTable(blameTable);

/** Blame as a table learned it from lines by many hands (docs/decisions/0006). It can name no kind. */
export function learnedBlame(sentences: readonly Sentence[]): LearnedBlame[] {
  const units = unitsOf(sentences);
  const sums = units.map(sumsIn);
  const windows = windowsOf(units)
    .map(([from, to]) => {
      const [, blame = 0] = likely(table(), sums.slice(from, to));
      return { from, to, odds: oddsOf(blame) };
    })
    .filter(({ odds }) => odds > blameTable.markAt);
  return apart(windows)
    .map(({ from, to }) => {
      const inside = units.slice(from, to);
      return {
        ...strongestClause(table(), inside, 1),
        within: inside.map(({ sentence }) => sentence),
      };
    })
    .toSorted((a, b) => a.start - b.start);
}
