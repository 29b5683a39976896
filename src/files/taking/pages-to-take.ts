/**
 * What is taken out of the journal, whatever it becomes: a file, a book, a sheet for somebody. One
 * selection and one shape of pages, which every writer lays out and every round trip is held to.
 */
import type { Entries } from '@/journal/entries';
import type { Draft, Entry } from '@/journal/entry';
import type { Facts } from '@/journal/facts';
import { letterSources, sealedUntil } from '@/journal/letters';
import { noMask, type NameMask } from '@/journal/name-mask';
import { begunFirst } from '@/journal/order';
import { ownPageSource } from '@/journal/own-page';
import { ownTitle } from '@/journal/own-page-title';
import { whenStarted } from '@/journal/taken';
import { marginEntry, marginSource } from '@/journal/then-and-now';
import { holdsWords } from '@/journal/written-pages';
import { draftToTake, type DraftToTake } from './draft-to-take';
import type { WordsAround } from './page-parts';
import { dayOf, stampOf } from './stamp';

/** Where in the guide a page was asked; the guide is the caller's, so that files know no guide. */
export type PlaceInGuide = {
  /** The stage's slug and name. */
  stage: string;
  stageName: string;
  /** The step's id and name. */
  step: string;
  stepName: string;
  /** A few words for the page itself, for lists and names of files. */
  name: string;
  around: WordsAround;
};

export type PageToTake = {
  /** The entry's own id. */
  entry: string;
  /** 'U1-2' for a prompt of the guide, else the tool that keeps it. */
  source: string;
  /** The question as it was put when the newest draft was begun; of a page of one's own, its own title. */
  title: string;
  /** Absent for a page of a tool, a letter, or a prompt that the guide has no more. */
  place?: PlaceInGuide;
  isLetter: boolean;
  kept: boolean;
  /** Set where the page is sealed, and is taken all the same. */
  sealedUntil?: string;
  /** Those that hold words, the oldest first; never empty. */
  drafts: readonly DraftToTake[];
};

/** Whether its title is what somebody called it, and no question. */
export const hasOwnTitle = ({ source, title, drafts }: PageToTake): boolean =>
  source === ownPageSource && drafts.at(-1)?.asked !== title;

/** Which pages: any of these, and of them those that were written in the days between. */
export type Which =
  | { of: 'all' | 'kept' | 'tools' | 'letters' }
  /** Pages of these stages, by their slugs. */
  | { of: 'stages'; stages: readonly string[] }
  /** These entries and no others, as they were ticked. */
  | { of: 'chosen'; entries: ReadonlySet<string> };

export type Selection = {
  which: Which;
  /** Calendar days, both taken in; '' for no bound. A page counts with its drafts of those days. */
  from: string;
  until: string;
  drafts: 'all' | 'newest';
  /** Whether sealed pages are taken too. */
  withSealed: boolean;
  withHalfWritten: boolean;
  mask: NameMask;
};

/** Every page that may be read today, all its drafts, and no name masked. */
export const everything: Selection = {
  which: { of: 'all' },
  from: '',
  until: '',
  drafts: 'all',
  withSealed: false,
  withHalfWritten: true,
  mask: noMask,
};

export type Taking = {
  /** The page begun first stands first. */
  pages: readonly PageToTake[];
  drafts: number;
  /** The days of the first and the last draft, 'YYYY-MM-DD'; '' where none is known. */
  from: string;
  until: string;
  /** Pages that would be among them, were sealed or half-written ones taken. */
  sealedLeftOut: number;
  halfWrittenLeftOut: number;
  /** Whether a nickname stands for a name, and whether older drafts stay behind. */
  isMasked: boolean;
  isNewestOnly: boolean;
};

type Journal = { entries: Entries; facts: Facts };

/** Where a source stands in the guide; undefined where it does not. */
export type PlaceOf = (source: string) => PlaceInGuide | undefined;

/** A line in the margin of a sealed page is as sealed as the page. */
function sealOf(facts: Facts, { id, source }: Entry): string | null {
  const page = source === marginSource ? id.slice(marginEntry('').length) : id;
  return sealedUntil(facts, page);
}

function isAmong({ id, source, kept }: Entry, which: Which, place: PlaceInGuide | undefined) {
  const isLetter = letterSources.includes(source);
  switch (which.of) {
    case 'all':
      return true;
    case 'kept':
      return kept;
    case 'letters':
      return isLetter;
    case 'tools':
      return place === undefined && !isLetter;
    case 'stages':
      return place !== undefined && which.stages.includes(place.stage);
    case 'chosen':
      return which.entries.has(id);
  }
}

/** Without an end of the range every day is in it; a day nobody knows is in no other range. */
function isBetween(draft: Draft, { from, until }: Selection): boolean {
  if (from === '' && until === '') return true;
  const day = dayOf(stampOf(whenStarted(draft)));
  return day !== '' && (from === '' || from <= day) && (until === '' || day <= until);
}

/**
 * The pages of a journal that a selection takes, in the order they were begun. Taps on how somebody
 * arrived are no pages; each draft tells them. What is sealed or half-written is counted where it stays.
 */
export function pagesToTake(
  { entries, facts }: Journal,
  selection: Selection,
  placeOf: PlaceOf,
): Taking {
  const taken: Begun[] = [];
  let sealedLeftOut = 0;
  let halfWrittenLeftOut = 0;
  for (const entry of entries.values()) {
    const place = placeOf(entry.source);
    if (!isAmong(entry, selection.which, place)) continue;
    const inDays = entry.drafts.filter((one) => holdsWords(one) && isBetween(one, selection));
    if (inDays.length === 0) continue;
    const seal = sealOf(facts, entry);
    if (seal !== null && !selection.withSealed) {
      sealedLeftOut += 1;
      continue;
    }
    const whole = selection.withHalfWritten
      ? inDays
      : inDays.filter(({ outcome }) => outcome !== 'open');
    const drafts = selection.drafts === 'all' ? whole : whole.slice(-1);
    const [first] = drafts;
    const newest = drafts.at(-1);
    if (first === undefined || newest === undefined) {
      halfWrittenLeftOut += 1;
      continue;
    }
    const title = entry.source === ownPageSource ? ownTitle(newest.answer) : '';
    const page: PageToTake = {
      entry: entry.id,
      source: entry.source,
      // A tool may put the person's words into what it asks.
      title: selection.mask(title === '' ? newest.asked : title),
      ...(place === undefined ? {} : { place }),
      isLetter: letterSources.includes(entry.source),
      kept: entry.kept,
      ...(seal === null ? {} : { sealedUntil: seal }),
      drafts: drafts.map((draft) => draftToTake(draft, selection.mask, place?.around, title)),
    };
    taken.push({ first, page });
  }
  const pages = inOrder(taken).map(({ page }) => page);
  return {
    ...spanOf(pages),
    pages,
    sealedLeftOut,
    halfWrittenLeftOut,
    isMasked: selection.mask !== noMask,
    isNewestOnly: selection.drafts === 'newest',
  };
}

type Begun = { first: Draft; page: PageToTake };

/** In the order they were begun; one whose day was put right by hand stands where that day is. */
function inOrder(taken: readonly Begun[]): readonly Begun[] {
  const sorted = taken.toSorted((a, b) => begunFirst(a.first, b.first));
  const isDated = ({ first }: Begun): boolean => first.turn.dated !== undefined;
  const pages = sorted.filter((one) => !isDated(one));
  for (const one of sorted.filter(isDated)) {
    const place = pages.findIndex(({ first }) => first.startedAt > one.first.startedAt);
    pages.splice(place === -1 ? pages.length : place, 0, one);
  }
  return pages;
}

function spanOf(pages: readonly PageToTake[]): Pick<Taking, 'drafts' | 'from' | 'until'> {
  let drafts = 0;
  let from = '';
  let until = '';
  for (const page of pages) {
    for (const { begun } of page.drafts) {
      drafts += 1;
      const day = dayOf(begun);
      if (day === '') continue;
      if (from === '' || day < from) from = day;
      if (day > until) until = day;
    }
  }
  return { drafts, from, until };
}
