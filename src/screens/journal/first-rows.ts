import type { Month } from '@/journal/months';

/** How high a line is as a rule, in px; what is drawn is measured. */
export const usualHeight = {
  wide: { heading: 62, row: 174, folded: 61 },
  narrow: { heading: 62, row: 212, folded: 61 },
};

/** How many pages are drawn first where the window is so high (px): twice what it can hold. */
export const rowsWithin = (sight: number, width: keyof typeof usualHeight): number =>
  Math.ceil((2 * sight) / usualHeight[width].row);

/** What of a long journal is drawn first. */
export type FirstRows = {
  months: readonly Month[];
  /** How many pages are on no list of these, as far as is known. */
  left: number;
};

/**
 * The months of the first `most` rows, of months that `beyond` more pages follow. Where pages are left
 * the last of these months has nothing folded at its end: that stands after what is not there yet.
 */
export function firstRows(months: readonly Month[], most: number, beyond: number): FirstRows {
  const first: Month[] = [];
  let rows = 0;
  for (const month of months) {
    if (rows >= most) break;
    first.push({ ...month, pages: month.pages.slice(0, most - rows) });
    rows += month.pages.length;
  }
  const left = months.reduce((sum, { pages }) => sum + pages.length, beyond) - Math.min(rows, most);
  const last = first.at(-1);
  if (left > 0 && last !== undefined) first.splice(-1, 1, { ...last, empty: [], arrivals: 0 });
  return { months: first, left };
}
