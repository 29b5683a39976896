import type { DeriveKey } from '@/lock/derive-key';
import type { LockControl } from '@/store/lock-context';
import type { LockedJournal } from '@/storage/locked-journal';
import type { SealedCopy } from '@/storage/sealed-copy';

export type CopyParts = {
  openLocked: () => LockedJournal;
  readCopy: (text: string) => SealedCopy | null;
  derive: DeriveKey;
};

/** Copies of a locked journal as files, made without the key and opened with it. */
export function createCopies(
  parts: CopyParts,
): Pick<LockControl, 'sealedCopy' | 'openCopy' | 'isPaired'> {
  return {
    isPaired: () => parts.openLocked().isPaired(),
    sealedCopy: () => parts.openLocked().copy(),
    async openCopy(text, typed) {
      const copy = parts.readCopy(text);
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
