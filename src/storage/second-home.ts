import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { parseLock, type LockRecord } from './lock-record';

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
  /** Null where the journal was never locked. */
  lock: LockRecord | null;
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
  /** Whether whoever clears knows of this slot: nothing is written where the home holds one of which this is false. */
  knows?: (slot: SlotAt) => boolean;
  /** A slot only ever moves to a higher counter. */
  put?: readonly SlotCopy[];
  /** Removes these slots unless they have moved beyond `counter`. */
  remove?: readonly SlotAt[];
  /** Values to put into quarantine. */
  quarantined?: readonly { name: string; raw: string }[];
  /** Values to take out of quarantine, by name: they are put into it in another form. */
  unquarantined?: readonly string[];
  /** The vault these values are sealed in, null where they are not; nothing is written into a journal of another. */
  vault?: string | null;
  /** The lock record from now on. Nothing is written unless it follows on the home's own. */
  lock?: LockRecord;
};

export type WrittenOutcome =
  | 'written'
  /** The journal was emptied or replaced meanwhile. */
  | 'outdated'
  /** Whoever wanted to clear it did not know of all that was there. */
  | 'unknown'
  /** The lock was turned on, off or changed meanwhile. */
  | 'relocked';

/** Rejects when the browser refuses. */
export type SecondHome = {
  list(): Promise<SecondListing>;
  /** Values by key; what is no longer there is left out. */
  read(slots: readonly SlotAt[]): Promise<ReadonlyMap<string, string>>;
  readQuarantine(): Promise<ReadonlyMap<string, string>>;
  /** Begins its transaction before it returns. Resolves once the browser says it is on the disk. */
  write(change: SecondWrite): Promise<WrittenOutcome>;
  /** How often the journal had been emptied or replaced. */
  readEpoch(): Promise<number>;
  /** Whether the journal is locked. */
  readLock(): Promise<LockRecord | null>;
  close(): void;
};

/** The counter is part of the key, so that getAllKeys alone tells what differs. */
type SlotRow = [key: string, counter: number];

interface Schema extends DBSchema {
  slots: { key: SlotRow; value: string };
  meta: { key: 'epoch' | 'lock'; value: number | LockRecord };
  quarantine: { key: string; value: string };
}

/** Above every number, in IndexedDB's order of keys. */
const aboveNumbers: readonly unknown[] = [];

function createSecondHome(database: IDBPDatabase<Schema>): SecondHome {
  return {
    async list() {
      const read = database.transaction(['slots', 'meta', 'quarantine']);
      const meta = read.objectStore('meta');
      const [rows, epoch, lock, quarantined] = await Promise.all([
        read.objectStore('slots').getAllKeys(),
        meta.get('epoch'),
        meta.get('lock'),
        read.objectStore('quarantine').getAllKeys(),
      ]);
      return {
        slots: rows.map(([key, counter]) => ({ key, counter })),
        epoch: epochOf(epoch),
        quarantined,
        lock: parseLock(lock),
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
    readEpoch: async () => epochOf(await database.get('meta', 'epoch')),
    readLock: async () => parseLock(await database.get('meta', 'lock')),
    close: () => database.close(),
  };
}

const epochOf = (stored: number | LockRecord | undefined): number =>
  typeof stored === 'number' ? stored : 0;

/**
 * What a home of this epoch and lock makes of a change: whether it takes it, and the lock it has
 * then. Emptying everything lets go of the lock too, a generation on, so that no old one returns.
 */
export function answerTo(
  change: SecondWrite,
  ownEpoch: number,
  ownLock: LockRecord | null,
): { outcome: WrittenOutcome; lock: LockRecord | null } {
  const { epoch, clear, vault, lock } = change;
  const generation = ownLock?.generation ?? 0;
  if (ownEpoch > epoch || (clear !== undefined && ownEpoch === epoch)) {
    return { outcome: 'outdated', lock: ownLock };
  }
  const isOther = lock === undefined && vault !== undefined && vault !== (ownLock?.vault ?? null);
  if (isOther || (lock !== undefined && lock.generation <= generation)) {
    return { outcome: 'relocked', lock: ownLock };
  }
  if (clear === 'all' && ownLock !== null) {
    return { outcome: 'written', lock: { generation: generation + 1, vault: null, keys: '' } };
  }
  return { outcome: 'written', lock: lock ?? ownLock };
}

async function write(database: IDBPDatabase<Schema>, change: SecondWrite): Promise<WrittenOutcome> {
  const { epoch, clear, knows, put = [], remove = [] } = change;
  const { quarantined = [], unquarantined = [] } = change;
  const transaction = database.transaction(['slots', 'meta', 'quarantine'], 'readwrite', {
    durability: 'strict',
  });
  const slots = transaction.objectStore('slots');
  const meta = transaction.objectStore('meta');
  const quarantine = transaction.objectStore('quarantine');
  // A request that fails aborts the transaction, and `done` says so: one place to look.
  const work = async (): Promise<WrittenOutcome> => {
    const [storedEpoch, storedLock] = await Promise.all([meta.get('epoch'), meta.get('lock')]);
    const ownEpoch = epochOf(storedEpoch);
    const ownLock = parseLock(storedLock);
    const { outcome, lock } = answerTo(change, ownEpoch, ownLock);
    if (outcome !== 'written') return outcome;
    if (knows !== undefined) {
      const rows = await slots.getAllKeys();
      if (!rows.every(([key, counter]) => knows({ key, counter }))) return 'unknown';
    }
    const requests: Promise<unknown>[] = [];
    if (ownEpoch < epoch) requests.push(meta.put(epoch, 'epoch'));
    if (lock !== null && lock !== ownLock) requests.push(meta.put(lock, 'lock'));
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
    for (const name of unquarantined) requests.push(quarantine.delete(name));
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
