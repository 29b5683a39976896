import { runsIn, type Runs } from './features';
import { weightAt, type Table } from './table';
import type { Unit } from './units';

/** Where the clause stands that speaks most for a class, in the text as given. */
export function strongestClause(
  table: Table,
  units: readonly Unit[],
  label: number,
): { start: number; end: number } {
  let best = { weight: -Infinity, start: 0, end: 0 };
  for (const unit of units) {
    const weights = weightsOf(table, unit, label);
    let from = 0;
    for (let i = 0; i <= unit.words.length; i += 1) {
      if (i < unit.words.length && unit.words[i] !== ',') continue;
      const weight = weights.slice(from, i).reduce((sum, one) => sum + one, 0);
      const first = unit.places[from];
      const last = unit.places[i - 1];
      if (i > from && first !== undefined && last !== undefined && weight > best.weight) {
        best = { weight, ...unit.sentence.span(first, last + 1) };
      }
      from = i + 1;
    }
  }
  return { start: best.start, end: best.end };
}

/** What each word of a unit adds for a class, against nothing being there. */
function weightsOf(table: Table, unit: Unit, label: number): number[] {
  const weights = unit.words.map(() => 0);
  const runs = runsIn(unit.words);
  const add = (all: Runs, worth: number): void => {
    for (const [i, slot] of all.slots.entries()) {
      const place = table.placeOf[slot] ?? 0;
      if (place === 0) continue;
      const word = all.words[i] ?? 0;
      const speaks = weightAt(table, place, label) - weightAt(table, place, 0);
      weights[word] = (weights[word] ?? 0) + speaks * worth;
    }
  };
  add(runs.words, 1 / Math.sqrt(runs.words.slots.length));
  add(runs.letters, table.lettersCount / Math.sqrt(runs.letters.slots.length));
  return weights;
}
