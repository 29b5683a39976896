import type { Draft, Entry } from './entry';

/** The draft of that id, wherever it stands. */
export function findDraft(entries: ReadonlyMap<string, Entry>, draftId: string): Draft | undefined {
  for (const entry of entries.values()) {
    const draft = entry.drafts.find(({ id }) => id === draftId);
    if (draft) return draft;
  }
  return undefined;
}
