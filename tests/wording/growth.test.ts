import { describe, expect, it } from 'vitest';
import { findApologySlips } from '@/wording/apology';
import { findBlame } from '@/wording/blame';
import { findPressure } from '@/wording/contact-pressure';
import { findCrisis } from '@/wording/crisis';
import { deadEndIn } from '@/wording/dead-end-acts';

type Find = (text: string) => unknown;

/** How long the short text is, and the long one beside it. */
const short = 10_000;
const long = 10 * short;

/**
 * Ten times the text may cost about ten times the work; work that grows as the square of a text costs
 * a hundred times as much. No time is asserted, only which of the two it is nearer to.
 */
const allowed = 32;

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

/** Enough processor time to be told from nothing, in ms. */
const enough = 8;

/**
 * Processor time of one call in ms: what the machine did beside it does not count. It is counted for the
 * whole process, so the tests of this file need one of their own.
 */
function cost(find: Find, text: string): number {
  // In turns, so that nothing kept from the call before can answer.
  const texts = [`once ${text}`, `twice ${text}`] as const;
  const start = process.cpuUsage();
  for (let calls = 1; ; calls += 1) {
    find(texts[calls % 2 === 0 ? 0 : 1]);
    const { user, system } = process.cpuUsage(start);
    const spent = (user + system) / 1000;
    if (spent > enough) return spent / calls;
  }
}

/** How many times the work the long text is; the least of some goes, as a machine only ever adds. */
function growth(find: Find, shape: (units: number) => string): number {
  find(shape(short));
  let least = Infinity;
  for (let go = 0; go < 4 && least > allowed; go += 1) {
    least = Math.min(least, cost(find, shape(long)) / cost(find, shape(short)));
  }
  return least;
}

describe('the measure', () => {
  it('sees the square of a text, however cheap its steps are', () => {
    const square: Find = (text) => {
      let found = 0;
      for (let from = 0; from < text.length; from += 32) {
        if (text.includes('no such words', from)) found += 1;
      }
      return found;
    };
    expect(growth(square, (units) => 'a'.repeat(units))).toBeGreaterThan(allowed);
  });

  it('lets work through that grows with a text', () => {
    const linear: Find = (text) => text.split('').filter((one) => one === ' ').length;
    expect(growth(linear, (units) => 'you '.repeat(units / 4))).toBeLessThan(allowed);
  });
});

describe.each([
  ['findApologySlips', findApologySlips],
  ['findBlame', findBlame],
  ['findCrisis', findCrisis],
  ['findPressure', findPressure],
  ['deadEndIn', deadEndIn],
])('the work of %s', (_, find) => {
  it.each(Object.entries(shapes))(
    'grows with the text: %s',
    { timeout: 60_000 },
    (_name, shape) => {
      expect(growth(find, shape)).toBeLessThan(allowed);
    },
  );
});
