/** Takes in what other devices wrote, and says when there is something new for them. */
import type { Engine } from './engine';
import type { Epoch } from './epoch';
import type { Keeper } from './keeper';
import type { JournalStorage, SaveFailure, SaveResult, Version } from './port';
import type { CachedSlot, SlotCache } from './slot-cache';
import { encodeSlot } from './slot';
import type { Versions } from './versions';

type ArrivalParts = {
  now: () => number;
  epoch: Epoch;
  cache: SlotCache;
  versions: Versions;
  keeper: Keeper;
  engine: Engine;
};

const refused = (why: SaveFailure): SaveResult => ({ saved: false, why });

export function createArrivals(parts: ArrivalParts): Pick<JournalStorage, 'versions' | 'takeIn'> {
  const { now, epoch, cache, versions, keeper, engine } = parts;

  /** What is cached of a version, which is not news where it is known; null where it cannot be written down. */
  function take(version: Version): CachedSlot | null {
    const known = cache.get(version);
    if (known !== undefined && known.slot.counter >= version.counter) return known;
    const slot = encodeSlot({ ...version, epoch: epoch.current });
    if (slot === null) return null;
    if (versions.isOwn(slot.writer)) versions.adopt(slot);
    cache.take(slot, 'nowhere');
    return cache.get(slot) ?? null;
  }

  async function takeIn(given: readonly Version[]): Promise<SaveResult> {
    const why = epoch.refusal();
    if (why !== null) return refused(why);
    const taken = given.map(take);
    if (taken.includes(null)) return refused('not-found-again');
    const all = taken.filter((cached) => cached !== null);
    // What was refused before is known by now, and still has to be kept.
    const unkept = all.filter(({ inLocal, inSecond }) => !inLocal || !inSecond);
    const { second, isLocalFull } = await keeper.keep(unkept);
    if (isLocalFull) engine.tellRoom();
    engine.tidy([...new Set(given.map(({ id }) => id))]);
    if (second === 'relocked') {
      engine.look();
      return refused('relocked');
    }
    if (second === 'outdated') {
      epoch.stop('replaced');
      return refused('replaced');
    }
    const isInLocal = unkept.every(({ inLocal }) => inLocal);
    if (second !== 'written' && !isInLocal) return refused(isLocalFull ? 'full' : 'blocked');
    return { saved: true, at: now(), copies: second === 'written' && isInLocal ? 2 : 1 };
  }

  return {
    versions: (ids = cache.ids()) =>
      [...ids].flatMap((id) => cache.live(id).map(({ slot }) => slot)),
    takeIn,
  };
}

/** Gathers the records that change in one turn into one call, a moment after it. */
export function createNews(after: (ms: number, run: () => void) => unknown) {
  const listeners = new Set<(ids: ReadonlySet<string>) => void>();
  let gathered = new Set<string>();

  function hand(): void {
    const ids = gathered;
    gathered = new Set();
    for (const listener of listeners) listener(ids);
  }

  return {
    tell: (id: string): void => {
      if (listeners.size === 0) return;
      if (gathered.size === 0) after(0, hand);
      gathered.add(id);
    },
    onVersion: (listener: (ids: ReadonlySet<string>) => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: (): void => listeners.clear(),
  };
}
