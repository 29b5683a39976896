/** Keeps both homes whole: puts back what is missing in one, and removes what has been replaced in both. */
import type { Connection } from '@/storage/connection';
import { readLocal, type Decode, type Findings } from '@/storage/findings';
import type { LocalHome, PutOutcome } from '@/storage/local-home';
import { replaces } from '@/storage/register';
import type { SlotAt } from '@/storage/second-home';
import type { Held, Shelf } from '@/storage/shelf';
import type { Slot } from '@/storage/slot';
import type { Surroundings } from '@/storage/surroundings';

/** After this many disappearances a value is left to the second home: something removes it on purpose. */
export const putBackLimit = 3;

type KeeperParts = {
  local: LocalHome | null;
  connection: Connection;
  shelf: Shelf;
  decode: Decode;
  isGone: Surroundings['isGone'];
  isOwn: (writer: string) => boolean;
  /** Keys whose value in the second home is damaged; nothing may be put there. */
  damagedInSecond: ReadonlySet<string>;
  mayWrite: () => boolean;
  epoch: () => number;
  /** A value that cannot be read was found where a good one was expected. */
  onDamaged: (aside: Findings['aside'][number]) => void;
  /** The same words as this tab's own version, under a key that nothing occupies. */
  rewrite: (slot: Slot) => Slot | null;
};

export function createKeeper(parts: KeeperParts) {
  const { local, connection, shelf, decode, isGone, isOwn, mayWrite, epoch } = parts;

  /** True when the key holds something that cannot be read, and so must not be written over. */
  function isOccupied(key: string): boolean {
    const raw = local?.get(key) ?? null;
    if (raw === null || local === null) return false;
    const [damaged] = readLocal(local, decode, [key]).aside;
    if (damaged !== undefined) parts.onDamaged(damaged);
    return damaged !== undefined;
  }

  function putLocal(held: Held): PutOutcome {
    if (local === null) return 'blocked';
    const outcome = local.put(held.slot.key, held.slot.raw);
    held.inLocal = outcome === 'written';
    return outcome;
  }

  /** Versions that this one replaces and that still take up room in localStorage. */
  const replacedInLocal = (held: Held): Held[] =>
    shelf.of(held.slot.id).filter((older) => older.inLocal && replaces(held.slot, older.slot));

  /**
   * When localStorage is full, the older version makes room for the newer in one turn, or is put
   * back. Only when the second home has both, or when the record was let go and no words are at stake.
   */
  function makeRoom(held: Held): PutOutcome {
    const older = replacedInLocal(held).filter(
      (one) => held.slot.body === null || (held.inSecond && one.inSecond),
    );
    if (local === null || older.length === 0) return 'full';
    for (const one of older) local.remove(one.slot.key);
    const outcome = putLocal(held);
    for (const one of older) one.inLocal = outcome !== 'written' && putLocal(one) === 'written';
    return outcome;
  }

  /** Without a second home there is nobody to leave a value to. */
  const mayPutBack = (held: Held): boolean => held.vanished <= putBackLimit || connection.isMissing;

  /** Puts every live version where it is missing. Returns the records that came back to localStorage. */
  function mend(
    ids: readonly string[],
    stale: readonly Slot[],
    aside: readonly { name: string; raw: string }[],
  ): Set<string> {
    const putBack = new Set<string>();
    const missing: Slot[] = [];
    const occupied: Slot[] = [];
    for (const id of ids) {
      for (const held of shelf.live(id)) {
        if (!held.inSecond && parts.damagedInSecond.has(held.slot.key)) {
          occupied.push(held.slot);
          continue;
        }
        if (local !== null && !held.inLocal && mayPutBack(held)) {
          if (isOccupied(held.slot.key)) occupied.push(held.slot);
          else if (putLocal(held) === 'written' && (held.inSecond || held.vanished > 0)) {
            putBack.add(id);
          }
        }
        if (!held.inSecond) missing.push(held.slot);
      }
    }
    for (const slot of occupied) {
      const rewritten = parts.rewrite(slot);
      if (rewritten === null) continue;
      shelf.take(rewritten, 'nowhere');
      const held = shelf.get(rewritten);
      if (held !== undefined && putLocal(held) === 'written') putBack.add(slot.id);
      missing.push(rewritten);
    }
    void discard(stale);
    if (missing.length > 0 || stale.length > 0 || aside.length > 0) {
      void connection.write({
        epoch: epoch(),
        put: missing,
        remove: stale,
        aside,
      });
    }
    return putBack;
  }

  /** Whose slots nobody writes any more, this tab's own aside: only those may be removed. */
  async function endedAmong(slots: readonly Slot[]): Promise<(slot: Slot) => boolean> {
    const ended = new Set<string>();
    for (const writer of new Set(slots.map((slot) => slot.writer))) {
      if (isOwn(writer) || (await isGone(writer))) ended.add(writer);
    }
    return ({ writer }) => mayWrite() && ended.has(writer);
  }

  /** Removes what was stored before the journal was emptied or replaced; it is not shown even while it stays. */
  async function discard(stale: readonly Slot[]): Promise<void> {
    const mayRemove = await endedAmong(stale);
    for (const slot of stale) {
      if (mayRemove(slot) && local?.get(slot.key) === slot.raw) local.remove(slot.key);
    }
  }

  const isKept = (held: Held): boolean =>
    (local === null || held.inLocal) && (connection.isMissing || held.inSecond);

  /** Removes versions whose replacement both homes hold; never one that a living tab may still be writing. */
  async function collect(ids: readonly string[]): Promise<void> {
    const candidates = ids.flatMap((id) => shelf.replaced(id, isKept));
    const mayRemove = await endedAmong(candidates.map(({ slot }) => slot));
    const removed: SlotAt[] = [];
    for (const held of candidates) {
      const { id, key, raw } = held.slot;
      if (!mayRemove(held.slot) || !shelf.replaced(id, isKept).includes(held)) continue;
      const now = local?.get(key) ?? null;
      if (now !== null && now !== raw) continue;
      if (now !== null) local?.remove(key);
      shelf.drop(held);
      removed.push(held.slot);
    }
    if (removed.length > 0) await connection.write({ epoch: epoch(), remove: removed });
  }

  return { isOccupied, putLocal, makeRoom, mend, collect };
}
