/**
 * What a learned table knows words by: runs of one to three words, and runs of two to five letters
 * inside them, each hashed to one of so many slots. A unit is a sentence or a piece of one.
 */

/** Slots of a table before it is pruned; a power of two. */
export const slots = 2 ** 18;

const longestRun = 3;
const letters = { least: 2, most: 5 };

/** FNV-1a over UTF-16 units, taken on letter by letter so that a longer run goes on from a shorter one. */
const basis = 0x811c9dc5;
const on = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

function onWith(hash: number, text: string): number {
  let last = hash;
  for (let i = 0; i < text.length; i += 1) last = on(last, text.charCodeAt(i));
  return last;
}

/** The bits of a hash, mixed, as a slot. */
function slotOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 12)) >>> 0) & (slots - 1);
}

/** Runs by their slots, each once, and for each the place of its first word in the unit. */
export type Runs = { slots: readonly number[]; words: readonly number[] };

export type UnitRuns = { words: Runs; letters: Runs };

/** When each slot was noted last: emptying a set for every sentence would cost more than filling it. */
const notedAt = new Uint32Array(slots);
let turn = 0;

/** Notes runs down, each slot once. */
function notes(last: number): { runs: Runs; note: (slot: number, word: number) => void } {
  turn += 1;
  const mine = turn;
  const runs = { slots: [] as number[], words: [] as number[] };
  return {
    runs,
    note: (slot, word) => {
      if (notedAt[slot] === mine) return;
      notedAt[slot] = mine;
      runs.slots.push(slot);
      runs.words.push(Math.min(Math.max(word, 0), last));
    },
  };
}

/** Longer words are cut: a held key or a pasted address tells nothing. */
const longestWord = 24;

function wordRuns(words: readonly string[]): Runs {
  const { runs, note } = notes(words.length - 1);
  const list = ['^', ...words, '$'];
  for (let from = 0; from < list.length; from += 1) {
    const isEdge = from === 0 || from === list.length - 1;
    let hash = basis ^ 1;
    for (let n = 1; n <= longestRun && from + n <= list.length; n += 1) {
      hash = onWith(on(hash, 32), list[from + n - 1] ?? '');
      if (!isEdge || n > 1) note(slotOf(hash), from - 1);
    }
  }
  return runs;
}

function letterRuns(words: readonly string[]): Runs {
  const { runs, note } = notes(words.length - 1);
  let text = '_';
  const wordAt: number[] = [0];
  for (const [i, word] of words.entries()) {
    if (word === ',') continue;
    text += `${word}_`;
    for (let n = 0; n <= word.length; n += 1) wordAt.push(i);
  }
  for (let from = 0; from < text.length; from += 1) {
    let hash = basis ^ 3;
    const most = Math.min(letters.most, text.length - from);
    for (let n = 1; n <= most; n += 1) {
      hash = on(hash, text.charCodeAt(from + n - 1));
      if (n >= letters.least) note(slotOf(hash), wordAt[from] ?? 0);
    }
  }
  return runs;
}

/** Every run in a unit of plain words. */
export function runsIn(unit: readonly string[]): UnitRuns {
  const words = unit.map((word) => word.slice(0, longestWord));
  return { words: wordRuns(words), letters: letterRuns(words) };
}
