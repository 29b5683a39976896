import type { LockedJournal } from '@/storage/locked-journal';
import type { JournalStorage, SaveResult } from '@/storage/port';

const refused: SaveResult = { saved: false, why: 'blocked' };

type EmptyStorageParts = {
  locked: LockedJournal;
  /** The journal's storage once there is no lock. */
  openStorage: () => JournalStorage;
};

/**
 * What stands behind the screens of a locked journal: nothing is in it, and it keeps nothing. It can
 * be emptied for good, or have a backup put in its place, by whoever has lost the key.
 */
export const emptyStorage = ({ locked, openStorage }: EmptyStorageParts): JournalStorage => ({
  writer: 'locked',
  load: () => Promise.resolve({ heads: new Map(), notices: [], mayWrite: false }),
  save: () => ({ local: refused, settled: Promise.resolve(refused) }),
  saveTogether: () => Promise.resolve(refused),
  async replaceEverything(records, aside) {
    const emptied = await locked.empty();
    if (!emptied.saved) return emptied;
    const storage = openStorage();
    try {
      await storage.load();
      return await storage.replaceEverything(records, aside);
    } finally {
      storage.close();
    }
  },
  deleteEverything: () => locked.empty(),
  relock: () => Promise.resolve(refused),
  epoch: () => Promise.resolve(0),
  exportRecords: () => [],
  versions: () => [],
  takeIn: () => Promise.resolve(refused),
  onVersion: () => () => undefined,
  usage: () => ({ used: 0, limit: 0 }),
  onChange: () => () => undefined,
  onNotice: () => () => undefined,
  quarantined: () => new Map(),
  close: () => undefined,
});
