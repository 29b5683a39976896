import type { ChooseCost } from '@/lock/choose-cost';
import type { DeriveKey } from '@/lock/derive-key';
import type { SaveResult } from '@/storage/port';
import type { LockControl } from '@/store/lock-context';
import type { Open, Sitting } from './sitting';

type ChangesParts = {
  derive: DeriveKey;
  chooseCost: ChooseCost;
  sitting: () => Sitting | null;
  open: () => Open | null;
  /** Reads the ways in as they are kept now. */
  refresh: () => Promise<void>;
  /** The lock was turned on. */
  setOpen: (open: Open) => void;
  /** It was turned off: its keys are forgotten. */
  forget: (open: Open) => void;
};

export type Changes = Pick<LockControl, 'newKeys' | 'renewed' | 'turnOn' | 'change' | 'turnOff'>;

const notThere: SaveResult = { saved: false, why: 'blocked' };
const loadKeys = () => import('@/lock/key-record');

/** Turns the lock of the open journal on and off, and changes the ways in; each time everything or nothing. */
export function createChanges(parts: ChangesParts): Changes {
  const { derive, chooseCost, sitting, open, refresh, setOpen, forget } = parts;

  return {
    async newKeys(passphrase) {
      const [{ createKeys }, cost] = await Promise.all([loadKeys(), chooseCost()]);
      return createKeys(passphrase, cost, derive);
    },
    async renewed(keys, passphrase) {
      const [{ withPassphrase }, cost] = await Promise.all([loadKeys(), chooseCost()]);
      return withPassphrase(keys, passphrase, cost, derive);
    },
    async turnOn(keys) {
      const [{ createRecordSeal }, { keyRecordText }] = await Promise.all([
        import('@/lock/record-seal'),
        loadKeys(),
      ]);
      const now = sitting();
      if (now === null || open() !== null) return notThere;
      const seal = createRecordSeal(keys.dataKey, keys.record.vault);
      now.store.getState().flush();
      const result = await now.storage.relock({ seal, keys: keyRecordText(keys.record) });
      if (result.saved && sitting() === now) setOpen({ keys, seal });
      else seal.forget();
      return result;
    },
    async change(record) {
      const { keyRecordText } = await loadKeys();
      const [before, now] = [open(), sitting()];
      if (before === null || now === null) return notThere;
      // Of a lock that is no more: these ways hold the key of nothing that is here.
      if (record.vault !== before.keys.record.vault) return { saved: false, why: 'relocked' };
      const known = keyRecordText(before.keys.record);
      await refresh();
      // Made from ways in that another tab has changed since: it would undo that.
      if (keyRecordText(before.keys.record) !== known) return { saved: false, why: 'relocked' };
      const result = await now.storage.relock({
        seal: before.seal,
        keys: keyRecordText(record),
      });
      if (result.saved) before.keys.record = record;
      return result;
    },
    async turnOff() {
      const [before, now] = [open(), sitting()];
      if (before === null || now === null) return notThere;
      now.store.getState().flush();
      const result = await now.storage.relock({ seal: null, keys: '' });
      if (result.saved && open() === before) forget(before);
      return result;
    },
  };
}
