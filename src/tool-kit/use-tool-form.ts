import { useState } from 'react';
import type { Answer, FormPart } from '@/journal/answer';
import { partsOf, wordsOf } from '@/journal/form';
import { withPart } from '@/journal/form-parts';
import { unfinishedPlace, type ToolPlace } from '@/journal/place';
import { fieldOf, type FieldName, type ToolPage } from '@/journal/tool-page';
import { inPageOrder } from '@/journal/page-fields';
import { useJournalStore } from '@/store/journal-context';
import { useDraft, type WrittenDraft } from '@/writing/use-draft';

/** A form of a page such as `typeof fairLinePage`, whose fields the compiler then knows by name. */
export type ToolForm<Page extends ToolPage = ToolPage> = WrittenDraft & {
  page: ToolPage;
  parts: readonly FormPart[];
  // Methods, so that what asks for no page in particular takes the form of any.
  /** What stands in a field; '' where nothing does. */
  words(name: FieldName<Page>): string;
  /**
   * Puts words into a field, under the label its page has for it or another that the person sees; ''
   * empties it.
   */
  write(name: FieldName<Page>, words: string, label?: string): void;
};

/**
 * A tool's page under the person's hand, kept as it is written. Without a `place` an unfinished one is
 * gone on with, as a reload or a look at another screen must not lose it.
 */
export function useToolForm<const Page extends ToolPage>(
  page: Page,
  place?: ToolPlace,
): ToolForm<Page> {
  const store = useJournalStore();
  // Chosen when the form is opened: finishing it must not turn it into another one.
  const [begun] = useState(() => place ?? unfinishedPlace(store.getState().entries, page.source));
  const { start } = begun;
  const { source, title: asked, kind } = page;
  const written = useDraft(
    { source, asked, kind, repeats: true, ...(start === undefined ? {} : { start }) },
    begun,
  );
  const parts = partsOf(written.answer);
  return {
    ...written,
    page,
    parts,
    words: (name) => wordsOf(parts, name),
    settle(outcome) {
      // A page that was opened and left as it stood gets no second draft that says the same.
      if (written.answer !== start) written.settle(outcome);
    },
    write: (name, words, label = fieldOf(page, name)?.label ?? name) =>
      // Two fields may be written in one turn, before the screen is drawn again.
      written.change((newest): Answer => ({
        kind: 'form',
        parts: inPageOrder(page, withPart(partsOf(newest), name, label, words)),
      })),
  };
}
