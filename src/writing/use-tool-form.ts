import { useLayoutEffect, useRef, useState } from 'react';
import type { Answer, FormPart } from '@/journal/answer';
import { entriesFor, newestDraft, type Entries } from '@/journal/progress';
import { useJournalStore } from '@/store/journal-context';
import { inFormOrder, partsOf, withPart, wordsOf } from './form-parts';
import { useDraft, type WrittenDraft } from './use-draft';

/**
 * The draft to go on with; empty for a new entry. `start` is what a new draft of an entry begins with,
 * and is kept once it is changed.
 */
export type ToolPlace = { draft?: string; entry?: string; start?: Answer };

export type ToolForm = WrittenDraft & {
  parts: readonly FormPart[];
  /** What stands in a field; '' where nothing does. */
  words: (name: string) => string;
  /** Puts words into a field, under the label the person sees; '' empties it. */
  write: (name: string, label: string, words: string) => void;
};

/** The newest entry of a tool, where it was begun and not finished yet; empty for a new one. */
export function unfinishedPlace(entries: Entries, source: string): ToolPlace {
  const entry = entriesFor(entries, source).at(-1);
  const draft = newestDraft(entry);
  return entry === undefined || draft?.outcome !== 'open'
    ? {}
    : { draft: draft.id, entry: entry.id };
}

/**
 * A tool's form under the person's hand, kept as it is written. `asked` is the title the page has in
 * the journal. Without a `place` an unfinished form of this tool is gone on with, as a reload or a
 * look at another screen must not lose it. `order` names the fields as they stand on the screen.
 */
export function useToolForm(
  source: string,
  asked: string,
  { place, order = [] }: { place?: ToolPlace; order?: readonly string[] } = {},
): ToolForm | null {
  const store = useJournalStore();
  // Chosen when the form is opened: finishing it must not turn it into another one.
  const [begun] = useState(() => place ?? unfinishedPlace(store.getState().entries, source));
  const { start } = begun;
  const written = useDraft(
    { source, asked, kind: 'form', repeats: true, ...(start === undefined ? {} : { start }) },
    begun,
  );
  const newest = useRef<readonly FormPart[]>([]);
  const answer = written?.answer;
  useLayoutEffect(() => {
    if (answer) newest.current = partsOf(answer);
  }, [answer]);

  if (written === null) return null;
  const parts = partsOf(written.answer);
  return {
    ...written,
    parts,
    words: (name) => wordsOf(parts, name),
    settle(outcome) {
      // A page that was opened and left as it stood gets no second draft that says the same.
      if (written.answer !== start) written.settle(outcome);
    },
    write(name, label, words) {
      // Two fields may be written in one turn, before the screen is drawn again.
      const next = inFormOrder(withPart(newest.current, name, label, words), order);
      newest.current = next;
      written.change({ kind: 'form', parts: next });
    },
  };
}
