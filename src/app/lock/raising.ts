import type { ChooseCost } from '@/lock/choose-cost';
import type { DeriveKey } from '@/lock/derive-key';
import type { OpenedKeys } from '@/lock/key-record';
import type { LockControl } from '@/store/lock-context';
import type { Open } from './sitting';

type RaisingParts = {
  derive: DeriveKey;
  chooseCost: ChooseCost;
  open: () => Open | null;
  change: LockControl['change'];
};

type Raising = {
  /** These keys were opened by this passphrase. */
  hold: (keys: OpenedKeys, passphrase: string) => void;
  /** Once the journal is open with them: makes guessing dearer where this device bears it. */
  raise: (keys: OpenedKeys) => Promise<void>;
};

/** A lock made on a slow day, or an old device, becomes as dear to guess at as this one allows. */
export function createRaising({ derive, chooseCost, open, change }: RaisingParts): Raising {
  const held = new WeakMap<OpenedKeys, string>();
  return {
    hold(keys, passphrase) {
      if (open() === null) held.set(keys, passphrase);
    },
    async raise(keys) {
      const passphrase = held.get(keys);
      held.delete(keys);
      if (passphrase === undefined) return;
      try {
        const before = keys.record;
        const { raised } = await import('@/lock/raised');
        const record = await raised(keys, passphrase, derive, chooseCost);
        // Locked, or changed, meanwhile: this was made from what is no more.
        if (record !== null && open()?.keys === keys && keys.record === before) {
          await change(record);
        }
      } catch {
        // It was no more than a gain; the next time it is opened tries again.
      }
    },
  };
}
