import { keysAfter, type RowKeys } from './row-keys';

/** What is drawn of rows beside their words: the same object until other things have to be. */
export type DrawnRows = { keys: RowKeys; outline: string };

type KeyedRows<Row> = {
  /** The rows are these now: in another order, or other ones, where they were changed elsewhere. */
  read: (now: readonly Row[], waiting: number, outline: (row: Row) => unknown) => DrawnRows;
  /** They are about to be changed here, to these; where it is told, with these keys from now on. */
  change: (next: readonly Row[], keys?: RowKeys) => void;
};

const inWords = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row));
const areSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one, index) => one === others[index]);

/** The keys of rows, kept outside of React: of a change to the words of a row it draws nothing. */
export function keyedRows<Row>(): KeyedRows<Row> {
  let seen: { rows: readonly Row[]; words: string[] } | undefined;
  let drawn: DrawnRows = { keys: { known: [], next: 0 }, outline: '' };
  let { keys } = drawn;

  return {
    read(now, waiting, outlineOf) {
      if (seen?.rows !== now) {
        const words = inWords(now);
        if (seen !== undefined && !areSame(seen.words, words))
          keys = keysAfter(keys, seen.words, words, waiting);
        seen = { rows: now, words };
      }
      const outline = JSON.stringify(now.map(outlineOf));
      if (drawn.keys !== keys || drawn.outline !== outline) drawn = { keys, outline };
      return drawn;
    },
    change(next, keysNow = keys) {
      seen = { rows: next, words: inWords(next) };
      keys = keysNow;
    },
  };
}
