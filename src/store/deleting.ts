import { t } from '@lingui/core/macro';
import type { Draft, Entry } from '@/journal/entry';
import { findDraft } from '@/journal/find-draft';
import { markRecordId, type JournalRecord } from '@/record/record';

export type DeletingActions = {
  /** Deletes a page with all its drafts, and offers to bring it back. Its sheet is left first. */
  deleteEntry: (entryId: string) => void;
  /** Deletes one draft of a page, and offers to bring it back; the page's only draft goes with the page. */
  deleteDraft: (draftId: string) => void;
};

type Parts = {
  get: () => { entries: ReadonlyMap<string, Entry> };
  /** Keeps what is being written of an entry, and writes nothing of it anew. */
  giveUp: (entryId: string) => void;
  record: (id: string, body: JournalRecord | null) => void;
  /** Takes drafts away, from memory and from storage. */
  remove: (drafts: readonly Draft[]) => void;
  put: (draft: Draft) => void;
  setKept: (entryId: string, kept: boolean) => void;
  offerUndo: (words: string, undo: () => void, back: { entry: string; draft?: string }) => void;
};

export function createDeleting(parts: Parts): DeletingActions {
  const { get, giveUp, record, remove, put, setKept, offerUndo } = parts;
  return {
    deleteEntry(entryId) {
      // The newest words go with it, and come back with it; a sheet that is still open writes nothing anew.
      giveUp(entryId);
      const entry = get().entries.get(entryId);
      if (entry === undefined) return;
      remove(entry.drafts);
      if (entry.kept) record(markRecordId(entryId), null);
      const bringBack = (): void => {
        for (const draft of entry.drafts) put(draft);
        if (entry.kept) setKept(entryId, true);
      };
      offerUndo(t`Page deleted`, bringBack, { entry: entryId });
    },

    deleteDraft(draftId) {
      const found = findDraft(get().entries, draftId);
      if (found === undefined) return;
      giveUp(found.entry);
      // As it was kept last: what was being written of it comes back too.
      const draft = findDraft(get().entries, draftId) ?? found;
      remove([draft]);
      offerUndo(t`Draft deleted`, () => put(draft), { entry: draft.entry, draft: draftId });
    },
  };
}
