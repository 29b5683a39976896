import { runsIn, slots, type Runs } from '@/wording/learned/features';
import type { PackedTable } from '@/wording/learned/table';
import type { Unit } from '@/wording/learned/units';

/** One example: the runs of its words as slots with values, the class it belongs to, how much it counts. */
export type Example = { slots: Int32Array; values: Float32Array; label: number; counts: number };

export const lettersCount = 0.4;

/** The same sums as `likely` makes, before weights are known. */
export function exampleOf(units: readonly Unit[], label: number, counts = 1): Example {
  const parts = units.map(({ words }) => runsIn(words));
  const value = new Map<number, number>();
  const add = (runs: Runs, worth: number): void => {
    for (const slot of runs.slots) value.set(slot, (value.get(slot) ?? 0) + worth);
  };
  const size = (which: 'words' | 'letters'): number =>
    Math.sqrt(
      Math.max(
        1,
        parts.reduce((sum, part) => sum + part[which].slots.length, 0),
      ),
    );
  for (const part of parts) {
    add(part.words, 1 / size('words'));
    add(part.letters, lettersCount / size('letters'));
  }
  return {
    slots: Int32Array.from(value.keys()),
    values: Float32Array.from(value.values()),
    label,
    counts,
  };
}

/** Mulberry32: the same order on every machine. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export type Model = { classes: number; weights: Float32Array; bias: Float32Array };

const at = (list: Float32Array | Int32Array, i: number): number => list[i] ?? 0;

export function logits(model: Model, { slots: on, values }: Example): Float64Array {
  const { classes, weights } = model;
  const sums = Float64Array.from(model.bias);
  for (let i = 0; i < on.length; i += 1) {
    const from = at(on, i) * classes;
    const value = at(values, i);
    for (let k = 0; k < classes; k += 1) sums[k] = (sums[k] ?? 0) + at(weights, from + k) * value;
  }
  return sums;
}

export function softmax(sums: Float64Array): Float64Array {
  const most = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - most));
  const all = raised.reduce((sum, one) => sum + one, 0);
  return raised.map((one) => one / all);
}

/**
 * How far each slot tells each class from the others when it is only counted, as in naive Bayes: the size
 * of the logarithm of how much more often it stands in one than in the others.
 */
function leanings(examples: readonly Example[], classes: number): Float32Array {
  const counts = new Float32Array(slots * classes).fill(1);
  const sums = new Float64Array(classes).fill(1);
  for (const { slots: on, label } of examples) {
    for (const slot of on) {
      const place = slot * classes + label;
      counts[place] = at(counts, place) + 1;
    }
    sums[label] = (sums[label] ?? 0) + on.length;
  }
  const all = sums.reduce((sum, one) => sum + one, 0);
  const leaning = new Float32Array(slots * classes);
  for (let slot = 0; slot < slots; slot += 1) {
    let times = 0;
    for (let k = 0; k < classes; k += 1) times += at(counts, slot * classes + k);
    for (let k = 0; k < classes; k += 1) {
      const own = at(counts, slot * classes + k);
      const ofClass = sums[k] ?? 1;
      const elsewhere = (times - own) / Math.max(all - ofClass, 1);
      leaning[slot * classes + k] = Math.abs(Math.log(own / ofClass / elsewhere));
    }
  }
  return leaning;
}

/** Multinomial logistic regression by AdaGrad; what leans to a class by its counts learns it faster. */
export function fit(
  examples: readonly Example[],
  { classes, leans }: { classes: number; leans: boolean },
  { rounds = 6, rate = 0.5 } = {},
): Model {
  const leaning = leans ? leanings(examples, classes) : null;
  const model: Model = {
    classes,
    weights: new Float32Array(slots * classes),
    bias: new Float32Array(classes),
  };
  const { weights, bias } = model;
  const squares = new Float32Array(slots * classes).fill(1e-6);
  const random = chance(7);
  const order = examples.map((_, i) => i);
  for (let round = 0; round < rounds; round += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const i of order) {
      const example = examples[i];
      if (example === undefined) continue;
      const share = softmax(logits(model, example));
      for (let k = 0; k < classes; k += 1) {
        const off = example.counts * ((share[k] ?? 0) - (example.label === k ? 1 : 0));
        bias[k] = at(bias, k) - 0.01 * off;
        if (Math.abs(off) < 1e-4) continue;
        for (let j = 0; j < example.slots.length; j += 1) {
          const place = at(example.slots, j) * classes + k;
          const slope = off * at(example.values, j) + 1e-6 * at(weights, place);
          squares[place] = at(squares, place) + slope * slope;
          weights[place] =
            at(weights, place) -
            ((leaning === null ? 1 : at(leaning, place)) * rate * slope) /
              Math.sqrt(at(squares, place));
        }
      }
    }
  }
  return model;
}

/** The slots that tell most: heavy ones, seen more than once. */
export function telling(model: Model, examples: readonly Example[], most: number): Set<number> {
  const seen = new Uint16Array(slots);
  for (const { slots: on } of examples) for (const slot of on) seen[slot] = (seen[slot] ?? 0) + 1;
  const ranked: { slot: number; worth: number }[] = [];
  for (let slot = 0; slot < slots; slot += 1) {
    const times = seen[slot] ?? 0;
    if (times < 2) continue;
    let sum = 0;
    for (let k = 0; k < model.classes; k += 1)
      sum += Math.abs(at(model.weights, slot * model.classes + k));
    ranked.push({ slot, worth: sum * Math.sqrt(times) });
  }
  ranked.sort((a, b) => b.worth - a.worth || a.slot - b.slot);
  return new Set(ranked.slice(0, most).map(({ slot }) => slot));
}

/** An example without what a pruned table does not know; its values stay, as they do when it is read. */
export function only(example: Example, kept: ReadonlySet<number>): Example {
  const on: number[] = [];
  const values: number[] = [];
  for (const [i, slot] of example.slots.entries()) {
    if (!kept.has(slot)) continue;
    on.push(slot);
    values.push(at(example.values, i));
  }
  return { ...example, slots: Int32Array.from(on), values: Float32Array.from(values) };
}

const base64 = (bytes: readonly number[]): string => Buffer.from(bytes).toString('base64');

/** A model as the table that is shipped: weights in steps of four bits. */
export function pack(model: Model, kept: ReadonlySet<number>): PackedTable {
  const { classes, weights } = model;
  const list = [...kept].toSorted((a, b) => a - b);
  const sizes = list
    .flatMap((slot) => Array.from({ length: classes }, (_, k) => at(weights, slot * classes + k)))
    .map((weight) => Math.abs(weight))
    .toSorted((a, b) => a - b);
  const step = (sizes[Math.floor(sizes.length * 0.998)] ?? 1) / 7;
  const gaps: number[] = [];
  const halves: number[] = [];
  let last = 0;
  for (const slot of list) {
    let gap = slot - last;
    last = slot;
    for (; gap >= 255; gap -= 255) gaps.push(255);
    gaps.push(gap);
    for (let k = 0; k < classes; k += 1) {
      const weight = Math.round(at(weights, slot * classes + k) / step);
      halves.push(Math.max(-7, Math.min(7, weight)) + 8);
    }
  }
  const packed: number[] = [];
  for (let i = 0; i < halves.length; i += 2)
    packed.push((halves[i] ?? 8) | ((halves[i + 1] ?? 8) << 4));
  return {
    classes,
    bias: [...model.bias].map((one) => Number(one.toFixed(4))),
    step: Number(step.toPrecision(6)),
    lettersCount,
    gaps: base64(gaps),
    weights: base64(packed),
  };
}
