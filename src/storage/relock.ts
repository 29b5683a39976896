/** Turns the lock on or off, or keeps other ways in with it: all of it or nothing, wherever it is cut short. */
import type { Connection } from './connection';
import type { Epoch } from './epoch';
import { putEpoch } from './findings';
import type { FormedSecond } from './formed-second';
import type { HeldLock } from './held-lock';
import { isLocked, putLocalLock, removeLocalLock, type LockRecord } from './lock-record';
import type { LocalHome } from './local-home';
import type { JournalStorage, SaveFailure, SaveResult } from './port';
import type { Seal } from './seal';
import type { SlotCache } from './slot-cache';
import type { StoredForm } from './stored-form';
import type { Surroundings } from './surroundings';

type RelockParts = {
  /** The first home beneath its form, and in it. */
  inner: LocalHome | null;
  local: LocalHome | null;
  held: HeldLock;
  form: StoredForm;
  epoch: Epoch;
  connection: Connection;
  cache: SlotCache;
  surroundings: Surroundings;
  now: () => number;
};

const refused = (why: SaveFailure): SaveResult => ({ saved: false, why });

/** How often a home is looked through at most: what other tabs wrote meanwhile comes with the next turn. */
const turns = 5;
/** Within this (ms) every other tab has heard of a change. */
const heardWithin = 5000;
/** How long the second home may take to open, in ms. */
const openLimit = 4000;

export function createRelock(parts: RelockParts) {
  const { inner, local, held, form, epoch, connection, cache, surroundings, now } = parts;
  let changing: Promise<SaveResult> | null = null;

  /**
   * From here on this tab writes in the form of another lock, and localStorage is brought into it. Keys
   * come before the first value that needs them. True when nothing is left there in the old form.
   */
  function turnTo(next: LockRecord, seal: Seal | null): boolean {
    held.take(next);
    if (isLocked(next)) held.heal();
    form.write(seal);
    if (local !== null) putEpoch(local, epoch.current);
    return held.scrubLocal();
  }

  /** The end of a change: keys go after the last value that needs them. */
  function finish(): void {
    if (form.seal === null) form.endLock();
    held.heal();
  }

  /** With IndexedDB that one decides: in one transaction everything there has the new lock, or nothing has. */
  async function throughSecond(
    home: FormedSecond,
    next: LockRecord,
    seal: Seal | null,
  ): Promise<SaveResult> {
    const missing = cache.all().filter((cached) => !cached.inSecond);
    const put = missing.map(({ slot }) => slot);
    try {
      const outcome = await home.scrub(epoch.current, { lock: next, seal, put });
      if (outcome === 'outdated') return refused('replaced');
      if (outcome !== 'written') return refused('relocked');
    } catch {
      connection.lose();
      return refused('not-found-again');
    }
    for (const cached of missing) cached.inSecond = true;
    if (form.isClosed()) return refused('blocked');
    turnTo(next, seal);
    await scrubSecond(home);
    if (form.isClosed()) return refused('blocked');
    held.scrubLocal();
    finish();
    return { saved: true, at: now(), copies: inner === null ? 1 : 2 };
  }

  /** What another tab put there before the lock was changed, or is left of one that was let go. */
  async function scrubSecond(home: FormedSecond): Promise<void> {
    for (let turn = 0; turn < turns; turn += 1) {
      // oxlint-disable-next-line no-await-in-loop -- each turn is about what the one before did not see.
      const outcome = await home.scrub(epoch.current).catch(() => 'refused' as const);
      if (outcome !== 'written') return;
    }
  }

  /** With localStorage alone, in one turn; what was begun and cannot be done is taken back. */
  function inLocalAlone(next: LockRecord, seal: Seal | null): SaveResult {
    if (inner === null) return refused('blocked');
    const before = { lock: held.record, seal: form.seal };
    if (isLocked(next)) {
      const outcome = putLocalLock(inner, next);
      if (outcome !== 'written') return refused(outcome);
    }
    if (turnTo(next, seal)) {
      finish();
      return { saved: true, at: now(), copies: 1 };
    }
    form.write(before.seal);
    if (local !== null) putEpoch(local, epoch.current);
    // The keys stay as long as anything needs them.
    if (held.scrubLocal()) {
      held.take(before.lock);
      if (before.lock === null) removeLocalLock(inner);
      else putLocalLock(inner, before.lock);
    }
    return refused('full');
  }

  async function change(seal: Seal | null, keys: string): Promise<SaveResult> {
    const home = await connection.within(openLimit, connection.connect());
    // A lock comes back after everything that ended tabs had sent: what they sealed needs the keys that go now.
    if (seal === null) await surroundings.isGone('');
    const why = epoch.refusal();
    if (why !== null) return refused(why);
    const isOther = form.seal !== null && seal !== null && seal.vault !== form.vault;
    if (isOther) return refused('relocked');
    const generation = (held.record?.generation ?? 0) + 1;
    const next: LockRecord = { generation, vault: seal?.vault ?? null, keys };
    if (home !== null) return throughSecond(home, next, seal);
    // A home that only refuses now would keep what is in it in the old form.
    return connection.isAbsent ? inLocalAlone(next, seal) : refused('not-found-again');
  }

  const relock: JournalStorage['relock'] = async ({ keys, seal }) => {
    const why = epoch.refusal();
    if (why !== null) return refused(why);
    if (changing !== null) return refused('relocked');
    held.setChanging(true);
    changing = change(seal, keys);
    try {
      return await changing;
    } finally {
      changing = null;
      held.setChanging(false);
      surroundings.after(heardWithin, () => held.settle());
      surroundings.hint();
    }
  };

  return {
    relock,
    /** Waits for a change this tab makes; true where what was refused because of it is worth another try. */
    isOurs: async (): Promise<boolean> => changing !== null && (await changing).saved,
  };
}
