import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { syncDatabase } from '@/storage/pairing-note';
import { keyAfter, packed, packKeys, unpacked, type Pack } from './packs';
import type { Aside, KnownDocument, StateChange, StateHome, SyncMeta } from './sync-state';

interface Schema extends DBSchema {
  meta: { key: 'meta' | 'pairing' | 'stamp'; value: SyncMeta | string };
  known: { key: string; value: KnownDocument | Pack<KnownDocument> };
  aside: { key: string; value: Aside };
  devices: { key: string; value: string };
}

/** What is known of the server, in IndexedDB, and the pairing once more. Everything rejects where the browser refuses. */
export type SyncDatabase = StateHome & {
  /** Changes with every save, whichever tab it was. */
  stamp(): Promise<string | null>;
  readPairing(): Promise<string | null>;
  writePairing(text: string): Promise<void>;
  /** Forgets what is known of the server. */
  clear(): Promise<void>;
  close(): void;
};

const stores = ['known', 'aside', 'devices'] as const;
type StoreName = (typeof stores)[number];
type RowsOf<Name extends StoreName> = ReadonlyMap<string, Schema[Name]['value'] | null>;
type Writing = IDBPTransaction<Schema, ['meta', ...typeof stores], 'readwrite'>;

/** As one entry, after all there are. */
async function addPack(write: Writing, rows: ReadonlyMap<string, KnownDocument | null>) {
  const store = write.objectStore('known');
  const range = IDBKeyRange.bound(packKeys.first, packKeys.last);
  const last = await store.openKeyCursor(range, 'prev');
  await store.put([...rows], keyAfter(last?.key ?? null));
}
const everything = ['meta', ...stores] as const satisfies readonly (keyof Schema)[];

export function openSyncDatabase(newStamp: () => string): SyncDatabase {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const forget = (): void => {
    opening = null;
  };
  function open(): Promise<IDBPDatabase<Schema>> {
    opening ??= openDB<Schema>(syncDatabase, 1, {
      upgrade(made) {
        for (const name of everything) made.createObjectStore(name);
      },
      blocking(_current, _wanted, event) {
        // Everything is being deleted: nothing may hold it.
        if (event.target instanceof IDBDatabase) event.target.close();
        forget();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  }

  async function textAt(key: 'pairing' | 'stamp'): Promise<string | null> {
    const value = await (await open()).get('meta', key);
    return typeof value === 'string' ? value : null;
  }

  /** All of it in few entries; where that fails it stays as it was. */
  async function gather(rows: ReadonlyMap<string, KnownDocument>): Promise<void> {
    const write = (await open()).transaction('known', 'readwrite');
    const work: Promise<unknown>[] = [write.store.clear()];
    let key: string | null = null;
    for (const pack of packed(rows)) {
      key = keyAfter(key);
      work.push(write.store.put(pack, key));
    }
    await Promise.all([...work, write.done]);
  }

  return {
    async load() {
      const read = (await open()).transaction(everything);
      const all = async <Name extends StoreName>(name: Name) => {
        const store = read.objectStore(name);
        const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
        const rows = new Map<string, Schema[Name]['value']>();
        for (const [place, key] of keys.entries()) {
          const value = values[place];
          if (value !== undefined) rows.set(key, value);
        }
        return rows;
      };
      const [meta, entries, aside, devices] = await Promise.all([
        read.objectStore('meta').get('meta'),
        all('known'),
        all('aside'),
        all('devices'),
      ]);
      const { rows: known, isScattered } = unpacked(entries);
      if (isScattered) await gather(known).catch(() => undefined);
      return { meta: typeof meta === 'object' ? meta : null, known, aside, devices };
    },

    async save({ isAnew, meta, known, aside, devices }: StateChange) {
      const write = (await open()).transaction(everything, 'readwrite');
      const work: Promise<unknown>[] = [];
      if (isAnew) for (const name of stores) work.push(write.objectStore(name).clear());
      if (known.size > 0) work.push(addPack(write, known));
      const put = <Name extends 'aside' | 'devices'>(name: Name, rows: RowsOf<Name>): void => {
        const store = write.objectStore(name);
        for (const [key, value] of rows) {
          work.push(value === null ? store.delete(key) : store.put(value, key));
        }
      };
      put('aside', aside);
      put('devices', devices);
      work.push(write.objectStore('meta').put(meta, 'meta'));
      work.push(write.objectStore('meta').put(newStamp(), 'stamp'));
      await Promise.all([...work, write.done]);
    },

    stamp: () => textAt('stamp'),
    readPairing: () => textAt('pairing'),
    async writePairing(text) {
      await (await open()).put('meta', text, 'pairing');
    },
    async clear() {
      const write = (await open()).transaction(everything, 'readwrite');
      const work = stores.map((name) => write.objectStore(name).clear());
      const meta = write.objectStore('meta');
      await Promise.all([...work, meta.delete('meta'), meta.put(newStamp(), 'stamp'), write.done]);
    },
    close() {
      void opening?.then((database) => database.close());
      forget();
    },
  };
}
