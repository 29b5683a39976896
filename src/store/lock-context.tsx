import { createContext, use, type ReactNode } from 'react';
import { createStore, useStore, type StoreApi } from 'zustand';
import type { KeyRecord, OpenedKeys } from '@/lock/key-record';
import type { Kept, SaveResult } from '@/storage/port';

/**
 * 'none': there is no lock. 'damaged': the pages are sealed, and what is kept of the lock cannot be
 * read. Only in 'none' and 'unlocked' is there a journal behind the screens.
 */
export type LockState = 'none' | 'locked' | 'unlocked' | 'damaged';

export type LockView = {
  state: LockState;
  /** The last minute before it locks by itself. */
  isAboutToLock: boolean;
  /** Begun anew because another tab changed the lock; said once. */
  isRelocked: boolean;
  /** Open before, on this page: whatever stands here now came by itself, and takes the focus. */
  wasOpen: boolean;
};

/** What opening with a key came to: 'damaged' where the key is right and the pages could not be reached. */
export type OpenOutcome = 'opened' | 'damaged';

/**
 * The lock as screens know it. Whoever needs the keys asks for them when they are needed and keeps
 * them in no state: `lockNow()` fills them with zeros.
 */
export type LockControl = {
  /** Follows the lock; `useLock()` gives it with the rest. */
  view: StoreApi<LockView>;
  /** Keeps what is typed in the same turn, then lets go of key, words, screens and store, and begins again locked. */
  lockNow: () => void;
  /** The same for Quick exit, which goes elsewhere and begins nothing. */
  leave: () => void;
  /** Somebody is here: the lock waits its whole time again. */
  stay: () => void;
  /** The keys of an unlocked journal, for settings and backups; null while there is no lock, or it is locked. */
  keys: () => OpenedKeys | null;
  /** The ways in as they are stored (which passkeys there are, say), locked or not; null where there are none to read. */
  ways: () => KeyRecord | null;
  /**
   * The keys where the passphrase is right, null where it is not. Counts wrong tries (`waitLeft`).
   * Rejects when this browser cannot derive the key: no workers, or too little memory.
   */
  check: (passphrase: string) => Promise<OpenedKeys | null>;
  /** The same for the recovery code, in any spelling. */
  checkCode: (typed: string) => Promise<OpenedKeys | null>;
  /** How many ms no passphrase is tried, after too many wrong ones; 0 usually. */
  waitLeft: () => number;
  /** Calls back when another tab's try may have changed the wait; answers how to stop it. */
  followWait: (listener: () => void) => () => void;
  /** Opens the locked journal with keys that `check`, `checkCode` or a passkey gave, on request under a new passphrase. */
  openWith: (keys: OpenedKeys, newPassphrase?: string) => Promise<OpenOutcome>;
  /**
   * Keys for a lock that is not on yet, and the recovery code to them. Changes nothing; rejects when
   * this browser cannot derive the key.
   */
  newKeys: (passphrase: string) => Promise<OpenedKeys & { code: string }>;
  /** The ways in with another passphrase; for `change`. Rejects like newKeys. */
  renewed: (keys: OpenedKeys, passphrase: string) => Promise<KeyRecord>;
  /** Turns the lock on, with keys from newKeys: seals all there is. Everything or nothing. */
  turnOn: (keys: OpenedKeys) => Promise<SaveResult>;
  /**
   * Keeps other ways in to the same key: another passphrase, code or passkey. 'relocked' where another
   * tab has changed them since `keys()` was asked; it gives the new ones then.
   */
  change: (record: KeyRecord) => Promise<SaveResult>;
  /** Opens everything for good; asks nobody, so whoever calls it has checked the passphrase. */
  turnOff: () => Promise<SaveResult>;
  /** The locked journal as the text of a file, sealed as it is; null where no key could ever open it. */
  sealedCopy: () => Promise<string | null>;
  /** Whether the locked journal was kept in step with another device, or something there is yet to be done. */
  isPaired: () => Promise<boolean>;
  /** The records of such a file, for whoever has the passphrase or the recovery code of that journal. */
  openCopy: (text: string, typed: string) => Promise<readonly Kept[] | 'wrong' | 'damaged'>;
  /** Lets go of what is shown and reads what is there now, as after loading the page: for when both homes were emptied or filled. */
  beginAgain: () => Promise<void>;
  /** The person knows that another tab changed the lock. */
  heardOfRelock: () => void;
};

const refused = Promise.resolve<SaveResult>({ saved: false, why: 'blocked' });

/** Where nobody provides a lock, there is none: most tests, and the gallery. */
const noLock: LockControl = {
  view: createStore<LockView>(() => ({
    state: 'none',
    isAboutToLock: false,
    isRelocked: false,
    wasOpen: false,
  })),
  lockNow: () => undefined,
  leave: () => undefined,
  stay: () => undefined,
  keys: () => null,
  ways: () => null,
  check: () => Promise.resolve(null),
  checkCode: () => Promise.resolve(null),
  waitLeft: () => 0,
  followWait: () => () => undefined,
  openWith: () => Promise.resolve('damaged'),
  newKeys: () => Promise.reject(new Error('There is no lock here.')),
  renewed: () => Promise.reject(new Error('There is no lock here.')),
  turnOn: () => refused,
  change: () => refused,
  turnOff: () => refused,
  sealedCopy: () => Promise.resolve(null),
  isPaired: () => Promise.resolve(false),
  openCopy: () => Promise.resolve('damaged'),
  beginAgain: () => Promise.resolve(),
  heardOfRelock: () => undefined,
};

const LockContext = createContext<LockControl>(noLock);

/** Hands the lock to the screens below. */
export function LockProvider({ lock, children }: { lock: LockControl; children: ReactNode }) {
  return <LockContext value={lock}>{children}</LockContext>;
}

/** The lock, and how it stands now. */
export function useLock(): LockControl & LockView {
  const lock = use(LockContext);
  return { ...lock, ...useStore(lock.view) };
}
