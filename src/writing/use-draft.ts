import { useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { Answer } from '@/journal/answer';
import type { Draft, Outcome } from '@/journal/entry';
import type { SaveState } from '@/store/draft-editor';
import { useJournal, useJournalStore } from '@/store/journal-context';
import type { DraftPlace, PagePlan } from '@/store/pages';
import { useHoldWhileComposing } from './use-hold-while-composing';

/** What can be done to a draft under the person's hand. The same object as long as its screen stands. */
export type Writing = {
  draftId: string;
  /** The draft as it is now; for what is pressed, since nothing is drawn again by it. */
  newest: () => Draft;
  isBegun: () => boolean;
  /** Calls back with every key; returns how to stop that. */
  subscribe: (listener: () => void) => () => void;
  /** The answer, or what becomes of the newest one where a screen may not have been drawn since. */
  change: (next: Answer | ((newest: Answer) => Answer)) => void;
  /** Keeps what is unsaved now; for blur. */
  rest: () => void;
  settle: (outcome: Outcome) => void;
};

/**
 * A draft under the person's hand. The words live in its editor while they are typed; the journal
 * follows with each save. What asks for this alone is not drawn again by a key: the parts below it that
 * show the words, or something about them, follow those by themselves.
 */
export function useWriting(plan: PagePlan, place: DraftPlace): Writing {
  const store = useJournalStore();
  // Only the first plan counts: what is being written does not change under the person's hand.
  const [editor] = useState(() => store.getState().edit(plan, place));
  const [writing] = useState((): Writing => ({
    draftId: editor.draftId,
    newest: editor.current,
    isBegun: editor.isBegun,
    subscribe: editor.subscribe,
    change: (next) =>
      editor.change(typeof next === 'function' ? next(editor.current().answer) : next),
    rest: editor.flush,
    settle: editor.settle,
  }));

  useLayoutEffect(() => {
    const { attend, leave } = store.getState();
    attend(editor);
    return () => leave(editor);
  }, [store, editor]);
  useHoldWhileComposing(editor);
  return writing;
}

/** Something about the words, drawn again when it changes: `select` answers the same for the same. */
export const useWrittenPart = <Part>(writing: Writing, select: (draft: Draft) => Part): Part => {
  const read = (): Part => select(writing.newest());
  return useSyncExternalStore(writing.subscribe, read, read);
};

/** How the words written in this sitting are kept; undefined until there are some. */
export const useSaveState = ({ draftId }: Writing): SaveState | undefined =>
  useJournal(({ saves }) => saves[draftId]);

/** Whether the words could not be kept. */
export const useIsUnkept = ({ draftId }: Writing): boolean =>
  useJournal(({ saves }) => saves[draftId]?.state === 'not-saved');
