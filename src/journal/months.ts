import { newestDraft } from './entries';
import type { Draft, Entry } from './entry';
import { isWrittenPage } from './written-pages';

/** The pages of one month, the newest first, and what has no words of its own beside them. */
export type Month = { name: string; pages: Entry[]; empty: Entry[]; arrivals: number };

const isArrival = ({ answer }: Draft): boolean => answer.kind === 'arrival';

/**
 * Entries in the order given, by month, until so many pages are listed; `more` where there are others.
 * A page kept close is listed whatever is on it.
 */
export function monthsOf(
  entries: readonly Entry[],
  most: number,
  nameOf: (draft: Draft) => string,
): { months: Month[]; more: boolean } {
  const months: Month[] = [];
  let listed = 0;
  for (const entry of entries) {
    const draft = newestDraft(entry);
    if (draft === undefined) continue;
    const isPage = entry.kept || isWrittenPage(entry);
    if (isPage && listed === most) return { months, more: true };
    const name = nameOf(draft);
    let month = months.at(-1);
    if (month?.name !== name) {
      month = { name, pages: [], empty: [], arrivals: 0 };
      months.push(month);
    }
    if (isPage) {
      month.pages.push(entry);
      listed += 1;
    } else if (isArrival(draft)) month.arrivals += 1;
    else month.empty.push(entry);
  }
  return { months, more: false };
}
