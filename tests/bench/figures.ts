import { cpus } from 'node:os';

export const middle = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

/** Milliseconds, with so many places while they are few. */
export const ms = (time: number, places = 2): string =>
  `${time.toFixed(time < 10 ? places : 0)} ms`;

export const percent = (part: number, whole: number): string =>
  `${part} of ${whole} (${((100 * part) / Math.max(whole, 1)).toFixed(1)} %)`;

/** The day, and what it was measured on. */
export const whereAndWhen = (): string =>
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})`;
