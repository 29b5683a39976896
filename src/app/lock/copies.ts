import type { DeriveKey } from '@/lock/derive-key';
import type { LockControl } from '@/store/lock-context';
import type { LockedJournal } from '@/storage/locked-journal';
import type { SealedCopy } from '@/storage/sealed-copy';

/** What only a locked journal needs. */
export type WhileLocked = {
  openLocked: () => LockedJournal;
  readCopy: (text: string) => SealedCopy | null;
};

export type CopyParts = { loadLocked: () => Promise<WhileLocked>; derive: DeriveKey };

/** Copies of a locked journal as files, made without the key and opened with it. */
export function createCopies(
  parts: CopyParts,
): Pick<LockControl, 'sealedCopy' | 'openCopy' | 'isPaired'> {
  return {
    isPaired: async () => (await parts.loadLocked()).openLocked().isPaired(),
    sealedCopy: async () => (await parts.loadLocked()).openLocked().copy(),
    async openCopy(text, typed) {
      const copy = (await parts.loadLocked()).readCopy(text);
      const { openByCode, openByPassphrase, parseKeyRecord } = await import('@/lock/key-record');
      const known = copy === null ? null : parseKeyRecord(copy.keys);
      if (copy === null || known === null) return 'damaged';
      const keys = openByCode(known, typed) ?? (await openByPassphrase(known, typed, parts.derive));
      if (keys === null) return 'wrong';
      const { createRecordSeal } = await import('@/lock/record-seal');
      const seal = createRecordSeal(keys.dataKey, keys.record.vault);
      try {
        return await copy.recordsBy(seal);
      } finally {
        seal.forget();
        keys.dataKey.fill(0);
      }
    },
  };
}
