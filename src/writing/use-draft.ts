import { useLayoutEffect, useRef, useState } from 'react';
import type { Answer } from '@/journal/answer';
import type { Draft, Outcome } from '@/journal/entry';
import type { DraftEditor, SaveState } from '@/store/draft-editor';
import { useJournal, useJournalStore } from '@/store/journal-context';
import type { PagePlan } from '@/store/journal-store';

export type WrittenDraft = {
  draft: Draft;
  answer: Answer;
  /** Undefined until something was written in this sitting. */
  save: SaveState | undefined;
  change: (answer: Answer) => void;
  /** Keeps what is unsaved now; for blur. */
  rest: () => void;
  settle: (outcome: Outcome) => void;
};

/**
 * A draft under the person's hand. The words live here while they are typed; the journal's own copy
 * follows with each save, so that no keystroke makes the rest of the app draw again.
 */
export function useDraft(
  plan: PagePlan,
  place: { draft?: string; entry?: string },
): WrittenDraft | null {
  const store = useJournalStore();
  const [editor, setEditor] = useState<DraftEditor | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  // Only the first plan counts: what is being written does not change under the person's hand.
  const begun = useRef({ plan, place });

  useLayoutEffect(() => {
    const { edit, leave } = store.getState();
    const opened = edit(begun.current.plan, begun.current.place);
    setEditor(opened);
    setAnswer(opened.current().answer);
    return () => leave(opened);
  }, [store]);

  const save = useJournal(({ saves }) => (editor ? saves[editor.draftId] : undefined));
  const kept = useJournal(({ entries }) => {
    const current = editor?.current();
    return current && entries.get(current.entry)?.drafts.find(({ id }) => id === current.id);
  });
  const [followed, setFollowed] = useState(kept);
  if (kept !== followed) {
    setFollowed(kept);
    // Another tab may have written on this page while nothing was unsaved here.
    if (editor && kept && !editor.isUnsaved()) setAnswer(editor.current().answer);
  }

  if (editor === null || answer === null) return null;
  return {
    draft: editor.current(),
    answer,
    save,
    change(next) {
      setAnswer(next);
      editor.change(next);
    },
    rest: () => editor.flush(),
    settle: (outcome) => editor.settle(outcome),
  };
}
