import { draftRecordId } from '@/record/record';
import type { Journal } from '@/record/assemble';
import type { Basis, Head, JournalStorage } from '@/storage/port';
import type { DraftEditor } from './draft-editor';
import type { createEditors } from './editors';
import { entriesAfter } from './other-tabs';

type Parts = {
  storage: Pick<JournalStorage, 'writer'>;
  now: () => number;
  editors: Pick<ReturnType<typeof createEditors>, 'of'>;
  get: () => Journal;
  set: (change: (state: Journal) => Partial<Journal>) => void;
};

/** What this tab was told of each record, and what other tabs write while it is open. */
export function createKnownHeads({ storage, now, editors, get, set }: Parts) {
  /** The heads of every record as this tab was last handed them. */
  const known = new Map<string, readonly Head[]>();
  /** The records that are held, each with the heads that came meanwhile. */
  const held = new Map<string, readonly Head[] | null>();

  /** Takes in what another tab wrote. */
  function follow(id: string, heads: readonly Head[]): void {
    if (held.has(id)) {
      held.set(id, heads);
      return;
    }
    const before = known.get(id) ?? [];
    known.set(id, heads);
    const editor = editors.of((draftId) => draftRecordId(draftId) === id);
    const { writer } = storage;
    const isKnown = (recordId: string): boolean => known.has(recordId);
    const change = { heads, before, editor, writer, isKnown, now: now() };
    const entries = entriesAfter(get().entries, change);
    set(() => ({ entries }));
  }

  /** Nothing is taken in for this editor's draft until what comes back is called. */
  function hold({ draftId }: Pick<DraftEditor, 'draftId'>): () => void {
    const id = draftRecordId(draftId);
    held.set(id, null);
    return () => {
      const heads = held.get(id) ?? null;
      held.delete(id);
      if (heads !== null) follow(id, heads);
    };
  }

  /** What this tab knows of a draft, for a version that is to take its place. */
  const basesOf = (draftId: string): Basis[] =>
    (known.get(draftRecordId(draftId)) ?? []).map(({ basis }) => basis);

  /** Everything was read: these are the heads there are. */
  function know(all: ReadonlyMap<string, readonly Head[]>): void {
    known.clear();
    for (const [id, heads] of all) known.set(id, heads);
  }

  return { follow, hold, basesOf, know };
}
