import { isBlank, type Answer } from './answer';
import { believed } from './believed';
import { addDays, dayAt, daysApart, startOfDay } from './calendar-day';
import { entriesFor, everyEntryFor, firstPage, newestDraft, type Entries } from './entries';
import type { Draft, Entry } from './entry';
import { begunFirst } from './order';
import { whenStarted } from './taken';

/** What progress needs to know of a page of the guide; a prompt is one. */
export type Page = {
  id: string;
  showIf?: { prompt: string; options: readonly string[] };
  unlock?: { days: number; since?: string };
  repeat?: { days: number } | { after: string };
  /** What it asks was said elsewhere already: it is asked of nobody who has not written on it. */
  isKnown?: true;
};

/** unwritten: nothing yet. open: begun, not gone on from. The rest as the person left it. */
export type PageState = 'unwritten' | Draft['outcome'];

export type Standing = {
  state: PageState;
  /** The newest entry for the page. */
  entry?: Entry;
  /** Its newest draft. */
  draft?: Draft;
  /** The newest words gone on from, of whichever entry: what is written anew leaves them standing. */
  answered?: Draft;
  /** Once gone on from, with words or without; it stays so while the page is written again. */
  isSettled: boolean;
  /** Before this time (ms) the page is not suggested, only open to whoever wants it. */
  waitsUntil?: number;
  /** A repeating page whose time has come round since it was last written. */
  isDue: boolean;
};

function chosenOptions(answer: Answer): string[] {
  if (answer.kind === 'single-choice') return answer.chosen ? [answer.chosen.option] : [];
  if (answer.kind === 'multiple-choice') return answer.chosen.map(({ option }) => option);
  return [];
}

/** Whether anything was written on it, or it was set aside. */
const isTakenUp = ({ drafts }: Entry): boolean =>
  drafts.some(({ outcome, answer }) => outcome !== 'open' || !isBlank(answer));

/** Whether a page belongs to this person's guide, given what they answered before; written pages always do. */
export function isShown(page: Page, entries: Entries): boolean {
  if (page.isKnown === true) return entriesFor(entries, page.id).some(isTakenUp);
  if (page.showIf === undefined || entriesFor(entries, page.id).length > 0) return true;
  const { prompt, options } = page.showIf;
  const draft = newestDraft(entriesFor(entries, prompt).at(-1));
  if (draft === undefined || draft.outcome === 'skipped') return false;
  return chosenOptions(draft.answer).some((option) => options.includes(option));
}

/** From when (ms) a page that waits is suggested; undefined for one that never waits, infinite before its reason. */
export function opensAt(page: Page, entries: Entries, now: number): number | undefined {
  if (page.unlock === undefined) return undefined;
  const { days, since } = page.unlock;
  const from =
    since === undefined
      ? (firstPage(entries, now) ?? newestDraft([...entries.values()][0]))
      : newestDraft(entriesFor(entries, since).at(-1));
  if (from === undefined) return Number.POSITIVE_INFINITY;
  // On the day that is named, and not at the hour the other page was begun at.
  return startOfDay(addDays(dayAt(whenStarted(believed(from, entries, now))), days));
}

const isSettledIn = ({ drafts }: Entry): boolean =>
  drafts.some(({ outcome }) => outcome !== 'open');

const answeredIn = ({ drafts }: Entry): Draft | undefined =>
  drafts.findLast(({ outcome, answer }) => outcome === 'answered' && !isBlank(answer));

const isBegunAfter = (entry: Entry, other: Entry | undefined): boolean => {
  // By their places: taking an array apart costs more than the comparison.
  const one = entry.drafts.at(0);
  const its = other?.drafts.at(0);
  return its === undefined || one === undefined || begunFirst(one, its) > 0;
};

/** How a page stands at `now` (ms). */
export function standingOf(page: Page, entries: Entries, now: number): Standing {
  // Looked through and not put in order: a page that comes round may have thousands, and every start asks.
  const all = everyEntryFor(entries, page.id);
  let entry: Entry | undefined;
  for (const one of all) if (isBegunAfter(one, entry)) entry = one;
  const draft = newestDraft(entry);
  if (entry === undefined || draft === undefined) {
    const opens = opensAt(page, entries, now);
    const waits = opens !== undefined && opens > now ? { waitsUntil: opens } : {};
    return { state: 'unwritten', isSettled: false, isDue: false, ...waits };
  }
  let answeredAt: Entry | undefined;
  for (const one of all) {
    if (isBegunAfter(one, answeredAt) && answeredIn(one) !== undefined) answeredAt = one;
  }
  const answered = answeredAt && answeredIn(answeredAt);
  const days = page.repeat && 'days' in page.repeat ? page.repeat.days : undefined;
  // What was only ever set aside has not been written, and so doesn't come round.
  const isDue =
    days !== undefined &&
    answered !== undefined &&
    draft.outcome !== 'open' &&
    daysApart(whenStarted(believed(draft, entries, now)), now) >= days;
  return {
    state: draft.outcome,
    entry,
    draft,
    ...(answered === undefined ? {} : { answered }),
    isSettled: all.some(isSettledIn),
    isDue,
  };
}
