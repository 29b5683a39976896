import { sunsOf } from '@/guide/guide';
import { answerText } from '@/journal/answer-text';
import type { Draft, Entry } from '@/journal/entry';
import { holdsWords } from '@/journal/written-pages';

/** What search knows of a journal. */
export type Searched = {
  entries: ReadonlyMap<string, Entry>;
  /**
   * The entries whose words are left out. Nobody reads a sealed letter before its day, and a search that
   * says yes or no to a guess would read it out word by word.
   */
  sealed: ReadonlySet<string>;
  /** The tool a page was written with; '' for a page of the guide. */
  toolOf: (source: string) => string;
};

/**
 * What is looked through of a draft: its question as it was asked, its tool, its words. Names are as they
 * were typed, masked or not: whoever looks for a name knows it, and what is shown of the page is masked.
 * Never joined: a copy of every page is more than the browser can clear away without holding the page.
 */
export function searchedTexts(draft: Draft, { sealed, toolOf }: Searched): string[] {
  const words =
    holdsWords(draft) && !sealed.has(draft.entry)
      ? answerText(draft.answer, sunsOf(draft.source))
      : '';
  return [draft.asked, toolOf(draft.source), words].filter(Boolean);
}
