import { describe, expect, it } from 'vitest';
import { findApologySlips } from '@/wording/apology';
import { findBlame } from '@/wording/blame';
import { findPressure } from '@/wording/contact-pressure';
import { findCrisis } from '@/wording/crisis';
import { deadEndIn } from '@/wording/dead-end-acts';

/**
 * Ten times the text may cost about ten times the work. No time is asserted, only how it grows, and
 * generously: a detector with work that grows as the square of a text would come out near a hundred.
 */
const allowed = 50;

const shapes: Record<string, (units: number) => string> = {
  'words of the rules, no full stop': (units) =>
    'you never always made me feel so not i want to die and but because if '.repeat(units / 70),
  'an act, over and over': (units) => 'send their mum '.repeat(units / 15),
  'a sorry and every but': (units) => 'sorry but because you did too '.repeat(units / 30),
  'one word, over and over': (units) => 'you '.repeat(units / 4),
  'one endless word': (units) => 'a'.repeat(units),
  'open quotation marks': (units) => '“you "never ‘i '.repeat(units / 15),
  apostrophes: (units) => "'i 'you ".repeat(units / 8),
  commas: (units) => 'you, i, '.repeat(units / 8),
  'line ends': (units) => 'i\nyou\n'.repeat(units / 6),
  'combining marks': (units) => `e${'\u0301'.repeat(units - 1)}`,
  'white space': (units) => ' '.repeat(units),
};

/** Processor time in ms, the least of several runs: what the machine did beside it does not count. */
function cost(find: (text: string) => unknown, text: string, runs: number): number {
  const costs = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    find(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}

describe.each([
  ['findApologySlips', findApologySlips],
  ['findBlame', findBlame],
  ['findCrisis', findCrisis],
  ['findPressure', findPressure],
  ['deadEndIn', deadEndIn],
])('the work of %s', (_, find) => {
  it.each(Object.entries(shapes))('grows with the text: %s', (_name, shape) => {
    find(shape(2_000));
    const small = Math.max(cost(find, shape(2_000), 3), 1);
    expect(cost(find, shape(20_000), 2) / small).toBeLessThan(allowed);
  });
});
