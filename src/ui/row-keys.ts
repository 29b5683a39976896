/** Keys for rows, one each, and the number the next new row gets. */
export type RowKeys = { known: readonly number[]; next: number };

export const keyAt = (keys: RowKeys, index: number): number =>
  keys.known[index] ?? keys.next + index - keys.known.length;

/** Where the row with this key is, also one that waits below the last; -1 where it is gone. */
export function placeOfKey({ known, next }: RowKeys, key: number): number {
  const at = known.indexOf(key);
  return at !== -1 || key < next ? at : known.length + key - next;
}

/** More pairs of rows than this are not compared; they are then taken in order. */
const comparedUpTo = 10_000;

/**
 * The keys of rows that were changed elsewhere, such as in another tab: each row keeps its key where it
 * went, and with it its element, caret and undo history. The rows that wait below the last, `waiting` of
 * them at the most, keep theirs too.
 */
export function keysAfter(
  keys: RowKeys,
  before: readonly string[],
  after: readonly string[],
  waiting: number,
): RowKeys {
  const kept = placesKept(before, after);
  const known: number[] = [];
  let next = keyAt(keys, before.length + waiting);
  for (let index = 0; index < after.length; index += 1) {
    const from = kept.get(index);
    if (from === undefined) {
      known.push(next);
      next += 1;
    } else known.push(keyAt(keys, from));
  }
  for (let below = 0; below < waiting; below += 1) known.push(keyAt(keys, before.length + below));
  return { known, next };
}

/** For each row of `after` that is one of `before`, perhaps with other words, which one. */
function placesKept(before: readonly string[], after: readonly string[]): Map<number, number> {
  const kept = new Map<number, number>();
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) {
    kept.set(start, start);
    start += 1;
  }
  let end = 0;
  const left = Math.min(before.length, after.length) - start;
  while (end < left && before.at(-1 - end) === after.at(-1 - end)) {
    end += 1;
    kept.set(after.length - end, before.length - end);
  }
  const from = before.slice(start, before.length - end);
  const to = after.slice(start, after.length - end);
  if (from.length * to.length > comparedUpTo) {
    for (let index = 0; index < Math.min(from.length, to.length); index += 1)
      kept.set(start + index, start + index);
  } else for (const [a, b] of likest(from, to)) kept.set(start + b, start + a);
  return kept;
}

/** Pairs of rows, in order and as many as there can be, that are together the most alike. */
function likest(from: readonly string[], to: readonly string[]): [number, number][] {
  // best[a][b]: how alike the rows from `a` and from `b` on can be.
  const best = Array.from({ length: from.length + 1 }, () => Array<number>(to.length + 1).fill(0));
  const at = (a: number, b: number): number => best[a]?.[b] ?? 0;
  const together = (a: number, b: number): number =>
    likeness(from[a] ?? '', to[b] ?? '') + at(a + 1, b + 1);
  for (let a = from.length - 1; a >= 0; a -= 1)
    for (let b = to.length - 1; b >= 0; b -= 1) {
      const row = best[a];
      if (row !== undefined) row[b] = Math.max(at(a + 1, b), at(a, b + 1), together(a, b));
    }
  const pairs: [number, number][] = [];
  let [a, b] = [0, 0];
  while (a < from.length && b < to.length) {
    if (at(a, b) === together(a, b)) {
      pairs.push([a, b]);
      a += 1;
      b += 1;
    } else if (at(a, b) === at(a + 1, b)) a += 1;
    else b += 1;
  }
  return pairs;
}

/** From a little more than nothing, so that rows that have nothing in common still pair, up to 1. */
function likeness(one: string, other: string): number {
  if (one === other) return 2;
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return 0.01 + (start + end) / Math.max(one.length, other.length, 1);
}
