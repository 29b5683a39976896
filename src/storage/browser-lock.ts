import { hasFrameOf } from './envelope';
import { isEpochKey } from './findings';
import { openLocalHome, type LocalHome } from './local-home';
import { isLocked, laterLock, putLocalLock, readLocalLock, type LockRecord } from './lock-record';
import { openSecondHome, type SecondHome } from './second-home';
import { isSealedName } from './stored-form';

/** What there is to know of the lock before the journal is read. */
export type LockReading =
  /** No lock: the journal is read as it is. */
  | { kind: 'open' }
  | { kind: 'locked'; record: LockRecord }
  /** The values are sealed, and neither home holds a lock record that can be read. Nothing is written. */
  | { kind: 'damaged' };

/** How long a start waits for the second home to tell of the lock, in ms. */
const waitLimit = 4000;

type Parts = {
  local: LocalHome | null;
  /** Null where the browser has no IndexedDB. */
  openSecond: (() => Promise<SecondHome>) | null;
};

/**
 * Reads the lock record from both homes. A journal that was never locked costs one look into
 * localStorage: what IndexedDB alone knows of a lock, the engine finds when it reads it.
 */
export async function readLock({ local, openSecond }: Parts): Promise<LockReading> {
  const found = local === null ? null : readLocalLock(local);
  const isSealed = local !== null && holdsSealed(local);
  if (found === null && !isSealed && local !== null) return { kind: 'open' };
  const known = found === 'damaged' ? null : found;
  const record = laterLock(known, await inTime(lockInSecond(openSecond)));
  if (record !== null && record !== known && local !== null) putLocalLock(local, record);
  if (record !== null) return isLocked(record) ? { kind: 'locked', record } : { kind: 'open' };
  return isSealed ? { kind: 'damaged' } : { kind: 'open' };
}

/** Whether localStorage holds what only a locked journal does. */
const holdsSealed = (local: LocalHome): boolean =>
  local
    .keys()
    .some(
      (key) =>
        isSealedName(key) || (isEpochKey(key) && hasFrameOf(key, local.get(key) ?? '', true)),
    );

async function lockInSecond(openSecond: Parts['openSecond']): Promise<LockRecord | null> {
  if (openSecond === null) return null;
  try {
    const home = await openSecond();
    try {
      return await home.readLock();
    } finally {
      home.close();
    }
  } catch {
    // Refused now: what localStorage says counts, and the engine asks again.
    return null;
  }
}

const inTime = <T>(work: Promise<T>): Promise<T | null> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), waitLimit);
    void work.then((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });

/** The lock of the journal in this browser. Never rejects. */
export const readBrowserLock = (): Promise<LockReading> =>
  readLock({
    local: openLocalHome(false),
    openSecond: 'indexedDB' in globalThis ? () => openSecondHome(() => undefined) : null,
  });
