/** Which page to suggest, and why: what was begun first, then what the person came for. */
import { entriesFor, newestDraft, type Entries } from './entries';
import { isBlank } from './answer';
import { arrivalsSource } from './arrival';
import { dayNumber } from './calendar-day';
import { enoughFor, isDeclined, longToday } from './enough';
import { deepPages } from './feelings';
import { isWithinDays } from './elapsed';
import type { Facts } from './facts';
import { lengthOf, type TimedPage } from './page-length';
import { nextPage } from './next-page';
import { isShown, standingOf } from './standing';
import { whenStarted } from './taken';
import { hourAt } from './zone';

/** Where somebody says what they most want help with. */
const aimPage = 'B-1';
/** The pages that open the guide stay first. */
const opens = 'B-';

/** The option somebody chose there; '' where they did not. */
export function aimOf(entries: Entries): string {
  const draft = newestDraft(entriesFor(entries, aimPage).at(-1));
  if (draft === undefined || draft.outcome === 'skipped') return '';
  return draft.answer.kind === 'single-choice' ? (draft.answer.chosen?.option ?? '') : '';
}

const isDeep = ({ id }: TimedPage): boolean => deepPages.some((deep) => deep === id);

type Suggestion<P> = {
  page: P;
  /** Whether the person's own wish brought it forward. */
  isWished: boolean;
};

/**
 * The page to carry on with at `now` (ms), of `pages` in the guide's order. What was left half-written
 * comes first, then the pages that open the guide, then those that serve what the person came for
 * (`wished`, by their ids, the first first). After one long page a day, and where it is hard to stay steady, the long ones wait:
 * 'tomorrow' where nothing else is left, undefined where nothing at all is.
 */
export function suggestedPage<P extends TimedPage>(
  pages: readonly P[],
  entries: Entries,
  now: number,
  facts: Facts,
  wished: readonly string[] = [],
): Suggestion<P> | 'tomorrow' | undefined {
  const enough = enoughFor(entries, now);
  const hasLong = longToday(entries, now) > 0 && !isDeclined('one-long', facts, now);
  const isBegun = (page: P): boolean => {
    const { state, draft } = standingOf(page, entries, now);
    return state === 'open' && draft !== undefined && !isBlank(draft.answer);
  };
  const mayComeNow = (page: P): boolean => {
    if (enough !== null && isDeep(page)) return false;
    return !hasLong || lengthOf(page) !== 'long' || isBegun(page);
  };
  const opening = pages.findLastIndex(({ id }) => id.startsWith(opens)) + 1;
  const isWished = ({ id }: P): boolean => wished.includes(id);
  const rest = pages.slice(opening);
  const ordered = [
    ...pages.slice(0, opening),
    ...wished.flatMap((one) => rest.filter(({ id }) => id === one)),
    ...rest.filter((page) => !isWished(page)),
  ];
  const page = nextPage(ordered.filter(mayComeNow), entries, now);
  if (page !== undefined) return { page, isWished: isWished(page) && !isBegun(page) };
  return nextPage(pages, entries, now) === undefined ? undefined : 'tomorrow';
}

/** The page of these to carry on with today; undefined where none is left, or only long ones for another day. */
export function pageForToday<P extends TimedPage>(
  pages: readonly P[],
  entries: Entries,
  now: number,
  facts: Facts,
): P | undefined {
  const found = suggestedPage(pages, entries, now, facts);
  return typeof found === 'object' ? found.page : undefined;
}

/** What a short question needs to know of a page besides. */
type ShortPage = TimedPage & { offIn?: readonly string[]; unsentOnlyIn?: readonly string[] };

const nightBegins = 22;
const nightEnds = 5;
/** Arriving heavy or low. */
const low = 2;

/** Whether the hour, or how somebody arrived today, asks for something gentle. */
function isTender(entries: Entries, now: number): boolean {
  const hour = hourAt(now);
  if (hour >= nightBegins || hour < nightEnds) return true;
  const arrival = newestDraft(entriesFor(entries, arrivalsSource).at(-1));
  return (
    arrival?.answer.kind === 'arrival' &&
    isWithinDays(whenStarted(arrival), now, 1) &&
    arrival.answer.level <= low
  );
}

/** Written with the other person as its reader, or planning something towards them. */
const isTowardsThem = ({ offIn = [], unsentOnlyIn = [] }: ShortPage): boolean =>
  offIn.length + unsentOnlyIn.length > 0;

/**
 * A question that takes a few minutes, of the open `pages`, the same one all day until it is written;
 * `another` counts how often another one was asked for. Never a long page, nor one that goes deep; late,
 * and where somebody arrived low, none that is about the other person either. `except` is suggested
 * elsewhere.
 */
export function shortQuestion<P extends ShortPage>(
  pages: readonly P[],
  entries: Entries,
  now: number,
  another = 0,
  except?: string,
): { page: P; more: boolean } | undefined {
  const tender = isTender(entries, now);
  const open = pages.filter((page) => {
    if (lengthOf(page) !== 'short' || isDeep(page) || page.id === except) return false;
    if (!isShown(page, entries) || (tender && isTowardsThem(page))) return false;
    const { state, draft, isDue, waitsUntil } = standingOf(page, entries, now);
    if (waitsUntil !== undefined) return false;
    const isUntouched =
      state === 'unwritten' || (state === 'open' && draft !== undefined && isBlank(draft.answer));
    return isUntouched || (isDue && state === 'answered');
  });
  const page = open[(dayNumber(now) + another) % open.length];
  return page === undefined ? undefined : { page, more: open.length > 1 };
}
