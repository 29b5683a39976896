/** A little book: what is taken, in chapters, so that it can be shown as an outline and drawn as pages. */
import type { Entries } from '@/journal/entries';
import type { Entry } from '@/journal/entry';
import type { Facts } from '@/journal/facts';
import { letterSources, sealedUntil } from '@/journal/letters';
import type { NameMask } from '@/journal/name-mask';
import { ownPageSource } from '@/journal/own-page';
import { marginEntry, marginSource } from '@/journal/then-and-now';
import { isWrittenPage } from '@/journal/written-pages';
import { everything, pagesToTake, type PageToTake, type PlaceOf } from './pages-to-take';

/** A chapter's id: a stage's slug, or one of these. */
export const lettersChapter = 'letters';
export const ownChapter = 'own-pages';
export const toolsChapter = 'tools';

export type BookChoice = {
  /** The chapters that are taken, by their ids. */
  chapters: ReadonlySet<string>;
  keptOnly: boolean;
  drafts: 'all' | 'newest';
  withSealed: boolean;
  mask: NameMask;
};

/** A page as it stands in the book, with the line that was written in its margin. */
export type BookPage = PageToTake & { margin?: PageToTake };

export type Chapter = {
  id: string;
  /** Of a stage that is numbered. */
  number?: number;
  name: string;
  pages: readonly BookPage[];
};

export type Book = {
  /** Those that have pages, in the order of the guide; letters, pages of one's own and tools last. */
  chapters: readonly Chapter[];
  pages: number;
  drafts: number;
  from: string;
  until: string;
  sealedLeftOut: number;
};

/** A chapter there can be, in the order they are printed in. */
export type ChapterName = { id: string; number?: number; name: string };

type Journal = { entries: Entries; facts: Facts };

function chapterOf(source: string, placeOf: PlaceOf): string {
  if (letterSources.includes(source)) return lettersChapter;
  if (source === ownPageSource) return ownChapter;
  return placeOf(source)?.stage ?? toolsChapter;
}

/** The entry a line in the margin was written beside; undefined for any other page. */
const besideOf = (entry: string, source: string): string | undefined =>
  source === marginSource ? entry.slice(marginEntry('').length) : undefined;

/** The chapters a journal has written pages for, by their ids. */
export function chaptersIn(entries: Entries, placeOf: PlaceOf): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const entry of entries.values()) {
    if (isWrittenPage(entry)) ids.add(chapterOf(entry.source, placeOf));
  }
  return ids;
}

/** The book of a journal. A line in a margin stands with its page, and among the tools where that is not taken. */
export function bookOf(
  journal: Journal,
  choice: BookChoice,
  names: readonly ChapterName[],
  placeOf: PlaceOf,
): Book {
  const { entries } = journal;
  const isChosen = ({ source, kept }: Entry): boolean =>
    choice.chapters.has(chapterOf(source, placeOf)) && (!choice.keptOnly || kept);
  const chosen = new Set<string>();
  for (const entry of entries.values()) {
    const page = entries.get(besideOf(entry.id, entry.source) ?? '');
    // Sealed with its page, it is not counted as another one that was left out.
    const isSealed = page !== undefined && sealedUntil(journal.facts, page.id) !== null;
    if (isSealed && !choice.withSealed) continue;
    if (isChosen(entry) || (page !== undefined && isChosen(page))) chosen.add(entry.id);
  }
  const { pages, drafts, from, until, sealedLeftOut } = pagesToTake(
    journal,
    {
      ...everything,
      which: { of: 'chosen', entries: chosen },
      drafts: choice.drafts,
      withSealed: choice.withSealed,
      mask: choice.mask,
    },
    placeOf,
  );
  const taken = new Set(pages.map(({ entry }) => entry));
  const margins = new Map<string, PageToTake>();
  const byChapter = new Map<string, BookPage[]>(names.map(({ id }) => [id, []]));
  for (const page of pages) {
    const beside = besideOf(page.entry, page.source);
    if (beside !== undefined && taken.has(beside)) margins.set(beside, page);
    else byChapter.get(chapterOf(page.source, placeOf))?.push(page);
  }
  const withMargin = (page: BookPage): BookPage => {
    const margin = margins.get(page.entry);
    return margin === undefined ? page : { ...page, margin };
  };
  const chapters = names.map((name) => ({
    ...name,
    pages: (byChapter.get(name.id) ?? []).map(withMargin),
  }));
  return {
    chapters: chapters.filter((chapter) => chapter.pages.length > 0),
    pages: pages.length - margins.size,
    drafts,
    from,
    until,
    sealedLeftOut,
  };
}
