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
    versions: (ids = cache.ids()) => ids.flatMap((id) => cache.live(id).map(({ slot }) => slot)),
    takeIn,
  };
}

/** Gathers what happens in one turn into one call, a moment after it. */
export function createNews(after: (ms: number, run: () => void) => unknown) {
  const listeners = new Set<() => void>();
  let isWaiting = false;
  return {
    tell: (): void => {
      if (isWaiting || listeners.size === 0) return;
      isWaiting = true;
      after(0, () => {
        isWaiting = false;
        for (const listener of listeners) listener();
      });
    },
    onVersion: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: (): void => listeners.clear(),
  };
}
