import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/**
 * The second home: IndexedDB with strict durability, which alone survives the whole browser being
 * killed. It holds the same slots, character for character.
 */

/** A slot as it is copied: its key, its counter, its stored form. */
export type SlotCopy = { key: string; counter: number; raw: string };
export type SlotAt = { key: string; counter: number };

/** What is there, without reading a single value. */
export type SecondListing = {
  slots: readonly SlotAt[];
  epoch: number;
  /** Names of the values in quarantine: `<slot key>#<crc32>`. */
  quarantined: readonly string[];
};

/** One transaction: everything in it happens, or nothing does. */
export type SecondWrite = {
  /** The writer's epoch. Nothing is written when the home's own is higher; a higher one takes over. */
  epoch: number;
  /**
   * Removes every slot first; 'all' empties the quarantine too. Only a new epoch may: two tabs
   * that empty the journal at once must not take each other's for their own.
   */
  clear?: 'slots' | 'all';
  /** A slot only ever moves to a higher counter. */
  put?: readonly SlotCopy[];
  /** Removes these slots unless they have moved beyond `counter`. */
  remove?: readonly SlotAt[];
  /** Values to put into quarantine. */
  quarantined?: readonly { name: string; raw: string }[];
};

/** Rejects when the browser refuses; 'outdated' when the journal was emptied or replaced meanwhile. */
export type SecondHome = {
  list(): Promise<SecondListing>;
  /** Values by key; what is no longer there is left out. */
  read(slots: readonly SlotAt[]): Promise<ReadonlyMap<string, string>>;
  readQuarantine(): Promise<ReadonlyMap<string, string>>;
  /** Begins its transaction before it returns. Resolves once the browser says it is on the disk. */
  write(change: SecondWrite): Promise<'written' | 'outdated'>;
  close(): void;
};

/** The counter is part of the key, so that getAllKeys alone tells what differs. */
type SlotRow = [key: string, counter: number];

interface Schema extends DBSchema {
  slots: { key: SlotRow; value: string };
  meta: { key: 'epoch'; value: number };
  quarantine: { key: string; value: string };
}

/** Above every number, in IndexedDB's order of keys. */
const aboveNumbers: readonly unknown[] = [];

function createSecondHome(database: IDBPDatabase<Schema>): SecondHome {
  return {
    async list() {
      const read = database.transaction(['slots', 'meta', 'quarantine']);
      const [rows, epoch, quarantined] = await Promise.all([
        read.objectStore('slots').getAllKeys(),
        read.objectStore('meta').get('epoch'),
        read.objectStore('quarantine').getAllKeys(),
      ]);
      return {
        slots: rows.map(([key, counter]) => ({ key, counter })),
        epoch: epoch ?? 0,
        quarantined,
      };
    },
    async read(slots) {
      const store = database.transaction('slots').store;
      const values = await Promise.all(slots.map(({ key, counter }) => store.get([key, counter])));
      const found = new Map<string, string>();
      for (const [index, { key }] of slots.entries()) {
        const raw: unknown = values[index];
        // A value that is no string is as damaged as any other.
        if (raw !== undefined) found.set(key, typeof raw === 'string' ? raw : JSON.stringify(raw));
      }
      return found;
    },
    async readQuarantine() {
      const store = database.transaction('quarantine').store;
      const [names, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return new Map(names.map((name, index) => [name, String(values[index])]));
    },
    write(change) {
      return write(database, change);
    },
    close: () => database.close(),
  };
}

async function write(
  database: IDBPDatabase<Schema>,
  { epoch, clear, put = [], remove = [], quarantined = [] }: SecondWrite,
): Promise<'written' | 'outdated'> {
  const transaction = database.transaction(['slots', 'meta', 'quarantine'], 'readwrite', {
    durability: 'strict',
  });
  const slots = transaction.objectStore('slots');
  const meta = transaction.objectStore('meta');
  const quarantine = transaction.objectStore('quarantine');
  // A request that fails aborts the transaction, and `done` says so: one place to look.
  const work = async (): Promise<'written' | 'outdated'> => {
    const ownEpoch = (await meta.get('epoch')) ?? 0;
    if (ownEpoch > epoch || (clear !== undefined && ownEpoch === epoch)) return 'outdated';
    const requests: Promise<unknown>[] = [];
    if (ownEpoch < epoch) requests.push(meta.put(epoch, 'epoch'));
    if (clear !== undefined) requests.push(slots.clear());
    if (clear === 'all') requests.push(quarantine.clear());
    for (const { key, counter } of remove) {
      requests.push(slots.delete(IDBKeyRange.bound([key], [key, counter])));
    }
    for (const { key, counter, raw } of put) {
      requests.push(
        slots
          .getKey(IDBKeyRange.bound([key, counter], [key, aboveNumbers], true))
          .then((higher) =>
            higher === undefined
              ? Promise.all([
                  slots.put(raw, [key, counter]),
                  slots.delete(IDBKeyRange.bound([key], [key, counter], false, true)),
                ])
              : undefined,
          ),
      );
    }
    for (const { name, raw } of quarantined) requests.push(quarantine.put(raw, name));
    await Promise.all(requests);
    return 'written';
  };
  const [outcome] = await Promise.all([work(), transaction.done]);
  return outcome;
}

/** Thrown when the database was written by a newer version of the app. */
export class NewerDatabaseError extends Error {}

const version = 1;

/**
 * Opens the database `second-draft`. Rejects when the browser refuses; may never settle where the
 * browser hangs, so whoever waits sets a limit.
 */
export async function openSecondHome(onLost: () => void): Promise<SecondHome> {
  try {
    const database = await openDB<Schema>('second-draft', version, {
      upgrade(opened) {
        opened.createObjectStore('slots');
        opened.createObjectStore('meta');
        opened.createObjectStore('quarantine');
      },
      blocking(_current, _wanted, event) {
        // A newer version of the app waits in another tab: let it through.
        if (event.target instanceof IDBDatabase) event.target.close();
        onLost();
      },
      terminated: onLost,
    });
    return createSecondHome(database);
  } catch (error) {
    if (error instanceof Error && error.name === 'VersionError') throw new NewerDatabaseError();
    throw error;
  }
}
