/** What of a timeline is drawn, and the room for what is not. */
import type { Month } from '@/journal/months';

export const monthId = (place: number): string => `month-${place}`;

const foldedKey = (place: number): string => `folded-${place}`;

export const hasFolded = ({ empty, arrivals }: Month): boolean => empty.length + arrivals > 0;

export type LineKind = 'heading' | 'row' | 'folded';

/** Every line of a timeline: a month's heading, its pages, and what is folded at its end. */
export type Lines = {
  keys: readonly string[];
  kinds: readonly LineKind[];
  heads: readonly number[];
};

const known = new WeakMap<readonly Month[], Lines>();

/**
 * The lines of these months, in order; `heads` says which line each month begins with. The same for the
 * same months.
 */
export function linesOf(months: readonly Month[]): Lines {
  const before = known.get(months);
  if (before !== undefined) return before;
  const keys: string[] = [];
  const kinds: LineKind[] = [];
  const heads: number[] = [];
  for (const [place, month] of months.entries()) {
    heads.push(keys.length);
    keys.push(monthId(place));
    kinds.push('heading');
    for (const { id } of month.pages) {
      keys.push(id);
      kinds.push('row');
    }
    if (hasFolded(month)) {
      keys.push(foldedKey(place));
      kinds.push('folded');
    }
  }
  const lines = { keys, kinds, heads };
  known.set(months, lines);
  return lines;
}

/** The key of the line an entry stands in, which may be the folded one of its month. */
export function lineOf(months: readonly Month[], entry: string | undefined): string | undefined {
  if (entry === undefined) return undefined;
  const place = months.findIndex(({ empty }) => empty.some(({ id }) => id === entry));
  return place === -1 ? entry : foldedKey(place);
}

/** Where lines begin and end, in px; the line after the last begins where that ends. */
export type Places = { start: (line: number) => number; end: (line: number) => number };

export type MonthPlan = {
  month: Month;
  head: number;
  /** The lines of its pages that are drawn, with the room before each for those that are not. */
  rows: readonly { line: number; room: number }[];
  /** The line of what is folded at its end, where that is drawn. */
  folded: number | null;
  /** Room for what is not drawn after the last row. */
  below: number;
  /** How high the month is where nothing but its heading is drawn; null where more of it is. */
  away: number | null;
};

/** The plan of every month; without `indexes` and `places` everything is drawn. */
export function planMonths(
  months: readonly Month[],
  { keys, heads }: Lines,
  drawn: { indexes: readonly number[]; places: Places } | null,
): MonthPlan[] {
  let next = 0;
  return months.map((month, place): MonthPlan => {
    const head = heads[place] ?? 0;
    const end = heads[place + 1] ?? keys.length;
    const foldedAt = hasFolded(month) ? end - 1 : null;
    if (drawn === null) {
      const rows = month.pages.map((_, at) => ({ line: head + 1 + at, room: 0 }));
      return { month, head, rows, folded: foldedAt, below: 0, away: null };
    }
    const { start, end: endOf } = drawn.places;
    const lines: number[] = [];
    for (let line = drawn.indexes[next]; line !== undefined && line < end; next += 1) {
      lines.push(line);
      line = drawn.indexes[next + 1];
    }
    if (lines.length === 0) {
      return { month, head, rows: [], folded: null, below: 0, away: start(end) - start(head) };
    }
    const folded = foldedAt !== null && lines.includes(foldedAt) ? foldedAt : null;
    const pages = lines.filter((line) => line > head && line <= head + month.pages.length);
    const rows = pages.map((line, order) => ({
      line,
      room: start(line) - endOf(pages[order - 1] ?? head),
    }));
    const below = start(folded ?? end) - endOf(pages.at(-1) ?? head);
    return { month, head, rows, folded, below, away: null };
  });
}
