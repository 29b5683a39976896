/** The lock this tab holds: notices when another tab changed it, and brings back to it what a home forgot or brought back. */
import type { Connection } from './connection';
import type { Epoch } from './epoch';
import { putEpoch, readEpoch } from './findings';
import type { FormedLocal } from './formed-local';
import type { FormedSecond } from './formed-second';
import {
  createLockReader,
  isLocked,
  laterLock,
  lockLetGo,
  putLocalLock,
  removeLocalLock,
  vaultOf,
  type LockRecord,
} from './lock-record';
import type { LocalHome } from './local-home';
import type { SlotCache } from './slot-cache';
import type { StoredForm } from './stored-form';

type HeldLockParts = {
  /** The first home beneath its form. */
  inner: LocalHome | null;
  local: FormedLocal | null;
  form: StoredForm;
  epoch: Epoch;
  connection: Connection;
  cache: SlotCache;
  /** The lock this tab was opened with. */
  lock: LockRecord | null;
  /** Another tab changed the lock: what this one wrote and IndexedDB has not is to be kept once more. */
  onRelocked: () => void;
};

export function createHeldLock(parts: HeldLockParts) {
  const { inner, local, form, epoch, connection, cache } = parts;
  let current = parts.lock;
  /** While this tab itself changes the lock, one home has the new one before the other. */
  let isChanging = false;
  /** Other tabs may not have heard of such a change yet, and undo a little of it. */
  let isUnsettled = false;
  const readStored = inner === null ? () => null : createLockReader(inner);

  /** Whether a home still has this tab's lock; stops the tab where another has changed it. */
  function isSame(found: LockRecord | null): boolean {
    if (isChanging || form.isClosed()) return true;
    current = laterLock(current, found);
    if (vaultOf(current) === form.vault) return true;
    if (epoch.isStopped()) return false;
    // The words of this tab are kept as they are: whoever opens the journal takes them in.
    form.write(null);
    epoch.stop('relocked');
    // What this tab sealed while another turned the lock off, nobody else might open.
    if (!isLocked(current)) {
      // First what ends an epoch, as ever: a restore may have begun one here that nobody was told of.
      if (local !== null && (readEpoch(local) ?? Infinity) < epoch.current) {
        putEpoch(local, epoch.current);
      }
      scrubLocal();
    }
    parts.onRelocked();
    return false;
  }

  /** Asks localStorage; false when the tab was stopped. */
  function isSameInLocal(): boolean {
    const stored = readStored();
    return isSame(stored === 'damaged' ? null : stored);
  }

  /** Makes localStorage say what counts, where it says less or cannot be read; not in a journal that was emptied since. */
  function heal(): void {
    if (inner === null || local === null || current === null) return;
    const stored = readStored();
    const isTold = stored !== 'damaged' && laterLock(stored, current) === stored;
    if (!isTold && (readEpoch(local) ?? Infinity) <= epoch.current) putLocalLock(inner, current);
  }

  /** Nothing sealed is put into localStorage before the keys to it are there. */
  function hasKeys(): boolean {
    const hasOwn = (): boolean => {
      const stored = readStored();
      return stored !== 'damaged' && vaultOf(stored) === form.vault;
    };
    if (form.vault === null || hasOwn()) return true;
    heal();
    return hasOwn();
  }

  const isInSecond = (key: string, value: string): boolean => {
    const cached = cache.at(key);
    return cached !== undefined && cached.inSecond && cached.slot.raw === value;
  };

  /** Brings what lies in localStorage in the other form into this one: under these names, or all there is. */
  const scrubLocal = (names?: readonly string[]): boolean =>
    local?.scrub(isInSecond, names) ?? true;

  return {
    /** The record of it; null where there never was one. */
    get record(): LockRecord | null {
      return current;
    },
    get isChanging(): boolean {
      return isChanging;
    },
    /** Whether this tab changed the lock a moment ago, or does. */
    get isUnsettled(): boolean {
      return isUnsettled;
    },
    /** From here on this tab is the one that changes the lock, or no more. */
    setChanging(to: boolean): void {
      isChanging = to;
      if (to) isUnsettled = true;
    },
    /** Every other tab has heard of it by now. */
    settle(): void {
      isUnsettled = isChanging;
    },
    take(next: LockRecord | null): void {
      current = next;
    },
    isSame,
    isSameInLocal,
    heal,
    hasKeys,
    scrubLocal,

    /**
     * Brings what another tab or the browser put into localStorage in the other form into this one: under
     * one name, or all of it. Where localStorage is all there is, a tab that has heard half of what another
     * wrote must not undo a lock's end; only at the start, or when the browser went back, it has the whole.
     */
    tidyLocal({ name, isWhole }: { name?: string; isWhole: boolean }): void {
      heal();
      if (isWhole || !connection.isAbsent) scrubLocal(name === undefined ? undefined : [name]);
    },

    /** The second home hears of the lock where it has forgotten it, and nothing stays in it in the other form. */
    async tidySecond(home: FormedSecond, known: LockRecord | null): Promise<void> {
      heal();
      if (current === null || isChanging) return;
      if (laterLock(known, current) !== known) await home.putLock(epoch.current, current);
      if (home.isMixed) await home.scrub(epoch.current);
      else if (known?.generation === current.generation) local?.removeForeign();
    },

    /** The lock goes with the journal. */
    letGo(): void {
      if (current !== null) current = lockLetGo(current);
      form.endLock();
    },
    /** Makes localStorage say so; true when it does. Where there never was a lock there is nothing to say. */
    putLetGo(): boolean {
      if (inner === null) return true;
      if (current !== null) return putLocalLock(inner, current) === 'written';
      removeLocalLock(inner);
      return readStored() === null;
    },
  };
}

export type HeldLock = ReturnType<typeof createHeldLock>;
