import { useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { Answer } from '@/journal/answer';
import type { Draft, Outcome } from '@/journal/entry';
import type { SaveState } from '@/store/draft-editor';
import { useJournal, useJournalStore } from '@/store/journal-context';
import type { DraftPlace, PagePlan } from '@/store/pages';
import { useHoldWhileComposing } from './use-hold-while-composing';
import { useNow } from '@/store/use-now';

export type WrittenDraft = {
  draft: Draft;
  answer: Answer;
  /** Undefined until something was written in this sitting. */
  save: SaveState | undefined;
  /** The answer, or what becomes of the newest one where a screen may not have been drawn since. */
  change: (next: Answer | ((newest: Answer) => Answer)) => void;
  /** Keeps what is unsaved now; for blur. */
  rest: () => void;
  settle: (outcome: Outcome) => void;
};

/**
 * A draft under the person's hand. The words live in its editor while they are typed; the journal
 * follows with each save, so that no keystroke makes the rest of the app draw again.
 */
export function useDraft(plan: PagePlan, place: DraftPlace): WrittenDraft {
  const store = useJournalStore();
  // Only the first plan counts: what is being written does not change under the person's hand.
  const [editor] = useState(() => store.getState().edit(plan, place));
  const current = useSyncExternalStore(editor.subscribe, editor.current);
  const now = useNow();
  // A sheet that nothing is written on yet is one of today, however long it has lain open.
  const draft = editor.isBegun()
    ? current
    : { ...current, startedAt: now, editedAt: now, offsets: {} };
  const save = useJournal(({ saves }) => saves[draft.id]);

  useLayoutEffect(() => {
    const { attend, leave } = store.getState();
    attend(editor);
    return () => leave(editor);
  }, [store, editor]);
  useHoldWhileComposing(editor);

  return {
    draft,
    answer: draft.answer,
    save,
    change: (next) =>
      editor.change(typeof next === 'function' ? next(editor.current().answer) : next),
    rest: editor.flush,
    settle: editor.settle,
  };
}
