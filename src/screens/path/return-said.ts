import { t } from '@lingui/core/macro';
import { findPrompt, findSource } from '@/guide/guide';
import { isOwnReturn, pageReturns, returnLines, sealedPageLines } from '@/guide/return-words';
import { dayAt, noonOf } from '@/journal/calendar-day';
import { letterSources } from '@/journal/letters';
import { isLetter } from '@/journal/letters-written';
import type { Return } from '@/journal/promises';
import { metFact } from '@/journal/met-fact';
import { isMetByReading } from '@/journal/returns';
import { useJournalStore } from '@/store/journal-context';
import type { JournalStore } from '@/store/journal-store';
import { longDate } from '@/ui/when';
import { entryPath, letterPath, pagePath, paths } from '@/paths';

type Said = {
  words: string;
  /** What the way to it is called. */
  go: string;
  address: string;
  /** To be called as the way is taken: what is met by being read has been met. */
  meet: () => void;
};

const pageAddress = (source: string): string => {
  const page = findSource(source);
  return page === undefined ? paths.path : pagePath(page.stage.slug, page.prompt.slug);
};

function addressOf({ what, source, entry }: Return): string {
  switch (what) {
    case 'sealed-letter':
      return letterSources.includes(source) ? letterPath(entry) : entryPath(entry);
    case 'rested-words':
    case 'rested-apology':
      return entryPath(entry);
    case 'quiet-time':
      // The page that looks back on it, where the quiet was set on the guide's own page.
      return findSource(source) === undefined
        ? paths.quietTime
        : pageAddress(findPrompt('F1-3').prompt.id);
    case 'contact-plan':
      return paths.contactPlan;
    case 'small-act':
      return findSource(source) === undefined ? paths.selfCare : entryPath(entry);
    case 'weekly-look':
      return paths.trustPlan;
    case 'page-again':
    case 'page-opened':
    case 'page-listed':
      return pageAddress(source);
  }
}

function wordsOf({ what, source, day }: Return, now: number): Pick<Said, 'words' | 'go'> {
  if (!isOwnReturn(what)) {
    const name = findSource(source)?.prompt.name ?? '';
    const { again, opened, go } = pageReturns;
    return { words: what === 'page-opened' ? opened(name) : again(name), go };
  }
  const isPage = what === 'sealed-letter' && !isLetter(source);
  const { today, since, go } = isPage ? sealedPageLines : returnLines[what];
  return { words: day === dayAt(now) ? today : since(longDate(noonOf(day), now)), go };
}

/** Something that came back, as the path says it. */
export function useReturnSaid(one: Return, now: number): Said {
  const store = useJournalStore();
  return {
    ...wordsOf(one, now),
    address: addressOf(one),
    meet: () => {
      if (isMetByReading(one)) store.getState().setFact(metFact(one), one.day);
    },
  };
}

/** It stays where it is kept, and is not said again; that can be undone. */
export function putAway(store: JournalStore, one: Return): void {
  const { setFact, offerUndo } = store.getState();
  setFact(metFact(one), one.day);
  offerUndo(t`Put away. It stays where it is kept`, () => setFact(metFact(one), null));
}
