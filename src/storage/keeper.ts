/** Keeps both homes whole: puts back what is missing in one, and removes what has been replaced in both. */
import type { Connection } from './connection';
import { readLocal, type Decode, type Findings } from './findings';
import type { LocalHome, PutOutcome } from './local-home';
import { replaces } from './register';
import type { SlotAt } from './second-home';
import type { Held, Shelf } from './shelf';
import type { Slot } from './slot';
import type { Surroundings } from './surroundings';

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
  async function makeRoom(held: Held): Promise<void> {
    if (local === null || held.inLocal) return;
    const older = shelf.of(held.slot.id).filter((one) => replaces(held.slot, one.slot));
    const mayRemove = await endedAmong(older.map(({ slot }) => slot));
    const inTheWay = older.filter(
      ({ slot, inSecond }) =>
        mayRemove(slot) &&
        local.get(slot.key) === slot.raw &&
        (held.slot.body === null || (held.inSecond && inSecond)),
    );
    if (inTheWay.length === 0 || shelf.get(held.slot) !== held) return;
    for (const one of inTheWay) local.remove(one.slot.key);
    const isPut = putLocal(held) === 'written';
    for (const one of inTheWay) one.inLocal = !isPut && putLocal(one) === 'written';
  }

  /** Without a second home there is nobody to leave a value to. */
  const mayPutBack = (held: Held): boolean => held.vanished <= putBackLimit || connection.isMissing;

  /**
   * Puts every live version where it is missing: this tab's own at once, those of ended tabs after.
   * A living tab puts back its own; this one may not know yet what that one has written.
   * Returns the records that came back to localStorage.
   */
  async function mend(
    ids: readonly string[],
    stale: readonly Slot[],
    aside: readonly { name: string; raw: string }[],
  ): Promise<Set<string>> {
    const putBack = new Set<string>();
    const putAll = (all: readonly Held[]): void => {
      for (const held of all) if (restore(held)) putBack.add(held.slot.id);
    };
    const live = ids.flatMap((id) => shelf.live(id));
    const gone = live.filter((held) => local !== null && !held.inLocal && mayPutBack(held));
    putAll(gone.filter(({ slot }) => isOwn(slot.writer)));
    const missing = live.filter((held) => !held.inSecond).map(({ slot }) => slot);
    if (missing.length > 0 || stale.length > 0 || aside.length > 0) {
      void connection.write({ epoch: epoch(), put: missing, remove: stale, aside });
    }
    const others = gone.filter(({ slot }) => !isOwn(slot.writer));
    const hasEnded = await endedAmong([...others.map(({ slot }) => slot), ...stale]);
    putAll(others.filter(({ slot }) => hasEnded(slot)));
    for (const slot of stale) {
      if (hasEnded(slot) && local?.get(slot.key) === slot.raw) local.remove(slot.key);
    }
    for (const held of live) if (isDamaged(held)) move(held);
    return putBack;
  }

  const isDamaged = ({ slot, inSecond }: Held): boolean =>
    !inSecond && parts.damagedInSecond.has(slot.key);

  /** Puts a version back under its key, or moves its words when something unreadable lies there. */
  function restore(held: Held): boolean {
    const { slot, inSecond, vanished } = held;
    if (shelf.get(slot) !== held || held.inLocal || isDamaged(held)) return false;
    if (isOccupied(slot.key)) return move(held);
    return putLocal(held) === 'written' && (inSecond || vanished > 0);
  }

  /** Writes the same words as this tab's own version, in both homes. */
  function move({ slot }: Held): boolean {
    const moved = mayWrite() ? parts.rewrite(slot) : null;
    if (moved === null) return false;
    shelf.take(moved, 'nowhere');
    const held = shelf.get(moved);
    void connection.write({ epoch: epoch(), put: [moved] });
    return held !== undefined && putLocal(held) === 'written';
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

export type Keeper = ReturnType<typeof createKeeper>;
