import { type FactName, type FactValue } from '@/journal/facts';
import type { Draft } from '@/journal/entry';
import { type Entries } from '@/journal/entries';
import { draftRecordId, recordOfDraft } from '@/record/record';
import type { BackupFileMemory } from '@/storage/backup-file';
import type { AsideValue, JournalStorage, Kept, SaveResult, Usage, Version } from '@/storage/port';

/** All there is to put into a backup. */
export type Everything = {
  records: readonly Kept[];
  /** Values that could not be read, by the name storage gives them. */
  quarantined: ReadonlyMap<string, string>;
};

export type BackupState = {
  /** What was here before pages were added or everything was replaced, at `at` (ms); for this sitting. */
  before: (Everything & { at: number }) | null;
};

export type BackupActions = {
  /** Everything as it is at this moment, words included that could not be kept yet. */
  everything: () => Everything;
  usage: () => Usage;
  /** Writes these records and leaves the rest as it is; all of them or none. What was set aside comes back with them. */
  addRecords: (changes: readonly Kept[], aside?: readonly AsideValue[]) => Promise<SaveResult>;
  /** Puts these records in place of all that was judged, or is known here, where there is nothing else; or changes nothing. */
  replaceRecords: (
    records: readonly Kept[],
    aside?: readonly AsideValue[],
    judged?: readonly Version[],
  ) => Promise<SaveResult>;
  /** Exchanges what is here with what was here before. */
  bringBackBefore: () => Promise<SaveResult>;
  /** Deletes the journal in both homes, and what is remembered of it in this tab; `left` is what the pairing note says then. */
  deleteEverything: (left?: string) => Promise<SaveResult & { verified: boolean }>;
  /** Keeps as facts that a backup of so many pages was made at `at` (ms), or is made now. */
  noteBackup: (pages: number, at?: number) => void;
  /** The file backups go to, where one was picked. */
  backupFile: BackupFileMemory;
};

type Parts = {
  storage: JournalStorage;
  backupFile: BackupFileMemory;
  now: () => number;
  /** Drafts whose newest words are in memory only. */
  unkept: () => readonly Draft[];
  /** Gives up every draft being written, so that nothing of it is kept later. */
  dropEditors: () => void;
  /** Reads the journal anew, as at the start. */
  readAgain: () => Promise<void>;
  get: () => BackupState & {
    entries: Entries;
    setFact: (name: FactName, value: FactValue) => void;
  };
  set: (state: BackupState) => void;
};

/** For where no file can be picked. */
export const noBackupFile: BackupFileMemory = {
  recall: () => Promise.resolve(null),
  remember: () => Promise.resolve(false),
  forget: () => Promise.resolve(true),
};

export function createBackupActions(parts: Parts): BackupActions {
  const { storage, backupFile, now, get, set } = parts;

  function everything(): Everything {
    const unkept = new Map(parts.unkept().map((draft) => [draftRecordId(draft.id), draft]));
    const kept = storage.exportRecords().filter(({ id }) => !unkept.has(id));
    const waiting = [...unkept].map(([id, draft]): Kept => ({
      id,
      body: recordOfDraft(draft),
    }));
    return { records: [...kept, ...waiting], quarantined: storage.quarantined() };
  }

  /** Null where no page is: there would be nothing to put back. */
  function asItIs(): BackupState['before'] {
    const all = everything();
    return all.records.some(({ body }) => body.type === 'draft') ? { ...all, at: now() } : null;
  }

  async function replace(
    records: readonly Kept[],
    aside?: readonly AsideValue[],
    // What another tab has just kept is in no picture of what was here, and never goes unheard of.
    judged: readonly Version[] = storage.versions(),
  ): Promise<SaveResult> {
    const before = asItIs();
    const result = await storage.replaceEverything(records, aside, judged);
    if (!result.saved) return result;
    parts.dropEditors();
    set({ before });
    await parts.readAgain();
    return result;
  }

  return {
    everything,
    usage: () => storage.usage(),

    async addRecords(changes, aside) {
      const before = asItIs();
      const result = await storage.saveTogether(changes, aside);
      if (!result.saved) return result;
      set({ before });
      await parts.readAgain();
      return result;
    },

    replaceRecords: replace,

    async bringBackBefore() {
      const { before } = get();
      return before === null ? { saved: true, at: now(), copies: 2 } : replace(before.records);
    },

    async deleteEverything(left) {
      // Before anything else: a save that is still being tried would bring its page back.
      parts.dropEditors();
      const result = await storage.deleteEverything(left);
      if (!result.saved) return result;
      const isForgotten = await backupFile.forget();
      set({ before: null });
      await parts.readAgain();
      return { ...result, verified: result.verified && isForgotten };
    },

    backupFile,

    noteBackup(pages, at = now()) {
      get().setFact('lastBackupAt', Math.min(at, now()));
      get().setFact('lastBackupPages', pages);
      get().setFact('lastBackupTurn', latestTurn(get().entries));
    },
  };
}

const draftsIn = (entries: Entries): Draft[] =>
  [...entries.values()].flatMap(({ drafts }) => drafts);

const latestTurn = (entries: Entries): number =>
  draftsIn(entries).reduce((latest, { turn }) => Math.max(latest, turn.edited), 0);

/** How the journal stands to its last backup. */
export type BackupStanding = {
  /** Whether there was one at all. */
  isThere: boolean;
  /** When that was, in ms, and how many pages it held; undefined where nobody knows. */
  lastAt: number | undefined;
  lastPages: number | undefined;
  pages: number;
  /** Pages written or changed since. */
  since: number;
};
