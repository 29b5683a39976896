/** Empties both homes, and looks again whether anything is left. */
import type { Connection } from './connection';
import type { Epoch } from './epoch';
import { isEpochKey, putEpoch, readEpoch } from './findings';
import type { HeldLock } from './held-lock';
import type { LocalHome } from './local-home';
import { isLockKey } from './lock-record';
import type { Memory } from './memory';
import { pairingKey } from './pairing-note';
import type { JournalStorage, SaveResult } from './port';
import type { Quarantine } from './quarantine';
import type { Surroundings } from './surroundings';

type DeletionParts = {
  local: LocalHome | null;
  surroundings: Surroundings;
  now: () => number;
  epoch: Epoch;
  held: HeldLock;
  quarantine: Quarantine;
  memory: Memory;
  connection: Connection;
};

/** What stays: that it was emptied, that there is no lock any more, and what is left to do elsewhere. */
const isLeft = (key: string, left: string | null): boolean =>
  isEpochKey(key) || isLockKey(key) || (left !== null && key === pairingKey);

export function createDeletion(parts: DeletionParts): Pick<JournalStorage, 'deleteEverything'> {
  const { local, surroundings, now, epoch, held, quarantine, memory, connection } = parts;

  /** True when localStorage holds nothing of the journal but that it was emptied. */
  function emptyLocal(inEpoch: number, left: string | null): boolean {
    if (local === null) return true;
    // First, so that other tabs hear why everything goes before they see it going.
    putEpoch(local, inEpoch);
    // While the lock is there that the note before it may be sealed by.
    if (left !== null) local.put(pairingKey, left);
    for (const key of local.keys()) if (!isLeft(key, left)) local.remove(key);
    const isUnlocked = held.putLetGo();
    putEpoch(local, inEpoch);
    const isEmpty = local.keys().every((key) => isLeft(key, left));
    return isUnlocked && isEmpty && readEpoch(local) === inEpoch;
  }

  /** Empties the second home; the epoch it took, which is higher than asked when another tab was faster. */
  async function emptySecond(asked: number): Promise<{ epoch: number; isEmpty: boolean }> {
    let taken = asked;
    try {
      let outcome = await connection.commit({ epoch: taken, clear: 'all' });
      for (
        let turn = 0;
        turn < 3 && outcome === 'outdated' && connection.home !== null;
        turn += 1
      ) {
        taken = (await connection.home.list()).epoch + 1;
        outcome = await connection.commit({ epoch: taken, clear: 'all' });
      }
      const listing = await connection.home?.list();
      const isEmpty = listing?.slots.length === 0 && listing.quarantined.length === 0;
      return { epoch: taken, isEmpty: outcome === 'written' && isEmpty };
    } catch {
      return { epoch: taken, isEmpty: false };
    }
  }

  async function deleteEverything(
    left: string | null = null,
  ): Promise<SaveResult & { verified: boolean }> {
    const why = epoch.refusal();
    if (why !== null) return { saved: false, why, verified: false };
    // The lock goes with the journal.
    held.letGo();
    const asked = epoch.current + 1;
    memory.startOver(asked);
    quarantine.clear();
    emptyLocal(asked, left);
    const { epoch: taken, isEmpty: isSecondEmpty } = await emptySecond(asked);
    if (taken > asked) memory.startOver(taken);
    surroundings.hint();
    // Once more: another tab may have written before it heard.
    const isLocalEmpty = emptyLocal(taken, left);
    const copies = (local !== null && isLocalEmpty ? 1 : 0) + (isSecondEmpty ? 1 : 0);
    if (copies === 0) return { saved: false, why: 'not-found-again', verified: false };
    const verified = isLocalEmpty && (isSecondEmpty || connection.isAbsent);
    return { saved: true, at: now(), copies: copies === 2 ? 2 : 1, verified };
  }

  return { deleteEverything };
}
