/** A locked journal without its key: emptied when nobody can open it any more. */
import { reframed, unwrap } from './envelope';
import { isEpochKey, putEpoch, readEpoch } from './findings';
import { openLocalHome, type LocalHome } from './local-home';
import {
  isLockKey,
  laterLock,
  lockLetGo,
  putLocalLock,
  readLocalLock,
  removeLocalLock,
  type LockRecord,
} from './lock-record';
import { forgetPairing, isPaired, openPairingNote } from './pairing-note';
import type { JournalStorage } from './port';
import { writeSealedCopy } from './sealed-copy';
import { openSecondHome, type SecondHome } from './second-home';

export type LockedJournal = {
  /**
   * Empties both homes of a journal whose key is lost, and looks again. The epoch and the lock record
   * it leaves keep a crash, and a tab that still has the key, from bringing anything back.
   */
  empty: JournalStorage['deleteEverything'];
  /** All of it as the text of a file, sealed as it is; null where no key could ever open it. */
  copy: () => Promise<string | null>;
  /** Whether a second device was paired: what it was yet to be told is sealed, and goes with the journal. */
  isPaired: () => Promise<boolean>;
};

type Parts = {
  local: LocalHome | null;
  /** Null where the browser has no IndexedDB. */
  openSecond: (() => Promise<SecondHome>) | null;
  /** Milliseconds since 1970. */
  now: () => number;
};

/** What stays: that it was emptied, and that there is no lock any more. */
const isLeft = (key: string): boolean => isEpochKey(key) || isLockKey(key);

/** The epoch in localStorage, in whichever frame; 0 where none can be read. */
function epochIn(local: LocalHome | null): number {
  const key = local?.keys().find(isEpochKey);
  if (local === null || key === undefined) return 0;
  const found = unwrap(key, reframed(key, local.get(key), false) ?? '');
  const epoch = found.kind === 'payload' ? Number(found.payload) : 0;
  return Number.isSafeInteger(epoch) && epoch > 0 ? epoch : 0;
}

/** True when localStorage holds nothing of the journal any more. */
function emptyLocal(home: LocalHome, epoch: number, lock: LockRecord | null): boolean {
  // First, so that other tabs hear why everything goes before they see it going.
  putEpoch(home, epoch);
  if (lock === null) removeLocalLock(home);
  else putLocalLock(home, lock);
  for (const key of home.keys()) if (!isLeft(key)) home.remove(key);
  return home.keys().every(isLeft) && readEpoch(home) === epoch;
}

/** The locked journal in these homes. Nothing it does rejects. */
export function createLockedJournal({ local, openSecond, now }: Parts): LockedJournal {
  return {
    isPaired: () => isPaired(openPairingNote(local)),
    copy: () => writeSealedCopy(local, openSecond === null ? null : () => inTime(openSecond())),
    async empty() {
      const found = local === null ? null : readLocalLock(local);
      const known = found === null || found === 'damaged' ? null : lockLetGo(found);
      const asked = epochIn(local) + 1;
      // The second home first: what it says of the lock is what every start believes.
      const second = openSecond === null ? null : await emptySecond(openSecond, asked);
      const lock = laterLock(known, second?.lock ?? null);
      const epoch = second?.epoch ?? asked;
      const isLocalEmpty = local !== null && emptyLocal(local, epoch, lock);
      const copies = (isLocalEmpty ? 1 : 0) + (second === null ? 0 : 1);
      if (copies === 0) return { saved: false, why: 'not-found-again', verified: false };
      const verified = (isLocalEmpty || local === null) && (second !== null || openSecond === null);
      return { saved: true, at: now(), copies: copies === 2 ? 2 : 1, verified };
    },
  };
}

/** How long a second home may take to open before it counts as refused, in ms. */
const openLimit = 4000;

const inTime = <T>(work: Promise<T>): Promise<T | null> =>
  Promise.race([
    work,
    new Promise<null>((resolve) => {
      setTimeout(() => resolve(null), openLimit);
    }),
  ]);

type Emptied = { epoch: number; lock: LockRecord | null };

/** Null where the second home can't be reached, or isn't empty afterwards. */
async function emptySecond(
  open: () => Promise<SecondHome>,
  asked: number,
): Promise<Emptied | null> {
  try {
    const home = await inTime(open());
    if (home === null) return null;
    try {
      let epoch = Math.max(asked, (await home.list()).epoch + 1);
      // Another tab may have emptied it just now.
      if ((await home.write({ epoch, clear: 'all' })) !== 'written') {
        epoch = (await home.list()).epoch + 1;
        await home.write({ epoch, clear: 'all' });
      }
      const left = await home.list();
      const isEmpty = left.slots.length === 0 && left.quarantined.length === 0;
      return isEmpty && left.epoch === epoch ? { epoch, lock: left.lock } : null;
    } finally {
      home.close();
    }
  } catch {
    return null;
  }
}

/** The locked journal in this browser. */
export function openLockedJournal(now: () => number): LockedJournal {
  const journal = createLockedJournal({
    local: openLocalHome(false),
    openSecond: 'indexedDB' in globalThis ? () => openSecondHome(() => undefined) : null,
    now,
  });
  return {
    ...journal,
    async empty() {
      const result = await journal.empty();
      if (result.saved) await forgetPairing();
      return result;
    },
  };
}
