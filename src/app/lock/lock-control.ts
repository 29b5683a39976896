import { createStore } from 'zustand';
import type { DeriveKey } from '@/lock/derive-key';
import type { KeyRecord, OpenedKeys } from '@/lock/key-record';
import type { RecordSeal } from '@/lock/record-seal';
import type { LockReading } from '@/storage/browser-lock';
import type { LockRecord } from '@/storage/lock-record';
import type { JournalStorage, SaveResult } from '@/storage/port';
import type { Seal } from '@/storage/seal';
import type { JournalStore } from '@/store/journal-store';
import type { LockControl, LockView } from '@/store/lock-context';
import { emptyStorage } from './empty-storage';

export type LockParts = {
  readLock: () => Promise<LockReading>;
  openStorage: (lock?: { seal: Seal; record: LockRecord }) => JournalStorage;
  createStore: (storage: JournalStorage) => JournalStore;
  /** Draws the app over this store; answers how to take it away, all of it. */
  show: (store: JournalStore, lock: LockControl) => () => void;
  derive: DeriveKey;
  /** After it locked: true where the page is loaded anew, which leaves nothing of the old one in memory. */
  reload: () => boolean;
};

export type RunningLock = LockControl & {
  /** Reads whether there is a lock, then the journal, and shows the first screen. */
  begin: () => Promise<void>;
};

/** What is on the screen. */
type Sitting = { storage: JournalStorage; store: JournalStore; takeAway: () => void };

const notThere: SaveResult = { saved: false, why: 'blocked' };

/** Loaded only where there is a lock, or one is made. */
const loadKeys = () => import('@/lock/key-record');
const loadSeal = () => import('@/lock/record-seal');

/** Owns storage, store and screen, and the keys while the journal is open; nothing else holds these. */
export function createLockControl(parts: LockParts): RunningLock {
  const view = createStore<LockView>(() => ({
    state: 'none',
    isAboutToLock: false,
    isRelocked: false,
  }));
  let sitting: Sitting | null = null;
  let record: LockRecord | null = null;
  let ways: KeyRecord | null = null;
  let open: { keys: OpenedKeys; seal: RecordSeal } | null = null;

  async function sit(storage: JournalStorage): Promise<void> {
    const store = parts.createStore(storage);
    await store.getState().open();
    sitting = { storage, store, takeAway: parts.show(store, control) };
  }

  /** Lets go of everything that could be read; what is typed is kept first, in the same turn. */
  function drop(): void {
    const ended = sitting;
    sitting = null;
    try {
      ended?.store.getState().flush();
    } finally {
      ended?.takeAway();
      ended?.storage.close();
      open?.seal.forget();
      open?.keys.dataKey.fill(0);
      open = null;
    }
  }

  async function begin(): Promise<void> {
    const reading = await parts.readLock();
    record = reading.kind === 'locked' ? reading.record : null;
    const keys = record === null ? null : await loadKeys();
    ways = keys === null || record === null ? null : keys.parseKeyRecord(record.keys);
    if (reading.kind === 'open') {
      view.setState({ state: 'none' });
      return sit(parts.openStorage());
    }
    view.setState({ state: ways === null ? 'damaged' : 'locked' });
    return sit(emptyStorage());
  }

  /** The ways in with another passphrase, at the cost this device bears. */
  async function renew(keys: OpenedKeys, passphrase: string): Promise<KeyRecord> {
    const [{ withPassphrase }, { usualCost }] = await Promise.all([
      loadKeys(),
      import('@/lock/passphrase-cost'),
    ]);
    return withPassphrase(keys, passphrase, usualCost, parts.derive);
  }

  const control: RunningLock = {
    view,
    begin,
    lockNow() {
      if (open === null) return;
      drop();
      if (!parts.reload()) void begin();
    },
    leave() {
      if (open === null) sitting?.store.getState().flush();
      else drop();
    },
    stay: () => view.setState({ isAboutToLock: false }),
    keys: () => open?.keys ?? null,
    ways: () => open?.keys.record ?? ways,
    async check(passphrase) {
      const known = control.ways();
      if (known === null) return null;
      const { openByPassphrase } = await loadKeys();
      return openByPassphrase(known, passphrase, parts.derive);
    },
    async checkCode(typed) {
      const known = control.ways();
      return known === null ? null : (await loadKeys()).openByCode(known, typed);
    },
    waitLeft: () => 0,
    async openWith(keys, newPassphrase) {
      if (record === null || open !== null) return 'damaged';
      const { createRecordSeal } = await loadSeal();
      const renewed = newPassphrase === undefined ? null : await renew(keys, newPassphrase);
      const seal = createRecordSeal(keys.dataKey, keys.record.vault);
      open = { keys, seal };
      sitting?.takeAway();
      view.setState({ state: 'unlocked' });
      await sit(parts.openStorage({ seal, record }));
      if (renewed !== null) await control.change(renewed);
      return 'opened';
    },
    async turnOn(keys) {
      if (sitting === null || view.getState().state !== 'none') return notThere;
      const [{ createRecordSeal }, { keyRecordText }] = await Promise.all([loadSeal(), loadKeys()]);
      const seal = createRecordSeal(keys.dataKey, keys.record.vault);
      sitting.store.getState().flush();
      const result = await sitting.storage.relock({ seal, keys: keyRecordText(keys.record) });
      if (result.saved) {
        open = { keys, seal };
        view.setState({ state: 'unlocked' });
      } else seal.forget();
      return result;
    },
    async change(changed) {
      if (sitting === null || open === null) return notThere;
      const { keyRecordText } = await loadKeys();
      const { seal, keys } = open;
      const result = await sitting.storage.relock({ seal, keys: keyRecordText(changed) });
      if (result.saved) keys.record = changed;
      return result;
    },
    async turnOff() {
      if (sitting === null || open === null) return notThere;
      const { seal, keys } = open;
      sitting.store.getState().flush();
      const result = await sitting.storage.relock({ seal: null, keys: '' });
      if (result.saved) {
        seal.forget();
        keys.dataKey.fill(0);
        open = null;
        view.setState({ state: 'none' });
      }
      return result;
    },
  };
  return control;
}
