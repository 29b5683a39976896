import type * as v from 'valibot';
import { checkerOf } from '@/record/checker';
import { unwrap, wrap } from './envelope';
import type { LocalHome, PutOutcome } from './local-home';
import { keyPrefix } from './slot';
import type * as schema from './stored-schema';
import { lockShape } from './stored-shape';

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

const fitsLock = checkerOf(lockShape);
const isLock = (value: unknown): value is v.InferOutput<typeof schema.lock> => fitsLock(value);

export const isLockKey = (key: string): boolean => key === lockKey;

/** Null where it is none. */
export const parseLock = (value: unknown): LockRecord | null => (isLock(value) ? value : null);

type LocalReading = LockRecord | null | 'damaged';

/** What localStorage says: null where it holds no record, 'damaged' where it holds one that cannot be read. */
export function readLocalLock(local: LocalHome): LocalReading {
  const raw = local.get(lockKey);
  return raw === null ? null : readRaw(raw);
}

function readRaw(raw: string): LockRecord | 'damaged' {
  const unwrapped = unwrap(lockKey, raw);
  if (unwrapped.kind !== 'payload') return 'damaged';
  try {
    return parseLock(JSON.parse(unwrapped.payload)) ?? 'damaged';
  } catch {
    return 'damaged';
  }
}

/** The same for whoever asks before every word: takes a record apart once. */
export function createLockReader(local: LocalHome): () => LocalReading {
  let last: { raw: string; lock: LockRecord | 'damaged' } | null = null;
  return () => {
    const raw = local.get(lockKey);
    if (raw === null) return null;
    if (last?.raw !== raw) last = { raw, lock: readRaw(raw) };
    return last.lock;
  };
}

export const putLocalLock = (local: LocalHome, lock: LockRecord): PutOutcome =>
  local.put(lockKey, wrap(lockKey, JSON.stringify(lock)));

export const removeLocalLock = (local: LocalHome): void => local.remove(lockKey);

/** The one that counts; of two that were made at once the same one for everybody. */
export function laterLock(a: LockRecord | null, b: LockRecord | null): LockRecord | null {
  if (a === null || b === null) return a ?? b;
  if (a.generation !== b.generation) return a.generation > b.generation ? a : b;
  return textOf(a) >= textOf(b) ? a : b;
}

const textOf = ({ vault, keys }: LockRecord): string => `${vault ?? ''} ${keys}`;

export const isLocked = (lock: LockRecord | null): boolean => vaultOf(lock) !== null;

/** The vault that values are sealed in; null where they are not. */
export const vaultOf = (lock: LockRecord | null): string | null => lock?.vault ?? null;

/** The record of a lock that was let go: a generation on, so that no older one returns. */
export const lockLetGo = ({ generation }: LockRecord): LockRecord => ({
  generation: generation + 1,
  vault: null,
  keys: '',
});
