import { openLocalHome } from './local-home';
import { keyPrefix } from './slot';

/**
 * Two small notes beside a locked journal, unsealed, for what has to be known while it is locked or at
 * once in every tab. They have the journal's prefix, so that they go when everything is deleted.
 */
export type LockNotes = {
  /** How often in a row, and when last, a passphrase did not open it; null where none was tried. */
  tries(): { count: number; at: number } | null;
  keepTries(tries: { count: number; at: number } | null): void;
  /** Calls back when another tab tried a passphrase, until the signal. */
  onTries(listener: () => void, signal: AbortSignal): void;
  /** Tells every other tab that this one locks. */
  tellLocked(): void;
  /** Calls back when another tab locks, until the signal. */
  onLocked(listener: () => void, signal: AbortSignal): void;
};

const triesKey = `${keyPrefix}tries`;
const shutKey = `${keyPrefix}shut`;

/** Where there is no localStorage there is no other tab to tell, and no wait beyond this page. */
export function openLockNotes(local = openLocalHome(false)): LockNotes {
  return {
    tries() {
      const found = /^(\d{1,9}) (\d{1,15})$/.exec(local?.get(triesKey) ?? '');
      return found === null ? null : { count: Number(found[1]), at: Number(found[2]) };
    },
    keepTries(tries) {
      if (tries === null) local?.remove(triesKey);
      else local?.put(triesKey, `${tries.count} ${tries.at}`);
    },
    onTries(listener, signal) {
      const heard = ({ key }: StorageEvent): void => {
        if (key === triesKey || key === null) listener();
      };
      window.addEventListener('storage', heard, { signal });
    },
    tellLocked() {
      local?.put(shutKey, '1');
      local?.remove(shutKey);
    },
    onLocked(listener, signal) {
      const heard = ({ key, newValue }: StorageEvent): void => {
        if (key === shutKey && newValue !== null) listener();
      };
      window.addEventListener('storage', heard, { signal });
    },
  };
}
