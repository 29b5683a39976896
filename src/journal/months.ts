import { isTime, unknownMoment } from './elapsed';
import { newestDraft } from './entries';
import type { Draft, Entry } from './entry';
import { whenStarted } from './taken';
import { isWrittenPage } from './written-pages';
import { wallTime, type Moment } from './zone';

/**
 * The pages of one month, the newest first, and what has no words of its own beside them. `month` is
 * YYYY-MM where it was written, '' where its day is not known, and `when` a moment in it.
 */
export type Month = {
  month: string;
  when: Moment;
  pages: Entry[];
  empty: Entry[];
  arrivals: number;
};

const isArrival = ({ answer }: Draft): boolean => answer.kind === 'arrival';

/** A number for the month of a draft; as many drafts are told apart by it as a journal has. */
function monthNumber(draft: Draft): number {
  const { startedAt } = draft;
  if (!isTime(startedAt) || startedAt === unknownMoment) return -1;
  const wall = new Date(wallTime(whenStarted(draft)));
  return wall.getUTCFullYear() * 12 + wall.getUTCMonth();
}

const monthWords = (number: number): string =>
  number < 0
    ? ''
    : `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

/**
 * Entries in the order given, by month. A page kept close is listed whatever is on it, and so are
 * arrivals where they are asked for; else they are only counted.
 */
export function monthsOf(entries: readonly Entry[], listsArrivals = false): Month[] {
  const months: Month[] = [];
  let last: number | null = null;
  for (const entry of entries) {
    const draft = newestDraft(entry);
    if (draft === undefined) continue;
    const number = monthNumber(draft);
    let month = months.at(-1);
    if (month === undefined || number !== last) {
      month = {
        month: monthWords(number),
        when: whenStarted(draft),
        pages: [],
        empty: [],
        arrivals: 0,
      };
      months.push(month);
      last = number;
    }
    if (entry.kept || isWrittenPage(entry)) month.pages.push(entry);
    else if (!isArrival(draft)) month.empty.push(entry);
    else if (listsArrivals) month.pages.push(entry);
    else month.arrivals += 1;
  }
  return months;
}
