/**
 * Rows that are written together lie together, as one entry of their store: a row by itself costs the browser
 * many times what is in it. What was written later counts, and once there are many entries they are written anew.
 */
export type Pack<Row> = readonly (readonly [name: string, row: Row | null])[];

/** No document is called so. A row that lies under its own name was written by an app that knew no packs. */
const mark = '#';
const digits = 9;
/** Rows in one entry where all are written anew. */
const together = 1000;
/** So many entries are read without doing so, and as many times those that it takes. */
const mostPacks = 100;
const mostTimes = 3;

/** All keys of packs lie between these. */
export const packKeys = { first: mark, last: `${mark}~` } as const;

/** The key of the one that comes after; null for the first. */
export const keyAfter = (last: string | null): string =>
  mark + String(last === null ? 0 : Number(last.slice(mark.length)) + 1).padStart(digits, '0');

/** All rows, each as it was written last; `isScattered` where it is time to write them anew. */
export function unpacked<Row>(entries: Iterable<readonly [key: string, entry: Row | Pack<Row>]>): {
  rows: Map<string, Row>;
  isScattered: boolean;
} {
  const rows = new Map<string, Row>();
  let packs = 0;
  let named = 0;
  // As their keys go: a row by its own name comes after all packs.
  for (const [key, entry] of entries) {
    if (!isPack(entry)) {
      named += 1;
      rows.set(key, entry);
      continue;
    }
    packs += 1;
    for (const [name, row] of entry) {
      if (row === null) rows.delete(name);
      else rows.set(name, row);
    }
  }
  const isMany = packs > mostPacks && packs > (mostTimes * rows.size) / together;
  return { rows, isScattered: isMany || named > 0 };
}

const isPack = <Row>(entry: Row | Pack<Row>): entry is Pack<Row> => Array.isArray(entry);

/** The same rows in as few entries as leave the page its turns. */
export function packed<Row>(rows: ReadonlyMap<string, Row>): Pack<Row>[] {
  const all = [...rows];
  return Array.from({ length: Math.ceil(all.length / together) }, (_, at) =>
    all.slice(at * together, (at + 1) * together),
  );
}
