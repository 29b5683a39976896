import { useState } from 'react';
import type { FormPart } from '@/journal/answer';
import { unfinishedPlace, type ToolPlace } from '@/journal/place';
import { useJournalStore } from '@/store/journal-context';
import { inFormOrder, partsOf, withPart, wordsOf } from '@/journal/form';
import { useDraft, type WrittenDraft } from '@/writing/use-draft';

export type ToolForm = WrittenDraft & {
  parts: readonly FormPart[];
  /** What stands in a field; '' where nothing does. */
  words: (name: string) => string;
  /** Puts words into a field, under the label the person sees; '' empties it. */
  write: (name: string, label: string, words: string) => void;
};

/**
 * A tool's form under the person's hand, kept as it is written. `asked` is the title the page has in
 * the journal. Without a `place` an unfinished form of this tool is gone on with, as a reload or a
 * look at another screen must not lose it. `order` names the fields as they stand on the screen.
 */
export function useToolForm(
  source: string,
  asked: string,
  { place, order = [] }: { place?: ToolPlace; order?: readonly string[] } = {},
): ToolForm {
  const store = useJournalStore();
  // Chosen when the form is opened: finishing it must not turn it into another one.
  const [begun] = useState(() => place ?? unfinishedPlace(store.getState().entries, source));
  const { start } = begun;
  const written = useDraft(
    { source, asked, kind: 'form', repeats: true, ...(start === undefined ? {} : { start }) },
    begun,
  );
  const parts = partsOf(written.answer);
  return {
    ...written,
    parts,
    words: (name) => wordsOf(parts, name),
    settle(outcome) {
      // A page that was opened and left as it stood gets no second draft that says the same.
      if (written.answer !== start) written.settle(outcome);
    },
    write: (name, label, words) =>
      // Two fields may be written in one turn, before the screen is drawn again.
      written.change((newest) => ({
        kind: 'form',
        parts: inFormOrder(withPart(partsOf(newest), name, label, words), order),
      })),
  };
}
