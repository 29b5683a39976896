import { isTime, unknownMoment } from './elapsed';
import { newestDraft } from './entries';
import type { Draft, Entry } from './entry';
import { whenStarted } from './taken';
import { isWrittenPage } from './written-pages';
import { wallTime, type Moment } from './zone';

/**
 * The pages of one month, the newest first, and what has no words of its own beside them; `when` is a
 * moment in it.
 */
export type Month = {
  when: Moment;
  pages: Entry[];
  empty: Entry[];
  arrivals: number;
};

const isArrival = ({ answer }: Draft): boolean => answer.kind === 'arrival';

/** Wall clocks differ from UTC by no more than this, in ms; with an hour to spare. */
const furthestOff = 19 * 3_600_000;

/** A month of the calendar, by a number; `surely` says of a time (ms) whether it lies in it wherever that was. */
type Span = { number: number; surely: (at: number) => boolean };

const unknownSpan: Span = { number: -1, surely: (at) => at === unknownMoment };

/** The month a draft was begun in, by the clock on the wall there. */
function spanOf(draft: Draft): Span {
  const { startedAt } = draft;
  if (!isTime(startedAt) || startedAt === unknownMoment) return unknownSpan;
  const wall = new Date(wallTime(whenStarted(draft)));
  const [year, month] = [wall.getUTCFullYear(), wall.getUTCMonth()];
  const first = Date.UTC(year, month) + furthestOff;
  const last = Date.UTC(year, month + 1) - furthestOff;
  return { number: year * 12 + month, surely: (at) => at > first && at < last };
}

const known = new WeakMap<readonly Entry[], Month[]>();

/**
 * Entries by month, the month of the first of them first and what has no known day last; within a month they
 * are in the order given. Each month is there once, also where a clock ran back between two pages. A page kept close
 * is listed whatever is on it, and so are arrivals where they are asked for; else they are only counted.
 * The same array for the same entries.
 */
export function monthsOf(entries: readonly Entry[], listsArrivals = false): Month[] {
  const before = listsArrivals ? undefined : known.get(entries);
  if (before !== undefined) return before;
  const byNumber = new Map<number, Month>();
  let span = unknownSpan;
  let month: Month | undefined;
  for (const entry of entries) {
    const draft = newestDraft(entry);
    if (draft === undefined) continue;
    const its: Span = span.surely(draft.startedAt) ? span : spanOf(draft);
    if (month === undefined || its.number !== span.number) {
      month = byNumber.get(its.number);
      if (month === undefined) {
        month = { when: whenStarted(draft), pages: [], empty: [], arrivals: 0 };
        byNumber.set(its.number, month);
      }
    }
    span = its;
    if (entry.kept || isWrittenPage(entry)) month.pages.push(entry);
    else if (!isArrival(draft)) month.empty.push(entry);
    else if (listsArrivals) month.pages.push(entry);
    else month.arrivals += 1;
  }
  const unknown = byNumber.get(unknownSpan.number);
  const dated = [...byNumber.values()].filter((one) => one !== unknown);
  const months = unknown === undefined ? dated : [...dated, unknown];
  if (!listsArrivals) known.set(entries, months);
  return months;
}
