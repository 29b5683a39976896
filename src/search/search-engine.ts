/**
 * Finds pages by their words. A worker keeps the index; what it has not read yet, or all of it where
 * there is no worker, is looked through on the page, in slices. It is memory alone, and `end` empties it.
 */
import type { Draft, Entry } from '@/journal/entry';
import { searchedTexts, type Searched } from './draft-texts';
import { HandedOver } from './handed-over';
import { openIndexLink, type IndexLink } from './index-link';
import { lookInTurns } from './look-in-turns';
import { foldedWords, forgetWords, isFoundBy, termsOf } from './words-in';

export type Found = {
  /** The pages found, each with its newest draft that has the words. */
  hits: ReadonlyMap<string, string>;
  /** Whether everything was looked through. */
  isWhole: boolean;
  /** Other spellings that were taken for the words, as no page has them as they were typed. */
  near: readonly string[];
};

/** The newest draft of a page that has every word. A page that can't be read keeps no other from being found. */
function lookThrough(entry: Entry, terms: readonly string[], now: Searched): Draft | undefined {
  try {
    return entry.drafts.findLast((draft) => {
      const words = searchedTexts(draft, now).flatMap(foldedWords);
      return terms.every((term) => words.some((word) => isFoundBy(word, term)));
    });
  } catch {
    return undefined;
  }
}

/** So many searches are remembered. */
const mostLately = 4;

export type SearchEngine = ReturnType<typeof createSearchEngine>;

export function createSearchEngine() {
  let searched: Searched | null = null;
  let link: IndexLink | null = null;
  let hasNoWorker = false;
  /** What is handed over to the index there is now; a new one for another. */
  let handed = new HandedOver();
  let isHandingOver = false;
  const lately = new Map<string, Found>();

  const isReady = (): boolean => searched !== null && link !== null && !isHandingOver;

  /** From here on all is looked through on the page. */
  function goWithout(): void {
    link = null;
    hasNoWorker = true;
    handed = new HandedOver();
  }

  function openLink(): IndexLink | null {
    if (link !== null || hasNoWorker) return link;
    link = openIndexLink(goWithout);
    hasNoWorker = link === null;
    return link;
  }

  async function handOverAll(mine: HandedOver): Promise<void> {
    for (;;) {
      const now = searched;
      if (now === null || handed !== mine) break;
      const to = openLink();
      const parcel = to === null ? null : mine.next(now);
      if (to === null || parcel === null) break;
      const { put, drop, arrived } = parcel;
      const answer = await to.ask({ kind: 'keep', put, drop });
      if (answer === null) break;
      arrived();
      // What was deleted while it was on its way.
      if (searched !== null && searched !== now) mine.follow(searched);
    }
  }

  async function handOver(): Promise<void> {
    if (isHandingOver) return;
    isHandingOver = true;
    const mine = handed;
    try {
      await handOverAll(mine);
    } catch {
      // A page that can't be read: an index that lacks it, and what was to go with it, is none.
      if (handed === mine) {
        link?.end();
        goWithout();
      }
    }
    isHandingOver = false;
    // Begun anew meanwhile, with another journal or none.
    if (handed !== mine && searched !== null) void handOver();
  }

  async function findIn(
    words: string,
    isAsked: () => boolean,
    tell: (found: Found) => void,
  ): Promise<void> {
    const now = searched;
    const terms = termsOf(words);
    if (now === null || terms.length === 0) return;
    const from = handed;
    const ofIndex = link?.ask({ kind: 'find', words });
    const unread = isReady() ? [] : now.entries.values();
    const onPage = new Map<string, string>();
    let told = 0;
    const isDone = await lookInTurns(
      unread,
      (entry) => {
        if (!from.isUnread(entry, now)) return;
        const draft = lookThrough(entry, terms, now);
        if (draft !== undefined) onPage.set(entry.id, draft.id);
      },
      () => {
        if (isAsked() && onPage.size > told)
          tell({ hits: new Map(onPage), isWhole: false, near: [] });
        told = onPage.size;
        return isAsked();
      },
    );
    if (!isDone) return;
    const answer = await ofIndex;
    if (!isAsked()) return;
    // The worker died over it, and all of it is looked through here.
    if (answer === null) {
      await findIn(words, isAsked, tell);
      return;
    }
    const { ids, near } = answer?.found ?? { ids: [], near: [] };
    // Words that are near are for where nobody said it.
    if (near.length > 0 && onPage.size > 0) tell({ hits: onPage, isWhole: true, near: [] });
    else tell({ hits: new Map([...onPage, ...from.pagesOf(ids, now)]), isWhole: true, near });
  }

  return {
    /** Takes the journal as it stands now, and hands what is new in it to the index. */
    keepUp(now: Searched): void {
      if (searched === now) return;
      searched = now;
      handed.follow(now);
      void handOver();
    },
    /** Tells what is found in the journal of the last `keepUp`, first in part; answers how to stop it. */
    find(words: string, tell: (found: Found) => void): () => void {
      let isAsked = true;
      void findIn(
        words,
        () => isAsked,
        (found) => {
          if (found.isWhole) lately.set(words, found);
          if (lately.size > mostLately) lately.delete([...lately.keys()][0] ?? '');
          tell(found);
        },
      );
      return () => {
        isAsked = false;
      };
    },
    /** What was last found for words, to show at once where they come back. */
    foundLately: (words: string): Found | undefined => lately.get(words),
    /** Whether the index holds all there is. */
    isReady,
    /** Ends the worker, and leaves none of the words. */
    end(): void {
      link?.end();
      link = null;
      searched = null;
      hasNoWorker = false;
      handed = new HandedOver();
      lately.clear();
      forgetWords();
    },
  };
}
