import type { StoreApi } from 'zustand';
import type { DeriveKey } from '@/lock/derive-key';
import type { KeyRecord, OpenedKeys } from '@/lock/key-record';
import type { LockReading } from '@/storage/browser-lock';
import type { LockRecord } from '@/storage/lock-record';
import type { LockControl, LockView } from '@/store/lock-context';
import type { Open } from './sitting';
import type { Tries } from './tries';

type WaysInParts = {
  readLock: () => Promise<LockReading>;
  derive: DeriveKey;
  tries: Tries;
  view: Pick<StoreApi<LockView>, 'getState'>;
  open: () => Open | null;
  beginAgain: () => Promise<void>;
  /** The passphrase was right. */
  onRight: (keys: OpenedKeys, passphrase: string) => void;
};

const loadKeys = () => import('@/lock/key-record');

/** The lock as it is kept, and who may come in by it. */
export function createWaysIn(parts: WaysInParts) {
  const { readLock, derive, tries, view, open, beginAgain, onRight } = parts;
  let record: LockRecord | null = null;
  let stored: KeyRecord | null = null;

  const ways = (): KeyRecord | null => open()?.keys.record ?? stored;

  /** Takes in how the lock was found; the state that follows from it. */
  async function take(reading: LockReading): Promise<'none' | 'locked' | 'damaged'> {
    record = reading.kind === 'locked' ? reading.record : null;
    stored = record === null ? null : (await loadKeys()).parseKeyRecord(record.keys);
    return reading.kind === 'open' ? 'none' : stored === null ? 'damaged' : 'locked';
  }

  /** Looks again: another tab may have changed the ways in, or turned the lock off. */
  async function refresh(): Promise<void> {
    const reading = await readLock();
    if (reading.kind === 'open' && view.getState().state === 'locked') return beginAgain();
    if (reading.kind !== 'locked') return undefined;
    const kept = (await loadKeys()).parseKeyRecord(reading.record.keys);
    if (kept === null) return undefined;
    const now = open();
    if (now === null) [record, stored] = [reading.record, kept];
    else if (now.keys.record.vault === kept.vault) now.keys.record = kept;
    return undefined;
  }

  const check: LockControl['check'] = async (passphrase) => {
    await refresh();
    const known = ways();
    if (known === null) return null;
    const { openByPassphrase } = await loadKeys();
    const keys = await openByPassphrase(known, passphrase, derive);
    if (keys === null) tries.wrong();
    else {
      tries.right();
      onRight(keys, passphrase);
    }
    return keys;
  };

  const checkCode: LockControl['checkCode'] = async (typed) => {
    await refresh();
    const known = ways();
    return known === null ? null : (await loadKeys()).openByCode(known, typed);
  };

  return { take, refresh, ways, check, checkCode, record: (): LockRecord | null => record };
}
