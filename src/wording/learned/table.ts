import { runsIn, slots, type Runs } from './features';
import type { Unit } from './units';

/** What training leaves: weights of four bits for the slots that matter, one for each class. */
export type PackedTable = {
  classes: number;
  bias: readonly number[];
  /** What one step of a weight is worth. */
  step: number;
  /** How much runs of letters count beside runs of words. */
  lettersCount: number;
  /** How far apart the slots are, a byte each and 255 for as much and more; as base64. */
  gaps: string;
  /** Half a byte for each weight, as base64. */
  weights: string;
};

/** A table as it is read: unpacking each weight would take longer than the first words that are read. */
export type Table = Omit<PackedTable, 'gaps'> & {
  /** For each slot its place among those that are kept, from 1; 0 where it is not. */
  placeOf: Uint16Array;
};

export function unpack({ gaps, weights, ...rest }: PackedTable): Table {
  const placeOf = new Uint16Array(slots);
  const steps = atob(gaps);
  let slot = 0;
  let place = 0;
  for (let i = 0; i < steps.length; i += 1) {
    const gap = steps.charCodeAt(i);
    slot += gap;
    if (gap !== 255) placeOf[slot] = place += 1;
  }
  return { ...rest, placeOf, weights: atob(weights) };
}

/** What a run that stands at a place speaks for a class. */
export function weightAt({ classes, weights }: Table, place: number, label: number): number {
  const at = (place - 1) * classes + label;
  const pair = weights.charCodeAt(at >> 1);
  return ((at & 1) === 0 ? pair & 15 : pair >> 4) - 8;
}

/** What the runs of one or more units add up to, for each class, and how many there are. */
export type Sums = { words: Float64Array; letters: Float64Array; counts: [number, number] };

function summed(table: Table, runs: Runs): Float64Array {
  const sums = new Float64Array(table.classes);
  for (const slot of runs.slots) {
    const place = table.placeOf[slot] ?? 0;
    if (place === 0) continue;
    for (let k = 0; k < table.classes; k += 1) sums[k] = (sums[k] ?? 0) + weightAt(table, place, k);
  }
  return sums;
}

export function sumsOf(table: Table, unit: Unit): Sums {
  const runs = runsIn(unit.words);
  return {
    words: summed(table, runs.words),
    letters: summed(table, runs.letters),
    counts: [runs.words.slots.length, runs.letters.slots.length],
  };
}

/** How likely each class is for units taken together; adds up to 1. */
export function likely(table: Table, parts: readonly Sums[]): Float64Array {
  let words = 0;
  let letters = 0;
  for (const { counts } of parts) {
    words += counts[0];
    letters += counts[1];
  }
  const perWord = table.step / Math.sqrt(Math.max(words, 1));
  const perLetter = (table.step * table.lettersCount) / Math.sqrt(Math.max(letters, 1));
  const share = new Float64Array(table.classes);
  let most = -Infinity;
  for (let k = 0; k < table.classes; k += 1) {
    let sum = table.bias[k] ?? 0;
    for (const part of parts)
      sum += (part.words[k] ?? 0) * perWord + (part.letters[k] ?? 0) * perLetter;
    share[k] = sum;
    most = Math.max(most, sum);
  }
  let all = 0;
  for (let k = 0; k < table.classes; k += 1) {
    share[k] = Math.exp((share[k] ?? 0) - most);
    all += share[k] ?? 0;
  }
  return share.map((one) => one / all);
}
