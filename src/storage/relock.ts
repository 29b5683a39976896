/** Turns the lock on or off, or keeps other ways in with it; and notices when another tab did. */
import type { Connection } from './connection';
import type { Epoch } from './epoch';
import { putEpoch } from './findings';
import type { FormedLocal } from './formed-local';
import type { FormedSecond } from './formed-second';
import {
  isLocked,
  laterLock,
  putLocalLock,
  readLocalLock,
  removeLocalLock,
  type LockRecord,
} from './lock-record';
import type { LocalHome } from './local-home';
import type { JournalStorage, SaveFailure, SaveResult } from './port';
import type { Seal } from './seal';
import type { StoredForm } from './stored-form';
import type { Surroundings } from './surroundings';

type RelockParts = {
  /** The first home beneath its form. */
  inner: LocalHome | null;
  local: FormedLocal | null;
  form: StoredForm;
  epoch: Epoch;
  connection: Connection;
  surroundings: Surroundings;
  now: () => number;
  /** The lock this tab was opened with. */
  lock: LockRecord | null;
  isInSecond: (key: string) => boolean;
};

const refused = (why: SaveFailure): SaveResult => ({ saved: false, why });

export function createRelock(parts: RelockParts) {
  const { inner, local, form, epoch, connection, surroundings, now } = parts;
  let current = parts.lock;
  /** What localStorage held when this tab last looked; its own record where it had none. */
  const stored = (): LockRecord | null => {
    const found = inner === null ? null : readLocalLock(inner);
    return found === 'damaged' ? null : found;
  };

  const second = (): FormedSecond | null => connection.home;

  /** Whether both homes still have this tab's lock; stops the tab where another has changed it. */
  function isSame(found: LockRecord | null): boolean {
    const later = laterLock(current, found);
    if (form.isChanging) return true;
    if ((later?.vault ?? null) !== form.vault) {
      // The words of this tab are kept once more, as they are: whoever opens the journal takes them in.
      form.write(null);
      epoch.stop('relocked');
      return false;
    }
    current = later;
    return true;
  }

  /** Makes localStorage say what counts, where it says less or cannot be read. */
  function heal(): void {
    if (inner === null || current === null) return;
    const found = readLocalLock(inner);
    if (found === 'damaged' || (found?.generation ?? 0) < current.generation) {
      putLocalLock(inner, current);
    }
  }

  /** Leaves nothing in the form that is not written now; true when that was seen. */
  async function scrub(lock?: LockRecord): Promise<'done' | 'relocked' | 'refused'> {
    const isLocalDone = local?.scrub(parts.isInSecond) ?? true;
    await connection.connect();
    const home = second();
    if (home === null) return isLocalDone && connection.isMissing ? 'done' : 'refused';
    try {
      const outcome = await home.scrub(epoch.current, lock);
      if (outcome === 'relocked') return 'relocked';
      if (outcome !== 'written') return 'refused';
    } catch {
      connection.lose();
      return 'refused';
    }
    return (local?.scrub(() => true) ?? true) ? 'done' : 'refused';
  }

  /** Goes back to how it was. */
  async function undo(before: Seal | null, lock: LockRecord | null): Promise<void> {
    form.write(before);
    if (local !== null) putEpoch(local, epoch.current);
    if (inner !== null) {
      if (lock === null) removeLocalLock(inner);
      else putLocalLock(inner, lock);
    }
    local?.scrub();
    await Promise.resolve();
  }

  const relock: JournalStorage['relock'] = async ({ keys, seal }) => {
    const why = epoch.refusal();
    if (why !== null) return refused(why);
    const before = form.seal;
    const previous = current;
    const next: LockRecord = {
      generation: (current?.generation ?? 0) + 1,
      vault: seal?.vault ?? null,
      keys,
    };
    form.isChanging = true;
    try {
      // The keys come before the first value that needs them.
      if (isLocked(next) && inner !== null && putLocalLock(inner, next) !== 'written') {
        await undo(before, previous);
        return refused('full');
      }
      form.write(seal);
      if (local !== null) putEpoch(local, epoch.current);
      const outcome = await scrub(next);
      if (outcome !== 'done') {
        await undo(before, previous);
        return refused(outcome === 'relocked' ? 'relocked' : 'not-found-again');
      }
      current = next;
      if (inner !== null) putLocalLock(inner, next);
    } finally {
      form.isChanging = false;
    }
    surroundings.hint();
    return { saved: true, at: now(), copies: connection.isMissing || inner === null ? 1 : 2 };
  };

  return {
    relock,
    scrub,
    heal,
    isSame,
    /** Asks localStorage; false when the tab was stopped. */
    isSameInLocal: (): boolean => isSame(stored()),
    /** Brings what came in another form into this tab's own. */
    tidyLocal(): void {
      if (form.isChanging || !form.mayOpen) return;
      heal();
      local?.scrub(parts.isInSecond);
    },
    /** The same for the second home, which also hears of the lock where it has forgotten it. */
    async tidySecond(home: FormedSecond, known: LockRecord | null): Promise<void> {
      heal();
      if (form.isChanging || current === null) return;
      const isBehind = (known?.generation ?? 0) < current.generation;
      if (home.isMixed || isBehind) await home.scrub(epoch.current, isBehind ? current : undefined);
    },
  };
}

export type Relock = ReturnType<typeof createRelock>;
