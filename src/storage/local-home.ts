import { keyPrefix } from './slot';

/**
 * The first home: the browser's localStorage, the only file that names it. Its `setItem` returning
 * means the words survive this tab, not yet the whole browser: engines commit up to a minute later.
 */

export type PutOutcome = 'written' | 'full' | 'blocked' | 'not-found-again';

/** A string map that answers in values. Sizes are UTF-16 units. */
export type LocalHome = {
  /** The journal's own keys; keys of others are never touched. */
  keys(): string[];
  get(key: string): string | null;
  /** 'written' only when it was found again, unit for unit; otherwise the earlier value stands. */
  put(key: string, raw: string): PutOutcome;
  remove(key: string): void;
  /** What everything under this origin counts towards `limit`. */
  used(): number;
  limit: number;
};

/** UTF-16 units an origin may keep, keys included (measured in Chromium, Firefox and WebKit). */
const limit = 5 * 1024 * 1024;

/** By name: newer Chromium throws a class of its own, which is no DOMException. */
const isQuota = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED');

/** Any unit above U+00FF; WebKit then keeps the whole value at two bytes a unit. */
const wide = /[\u0100-\uffff]/;

type LocalHomeParts = {
  storage: Storage;
  /** Lists the keys; asking a real one for them one by one takes 50 times as long. */
  keysOf: (storage: Storage) => string[];
  /** True in WebKit, where the limit is of bytes and one curly apostrophe doubles what its value costs. */
  wideCostsDouble?: boolean;
};

/** A home over any Storage; nothing it does throws. */
export function createLocalHome({
  storage,
  keysOf,
  wideCostsDouble = false,
}: LocalHomeParts): LocalHome {
  const get = (key: string): string | null => {
    try {
      return storage.getItem(key);
    } catch {
      return null;
    }
  };
  const allKeys = (): string[] => {
    try {
      return keysOf(storage);
    } catch {
      // Storage that is refused half-way has no keys to show.
      return [];
    }
  };
  const set = (key: string, raw: string): PutOutcome => {
    try {
      storage.setItem(key, raw);
    } catch (error) {
      return isQuota(error) ? 'full' : 'blocked';
    }
    return get(key) === raw ? 'written' : 'not-found-again';
  };
  const remove = (key: string): void => {
    try {
      storage.removeItem(key);
    } catch {
      // Whoever removes looks again afterwards where it matters.
    }
  };
  return {
    keys: () => allKeys().filter((key) => key.startsWith(keyPrefix)),
    get,
    put(key, raw) {
      const before = get(key);
      let outcome = set(key, raw);
      if (outcome === 'not-found-again') outcome = set(key, raw);
      if (outcome !== 'written' && get(key) !== before) {
        if (before === null) remove(key);
        else set(key, before);
      }
      return outcome;
    },
    remove,
    used: () =>
      allKeys().reduce((sum, key) => {
        const value = get(key) ?? '';
        return sum + key.length + value.length * (wideCostsDouble && wide.test(value) ? 2 : 1);
      }, 0),
    limit,
  };
}

/** The browser's own localStorage; null where the page may not have it (reading the property can throw). */
export function openLocalHome(wideCostsDouble: boolean): LocalHome | null {
  try {
    // Firefox answers null when storage is switched off, whatever the types say.
    const storage = globalThis.localStorage as Storage | null;
    return storage === null
      ? null
      : createLocalHome({ storage, keysOf: Object.keys, wideCostsDouble });
  } catch {
    return null;
  }
}

/** Whether one of the browser's own localStorage's keys is such a one. Of thousands nearly all are, and the first answers. */
export function holdsInLocal(isSuch: (key: string) => boolean): boolean {
  try {
    const { localStorage } = globalThis;
    for (let index = 0; index < localStorage.length; index += 1)
      if (isSuch(localStorage.key(index) ?? '')) return true;
  } catch {
    // Refused, it holds nothing to show.
  }
  return false;
}
