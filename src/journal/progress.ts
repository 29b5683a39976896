import type { Answer } from './answer';
import { isBlank } from './answer';
import { believed } from './believed';
import { addDays, dayAt, daysApart, startOfDay } from './calendar-day';
import { isBelieved } from './elapsed';
import type { Draft, Entry } from './entry';
import { begunFirst, editedFirst } from './order';
import { whenStarted } from './taken';
import type { Moment } from './zone';

/** What progress needs to know of a page of the guide; a prompt is one. */
export type Page = {
  id: string;
  showIf?: { prompt: string; options: readonly string[] };
  unlock?: { days: number; since?: string };
  repeat?: { days: number } | { after: string };
};

/** A stage with its pages in order; `number` only for the six that move the sky. */
export type Chapter = { number?: number; pages: readonly Page[] };

export type Entries = ReadonlyMap<string, Entry>;

/** unwritten: nothing yet. open: begun, not gone on from. The rest as the person left it. */
export type PageState = 'unwritten' | Draft['outcome'];

export type Standing = {
  state: PageState;
  /** The newest entry for the page. */
  entry?: Entry;
  /** Its newest draft. */
  draft?: Draft;
  /** Before this time (ms) the page is not suggested, only open to whoever wants it. */
  waitsUntil?: number;
  /** A repeating page whose time has come round since it was last written. */
  isDue: boolean;
};

const bySource = new WeakMap<Entries, ReadonlyMap<string, readonly Entry[]>>();

/** The order of entries by when the draft was begun that `of` takes of each. */
export const pagesInOrder =
  (of: (entry: Entry) => Draft | undefined) =>
  (a: Entry, b: Entry): number => {
    const [one, other] = [of(a), of(b)];
    return one === undefined || other === undefined ? 0 : begunFirst(one, other);
  };

/** All entries for one prompt or tool, the oldest first. */
export function entriesFor(entries: Entries, source: string): readonly Entry[] {
  let index = bySource.get(entries);
  if (index === undefined) {
    const building = new Map<string, Entry[]>();
    for (const entry of entries.values()) {
      const list = building.get(entry.source);
      if (list) list.push(entry);
      else building.set(entry.source, [entry]);
    }
    for (const list of building.values()) list.sort(pagesInOrder(({ drafts }) => drafts[0]));
    index = building;
    bySource.set(entries, index);
  }
  return index.get(source) ?? [];
}

export const newestDraft = (entry: Entry | undefined): Draft | undefined => entry?.drafts.at(-1);

/** The newest draft that was gone on from; one that is being written anew leaves the one before in force. */
export const newestAnswered = (entry: Entry): Draft | undefined =>
  entry.drafts.findLast(({ outcome }) => outcome === 'answered');

/** When an entry was begun, in ms; a later draft of it says nothing of another day. */
export const begunAt = (entry: Entry): number => entry.drafts[0]?.startedAt ?? 0;

/** The same with the place's offset, for saying it. */
export function begunOn(entry: Entry): Moment {
  const [begun] = entry.drafts;
  return begun === undefined ? 0 : whenStarted(begun);
}

/** The newest words for a prompt that are not blank, whatever came of the page; for showing them again. */
export function latestAnswer(entries: Entries, source: string): Draft | undefined {
  return entriesFor(entries, source)
    .flatMap((entry) => entry.drafts)
    .findLast((draft) => !isBlank(draft.answer));
}

/** The draft the journal began with, of those whose day can have been at `now` (ms). */
export function firstPage(entries: Entries, now: number): Draft | undefined {
  let first: Draft | undefined;
  for (const { drafts } of entries.values()) {
    const begun = drafts.find(({ startedAt }) => isBelieved(startedAt, now));
    if (begun === undefined) continue;
    if (first === undefined || begunFirst(begun, first) < 0) first = begun;
  }
  return first;
}

/** When that was, in ms; undefined for an empty journal, and where nobody knows. */
export const firstPageAt = (entries: Entries, now: number): number | undefined =>
  firstPage(entries, now)?.startedAt;

function chosenOptions(answer: Answer): string[] {
  if (answer.kind === 'single-choice') return answer.chosen ? [answer.chosen.option] : [];
  if (answer.kind === 'multiple-choice') return answer.chosen.map(({ option }) => option);
  return [];
}

/** Whether a page belongs to this person's guide, given what they answered before; written pages always do. */
export function isShown(page: Page, entries: Entries): boolean {
  if (page.showIf === undefined || entriesFor(entries, page.id).length > 0) return true;
  const { prompt, options } = page.showIf;
  const draft = newestDraft(entriesFor(entries, prompt).at(-1));
  if (draft === undefined || draft.outcome === 'skipped') return false;
  return chosenOptions(draft.answer).some((option) => options.includes(option));
}

function opensAt(page: Page, entries: Entries, now: number): number | undefined {
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

/** How a page stands at `now` (ms). */
export function standingOf(page: Page, entries: Entries, now: number): Standing {
  const entry = entriesFor(entries, page.id).at(-1);
  const draft = newestDraft(entry);
  if (entry === undefined || draft === undefined) {
    const opens = opensAt(page, entries, now);
    const waits = opens !== undefined && opens > now ? { waitsUntil: opens } : {};
    return { state: 'unwritten', isDue: false, ...waits };
  }
  const days = page.repeat && 'days' in page.repeat ? page.repeat.days : undefined;
  const isDue =
    days !== undefined &&
    draft.outcome !== 'open' &&
    daysApart(whenStarted(believed(draft, entries, now)), now) >= days;
  return { state: draft.outcome, entry, draft, isDue };
}

const isSettled = (state: PageState): boolean => state === 'answered' || state === 'skipped';

/** The pages that count: shown, and not still waiting for their day. */
function counted(chapter: Chapter, entries: Entries, now: number): Standing[] {
  return chapter.pages
    .filter((page) => isShown(page, entries))
    .map((page) => standingOf(page, entries, now))
    .filter(({ waitsUntil }) => waitsUntil === undefined);
}

export type ChapterProgress = { settled: number; written: number; pages: number };

/** How many of a chapter's pages are settled (answered or set aside), written, and there at all. */
export function chapterProgress(chapter: Chapter, entries: Entries, now: number): ChapterProgress {
  const standings = counted(chapter, entries, now);
  return {
    settled: standings.filter(({ state }) => isSettled(state)).length,
    written: standings.filter(({ state }) => state === 'answered').length,
    pages: standings.length,
  };
}

export const isComplete = ({ settled, pages }: ChapterProgress): boolean =>
  pages > 0 && settled === pages;

/** How far the night has gone, 0 to 6: the settled share of each of the six stages, summed. */
export function skyProgress(chapters: readonly Chapter[], entries: Entries, now: number): number {
  return chapters
    .filter((chapter) => chapter.number !== undefined)
    .map((chapter) => chapterProgress(chapter, entries, now))
    .reduce((sum, { settled, pages }) => sum + (pages === 0 ? 0 : settled / pages), 0);
}

/** The hour of the sky, 0 deep night to 6 morning. */
export const hourOf = (progress: number): number =>
  Math.max(0, Math.min(6, Math.floor(progress + 0.5)));

/**
 * The page to carry on with: the one last left half-written, else the first in the guide's order that
 * is neither settled nor waiting. Undefined when nothing is left.
 */
export function nextPage<P extends Page>(
  pages: readonly P[],
  entries: Entries,
  now: number,
): P | undefined {
  const standings = pages
    .filter((page) => isShown(page, entries))
    .map((page) => ({ page, ...standingOf(page, entries, now) }));
  const halfWritten = standings
    .filter(({ state, draft }) => state === 'open' && draft !== undefined && !isBlank(draft.answer))
    .reduce<(typeof standings)[number] | undefined>(
      (latest, one) =>
        latest?.draft === undefined ||
        (one.draft !== undefined && editedFirst(one.draft, latest.draft) > 0)
          ? one
          : latest,
      undefined,
    );
  if (halfWritten) return halfWritten.page;
  return standings.find(({ state, waitsUntil }) => !isSettled(state) && waitsUntil === undefined)
    ?.page;
}

/** The page after `id` in the order given, shown to this person; undefined after the last. */
export function pageAfter<P extends Page>(
  pages: readonly P[],
  id: string,
  entries: Entries,
): P | undefined {
  const place = pages.findIndex((page) => page.id === id);
  return pages.slice(place + 1).find((page) => isShown(page, entries));
}
