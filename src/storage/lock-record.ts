import * as v from 'valibot';
import { unwrap, wrap } from './envelope';
import type { LocalHome, PutOutcome } from './local-home';
import { keyPrefix } from './slot';

/**
 * Whether the journal is locked, and the wrapped keys to it, in both homes. The higher generation
 * counts, so that a home that went back to an older state cannot bring an old lock back.
 */
export type LockRecord = {
  /** Grows with every change: turned on, another passphrase, turned off. */
  generation: number;
  /** Which data key seals the values; null where the lock was turned off. */
  vault: string | null;
  /** The wrapped keys, as src/lock writes them; nothing here reads them. */
  keys: string;
};

const lockKey = `${keyPrefix}k`;

const schema = v.object({
  generation: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  vault: v.nullable(v.string()),
  keys: v.string(),
});

export const isLockKey = (key: string): boolean => key === lockKey;

/** Null where it is none. */
export const parseLock = (value: unknown): LockRecord | null =>
  v.is(schema, value) ? value : null;

/** What localStorage says: null where it holds no record, 'damaged' where it holds one that cannot be read. */
export function readLocalLock(local: LocalHome): LockRecord | null | 'damaged' {
  const raw = local.get(lockKey);
  if (raw === null) return null;
  const unwrapped = unwrap(lockKey, raw);
  if (unwrapped.kind !== 'payload') return 'damaged';
  try {
    return parseLock(JSON.parse(unwrapped.payload)) ?? 'damaged';
  } catch {
    return 'damaged';
  }
}

export const putLocalLock = (local: LocalHome, lock: LockRecord): PutOutcome =>
  local.put(lockKey, wrap(lockKey, JSON.stringify(lock)));

export const removeLocalLock = (local: LocalHome): void => local.remove(lockKey);

/** The one that counts. */
export const laterLock = (a: LockRecord | null, b: LockRecord | null): LockRecord | null =>
  (b?.generation ?? 0) > (a?.generation ?? 0) ? b : a;

export const isLocked = (lock: LockRecord | null): boolean => (lock?.vault ?? null) !== null;
