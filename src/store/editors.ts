import type { Draft } from '@/journal/entry';
import type { DraftEditor } from './draft-editor';

/** The drafts under the person's hand in this tab, those left while their words could not be kept included. */
export function createEditors() {
  const editors = new Set<DraftEditor>();
  /** Left while their words could not be kept. */
  const retrying = new Set<DraftEditor>();

  return {
    of: (isOfDraft: (draftId: string) => boolean): DraftEditor | undefined =>
      [...editors].find(({ draftId }) => isOfDraft(draftId)),

    has: (editor: DraftEditor): boolean => editors.has(editor),

    /** Somebody writes on it; perhaps one who comes back before its words were kept. */
    add(editor: DraftEditor): void {
      retrying.delete(editor);
      editors.add(editor);
    },

    /** One whose words could not be kept goes on trying, until `saved` is told that they are. */
    leave(editor: DraftEditor): void {
      if (editor.close()) editors.delete(editor);
      else retrying.add(editor);
    },
    saved(editor: DraftEditor): void {
      if (retrying.delete(editor)) editors.delete(editor);
    },

    flush(): void {
      for (const editor of editors) editor.flush();
    },

    /** Drafts with words that are kept nowhere yet. */
    unkept: (): Draft[] =>
      [...editors].filter((editor) => editor.isUnsaved()).map((editor) => editor.current()),

    /** Gives up the drafts of one entry, whoever still holds them. */
    dropOf(entryId: string): void {
      for (const editor of editors) {
        if (editor.current().entry !== entryId) continue;
        editor.drop();
        editors.delete(editor);
        retrying.delete(editor);
      }
    },

    dropAll(): void {
      for (const editor of editors) editor.drop();
      editors.clear();
      retrying.clear();
    },
  };
}
