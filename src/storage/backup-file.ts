import { deleteDB, openDB, type DBSchema } from 'idb';

/**
 * The file somebody picked once for their backups (File System Access). Its handle cannot be turned
 * into text, so it has a database of its own beside the journal's; nothing else is in there.
 */
export type BackupFileMemory = {
  /** The picked file; null where none was picked, or nothing can be remembered. Never rejects. */
  recall(): Promise<FileSystemFileHandle | null>;
  /** False where the browser remembers nothing: then the file has to be picked each time. */
  remember(file: FileSystemFileHandle): Promise<boolean>;
  /** True when nothing is remembered any more. */
  forget(): Promise<boolean>;
};

interface Schema extends DBSchema {
  picked: { key: 'file'; value: FileSystemFileHandle };
}

type PickedStore = {
  get: () => Promise<FileSystemFileHandle | undefined>;
  put: (file: FileSystemFileHandle) => Promise<unknown>;
};

const name = 'second-draft-backup-file';

async function inStore<T>(work: (store: PickedStore) => Promise<T>): Promise<T> {
  const database = await openDB<Schema>(name, 1, {
    upgrade: (opened) => void opened.createObjectStore('picked'),
  });
  try {
    return await work({
      get: () => database.get('picked', 'file'),
      put: (file) => database.put('picked', file, 'file'),
    });
  } finally {
    // Open only while it is used, so that deleting it never waits for another tab.
    database.close();
  }
}

export const backupFileMemory: BackupFileMemory = {
  async recall() {
    try {
      return (await inStore((store) => store.get())) ?? null;
    } catch {
      // As if none had been picked: the person is asked where to, and nothing is lost by it.
      return null;
    }
  },
  async remember(file) {
    try {
      await inStore((store) => store.put(file));
      return true;
    } catch {
      return false;
    }
  },
  async forget() {
    try {
      await deleteDB(name);
      return true;
    } catch {
      return false;
    }
  },
};
