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

export type Table = Omit<PackedTable, 'gaps' | 'weights'> & { weightOf: Int8Array };

function bytes(base64: string): Uint8Array {
  const text = atob(base64);
  const list = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) list[i] = text.charCodeAt(i);
  return list;
}

export function unpack({ gaps, weights, ...rest }: PackedTable): Table {
  const weightOf = new Int8Array(slots * rest.classes);
  const packed = bytes(weights);
  let slot = 0;
  let at = 0;
  for (const gap of bytes(gaps)) {
    slot += gap;
    if (gap === 255) continue;
    for (let k = 0; k < rest.classes; k += 1) {
      const pair = packed[at >> 1] ?? 0;
      weightOf[slot * rest.classes + k] = ((at & 1) === 0 ? pair & 15 : pair >> 4) - 8;
      at += 1;
    }
  }
  return { ...rest, weightOf };
}

/** What the runs of one or more units add up to, for each class, and how many there are. */
export type Sums = { words: Float64Array; letters: Float64Array; counts: [number, number] };

function summed({ classes, weightOf }: Table, runs: Runs): Float64Array {
  const sums = new Float64Array(classes);
  for (const slot of runs.slots) {
    const from = slot * classes;
    for (let k = 0; k < classes; k += 1) sums[k] = (sums[k] ?? 0) + (weightOf[from + k] ?? 0);
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
