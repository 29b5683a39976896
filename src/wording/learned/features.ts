/**
 * What a learned table knows words by: runs of one to three words, and runs of two to five letters
 * inside them, each hashed to one of so many slots. A unit is a sentence or a piece of one.
 */

/** Slots of a table before it is pruned; a power of two. */
export const slots = 2 ** 18;

const longestRun = 3;
const letters = { least: 2, most: 5 };

/** FNV-1a over UTF-16 units, with its bits mixed at the end. */
function slotOf(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) & (slots - 1);
}

/** One run, its slot, and the place of its first word in the unit. */
type Run = { slot: number; word: number };

export type UnitRuns = { words: readonly Run[]; letters: readonly Run[] };

/** Longer words are cut: a held key or a pasted address tells nothing. */
const longestWord = 24;

/** Every run in a unit of plain words, each slot once. */
export function runsIn(unit: readonly string[]): UnitRuns {
  const words = new Map<number, Run>();
  const parts = new Map<number, Run>();
  const note = (into: Map<number, Run>, slot: number, word: number): void => {
    if (!into.has(slot))
      into.set(slot, { slot, word: Math.min(Math.max(word, 0), unit.length - 1) });
  };
  const list = ['^', ...unit.map((word) => word.slice(0, longestWord)), '$'];
  for (let from = 0; from < list.length; from += 1) {
    let run = '';
    for (let n = 1; n <= longestRun && from + n <= list.length; n += 1) {
      run += ` ${list[from + n - 1] ?? ''}`;
      if (run !== ' ^' && run !== ' $')
        note(words, slotOf(run, 1), from - 1 + (from === 0 ? 1 : 0));
    }
  }
  let text = '_';
  const wordAt: number[] = [0];
  for (const [i, word] of unit.entries()) {
    if (word === ',') continue;
    const piece = `${word.slice(0, longestWord)}_`;
    for (const _ of piece) wordAt.push(i);
    text += piece;
  }
  for (let from = 0; from < text.length; from += 1) {
    for (let n = letters.least; n <= letters.most && from + n <= text.length; n += 1) {
      note(parts, slotOf(text.slice(from, from + n), 3), wordAt[from] ?? 0);
    }
  }
  return { words: [...words.values()], letters: [...parts.values()] };
}
