import { use, type ReactNode } from 'react';
import { MemoryRouter } from 'react-router-dom';
import type { Draft } from '@/journal/entry';
import { draftRecordId, recordOfDraft } from '@/record/record';
import { createStorage } from '@/storage/create-storage';
import type { LocalHome } from '@/storage/local-home';
import type { Surroundings } from '@/storage/surroundings';
import { JournalProvider } from '@/store/journal-context';
import { createJournalStore, type JournalStore } from '@/store/journal-store';

let ids = 0;

function homeInMemory(): LocalHome {
  const values = new Map<string, string>();
  return {
    keys: () => [...values.keys()],
    get: (key) => values.get(key) ?? null,
    put(key, raw) {
      values.set(key, raw);
      return 'written';
    },
    remove: (key) => void values.delete(key),
    used: () => 0,
    limit: Number.POSITIVE_INFINITY,
  };
}

const alone: Surroundings = {
  onOtherTab: () => undefined,
  onLook: () => undefined,
  hint: () => undefined,
  after: () => () => undefined,
  pause: () => null,
  isGone: async () => true,
  close: () => undefined,
};

/** A journal with these drafts at this moment; it lies in memory, never beside one that is written in. */
export async function openJournal(
  now: number,
  drafts: readonly Draft[] = [],
): Promise<JournalStore> {
  const storage = createStorage({
    local: homeInMemory(),
    openSecond: null,
    surroundings: alone,
    writer: 'gallery',
    now: () => now,
  });
  await storage.load();
  for (const draft of drafts) {
    storage.save({ id: draftRecordId(draft.id), body: recordOfDraft(draft) });
  }
  const store = createJournalStore({
    storage,
    now: () => now,
    newId: () => `gallery${(ids += 1)}`,
  });
  await store.getState().open();
  return store;
}

type InJournalProps = { journal: Promise<JournalStore>; children: ReactNode };

/** What a part of a tool stands in: a journal, and a way about. */
export function InJournal({ journal, children }: InJournalProps) {
  const store = use(journal);
  return (
    <MemoryRouter>
      <JournalProvider store={store}>{children}</JournalProvider>
    </MemoryRouter>
  );
}
