/** Keeps both homes whole: puts back what is missing in one, and removes what has been replaced in both. */
import type { Connection, WriteOutcome } from './connection';
import { readLocal, type Decode, type Findings } from './findings';
import type { LocalHome, PutOutcome } from './local-home';
import { replaces } from './register';
import type { SlotAt } from './second-home';
import type { CachedSlot, SlotCache } from './slot-cache';
import type { Slot } from './slot';
import type { Surroundings } from './surroundings';

/** After this many disappearances a value is left to the second home: something removes it on purpose. */
export const restoreLimit = 3;

type KeeperParts = {
  local: LocalHome | null;
  connection: Connection;
  cache: SlotCache;
  decode: Decode;
  isGone: Surroundings['isGone'];
  isOwn: (writer: string) => boolean;
  /** Keys whose value in the second home is damaged; nothing may be put there. */
  damagedInSecond: ReadonlySet<string>;
  mayWrite: () => boolean;
  epoch: () => number;
  /** A value that cannot be read was found where a good one was expected. */
  onDamaged: (value: Findings['quarantined'][number]) => void;
  /** The same words as this tab's own version, under a key that nothing occupies. */
  rewrite: (slot: Slot) => Slot | null;
};

export function createKeeper(parts: KeeperParts) {
  const { local, connection, cache, decode, isGone, isOwn, mayWrite, epoch } = parts;

  /** True when the key holds something that cannot be read, and so must not be written over. */
  function isOccupied(key: string): boolean {
    const raw = local?.get(key) ?? null;
    if (raw === null || local === null) return false;
    const [damaged] = readLocal(local, decode, [key]).quarantined;
    if (damaged !== undefined) parts.onDamaged(damaged);
    return damaged !== undefined;
  }

  function putLocal(cached: CachedSlot): PutOutcome {
    if (local === null) return 'blocked';
    const outcome = local.put(cached.slot.key, cached.slot.raw);
    cached.inLocal = outcome === 'written';
    return outcome;
  }

  /** Whose slots nobody writes any more, this tab's own aside: only those may be removed. */
  async function endedAmong(slots: readonly Slot[]): Promise<(slot: Slot) => boolean> {
    const ended = new Set<string>();
    for (const writer of new Set(slots.map((slot) => slot.writer))) {
      if (isOwn(writer) || (await isGone(writer))) ended.add(writer);
    }
    return ({ writer }) => mayWrite() && ended.has(writer);
  }

  /**
   * When localStorage is full, older versions make room for this one in a single turn, or are put
   * back. Only when the second home has both, or when the record was let go and no words are at stake.
   */
  async function makeRoom(cached: CachedSlot): Promise<void> {
    if (local === null || cached.inLocal) return;
    const older = cache.of(cached.slot.id).filter((one) => replaces(cached.slot, one.slot));
    const mayRemove = await endedAmong(older.map(({ slot }) => slot));
    const inTheWay = older.filter(
      ({ slot, inSecond }) =>
        mayRemove(slot) &&
        local.get(slot.key) === slot.raw &&
        (cached.slot.body === null || (cached.inSecond && inSecond)),
    );
    if (inTheWay.length === 0 || cache.get(cached.slot) !== cached) return;
    for (const one of inTheWay) local.remove(one.slot.key);
    const isPut = putLocal(cached) === 'written';
    for (const one of inTheWay) one.inLocal = !isPut && putLocal(one) === 'written';
  }

  /** Without a second home there is nobody to leave a value to. */
  const mayPutBack = (cached: CachedSlot): boolean =>
    cached.vanished <= restoreLimit || connection.isMissing;

  /**
   * Puts every live version where it is missing: this tab's own at once, those of ended tabs after.
   * A living tab puts back its own; this one may not know yet what that one has written.
   * Returns what came to localStorage by it.
   */
  async function mend(
    ids: readonly string[],
    stale: readonly Slot[],
    quarantined: readonly { name: string; raw: string }[],
  ): Promise<readonly CachedSlot[]> {
    const putBack: CachedSlot[] = [];
    /** Where a value found no room none as long is tried: a refusal takes longer than many that fit. */
    let tooLong = Infinity;
    const putAll = (all: readonly CachedSlot[]): void => {
      for (const cached of all) {
        const { raw } = cached.slot;
        if (raw.length >= tooLong) continue;
        const restored = restore(cached);
        if (restored === 'back') putBack.push(cached);
        if (restored === 'full') tooLong = raw.length;
      }
    };
    const live = ids.flatMap((id) => cache.live(id));
    const gone = live.filter((cached) => local !== null && !cached.inLocal && mayPutBack(cached));
    putAll(gone.filter(({ slot }) => isOwn(slot.writer)));
    const missing = live.filter((cached) => !cached.inSecond).map(({ slot }) => slot);
    if (missing.length > 0 || stale.length > 0 || quarantined.length > 0) {
      const copied = connection.write({ epoch: epoch(), put: missing, remove: stale, quarantined });
      // What one of them replaces waited for its copy, and is let go as soon as that is there.
      void copied.then((outcome) => {
        if (outcome === 'written') void collect(missing.map(({ id }) => id));
      });
    }
    const others = gone.filter(({ slot }) => !isOwn(slot.writer));
    const hasEnded = await endedAmong([...others.map(({ slot }) => slot), ...stale]);
    putAll(others.filter(({ slot }) => hasEnded(slot)));
    for (const slot of stale) {
      if (hasEnded(slot) && local?.get(slot.key) === slot.raw) local.remove(slot.key);
    }
    for (const cached of live) if (isDamaged(cached)) move(cached);
    return putBack;
  }

  const isDamaged = ({ slot, inSecond }: CachedSlot): boolean =>
    !inSecond && parts.damagedInSecond.has(slot.key);

  /** Whether another tab, told by another device, put a later version of this slot there meanwhile. */
  function isNewerInLocal(slot: Slot): boolean {
    const raw = local?.get(slot.key) ?? null;
    const found = raw === null ? null : decode(slot.key, raw);
    if (found?.kind !== 'slot' || found.slot.counter <= slot.counter) return false;
    cache.take(found.slot, 'local');
    return true;
  }

  /** Puts a version back under its key, or moves its words when something unreadable lies there. */
  function restore(cached: CachedSlot): 'back' | 'full' | 'nothing new' {
    const { slot } = cached;
    if (cache.get(slot) !== cached || cached.inLocal || isDamaged(cached)) {
      return 'nothing new';
    }
    if (isOccupied(slot.key)) return move(cached) ? 'back' : 'nothing new';
    if (isNewerInLocal(slot)) return 'nothing new';
    const outcome = putLocal(cached);
    if (outcome === 'full') return 'full';
    return outcome === 'written' ? 'back' : 'nothing new';
  }

  /**
   * Puts versions of other devices into both homes; into localStorage only where no living tab might be
   * writing the same slot. True beside the outcome where one found no room there.
   */
  async function keep(
    all: readonly CachedSlot[],
  ): Promise<{ second: WriteOutcome; isLocalFull: boolean }> {
    const put = all.filter((cached) => !cached.inSecond && !isDamaged(cached));
    const copying = connection.commit({ epoch: epoch(), put: put.map(({ slot }) => slot) });
    const hasEnded = await endedAmong(all.map(({ slot }) => slot));
    let isLocalFull = false;
    for (const cached of all) {
      if (isDamaged(cached)) move(cached);
      else if (hasEnded(cached.slot)) isLocalFull = restore(cached) === 'full' || isLocalFull;
    }
    return { second: await copying, isLocalFull };
  }

  /** Writes the same words as this tab's own version, in both homes. */
  function move({ slot }: CachedSlot): boolean {
    const moved = mayWrite() ? parts.rewrite(slot) : null;
    if (moved === null) return false;
    cache.take(moved, 'nowhere');
    const cached = cache.get(moved);
    void connection.write({ epoch: epoch(), put: [moved] });
    return cached !== undefined && putLocal(cached) === 'written';
  }

  const isKept = (cached: CachedSlot): boolean =>
    (local === null || cached.inLocal) && (connection.isMissing || cached.inSecond);

  /** Removes versions whose replacement both homes hold; never one that a living tab may still be writing. */
  async function collect(ids: readonly string[]): Promise<void> {
    const candidates = ids.flatMap((id) => cache.replaced(id, isKept));
    const mayRemove = await endedAmong(candidates.map(({ slot }) => slot));
    const removed: SlotAt[] = [];
    for (const cached of candidates) {
      const { id, key, raw } = cached.slot;
      if (!mayRemove(cached.slot) || !cache.replaced(id, isKept).includes(cached)) continue;
      const now = local?.get(key) ?? null;
      if (now !== null && now !== raw) continue;
      if (now !== null) local?.remove(key);
      cache.drop(cached);
      removed.push(cached.slot);
    }
    if (removed.length > 0) await connection.write({ epoch: epoch(), remove: removed });
  }

  return { isOccupied, putLocal, makeRoom, mend, keep, collect };
}

export type Keeper = ReturnType<typeof createKeeper>;
