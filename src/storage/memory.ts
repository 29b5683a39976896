/** What one tab knows of the journal: takes in what was read, and leaves behind what an epoch ended. */
import type { Epoch } from './epoch';
import type { Findings } from './findings';
import type { Quarantine } from './quarantine';
import type { SlotCache } from './slot-cache';
import type { Slot } from './slot';
import type { Versions } from './versions';

type MemoryParts = {
  epoch: Epoch;
  cache: SlotCache;
  quarantine: Quarantine;
  versions: Versions;
  /** The same words as this tab's own version, of today's epoch. */
  rewrite: (slot: Slot) => Slot | null;
};

export function createMemory({ epoch, cache, quarantine, versions, rewrite }: MemoryParts) {
  /** Versions from before the journal was last emptied or replaced, still to be removed. */
  let stale: Slot[] = [];
  /** Unfinished writes of several records, by key. */
  const together = new Map<string, readonly Slot[]>();

  function raise(to: number): void {
    epoch.raise(to);
    for (const cached of cache.all()) {
      const { slot } = cached;
      if (slot.epoch >= to) continue;
      stale.push(slot);
      // What this tab itself wrote before the second home answered is new, whatever the epoch was.
      const again = epoch.isOpen() && versions.isOwn(slot.writer) ? rewrite(slot) : null;
      cache.drop(cached);
      if (again !== null) cache.take(again, 'nowhere');
    }
  }

  const isThere = (slot: Slot): boolean => cache.live(slot.id).every((cached) => cached.inLocal);

  return {
    /** Takes in what was read; `mayRaise` where a higher epoch is from before this tab wrote. */
    takeIn(findings: Findings, mayRaise: boolean): void {
      let highest = findings.epoch;
      for (const { slot } of findings.slots) highest = Math.max(highest, slot.epoch);
      epoch.observe(highest);
      if (highest > epoch.current) {
        if (!mayRaise) return epoch.stop('replaced');
        raise(highest);
      }
      for (const value of findings.quarantined) quarantine.add(value);
      for (const { key, slots } of findings.together) together.set(key, slots);
      for (const { slot, where } of findings.slots) {
        if (slot.epoch < epoch.current) stale.push(slot);
        else cache.take(slot, where);
      }
      if (findings.isNewer) epoch.stop('newer');
    },

    /** Hands over what is to be removed. */
    takeStale(): readonly Slot[] {
      const taken = stale;
      stale = [];
      return taken;
    },

    /** Keys of writes whose records localStorage holds by now, each under its own key. */
    takeFinished(): string[] {
      const finished = [...together].filter(([, slots]) => slots.every(isThere));
      for (const [key] of finished) together.delete(key);
      return finished.map(([key]) => key);
    },

    /** Forgets the journal as it was and goes on in a new epoch; what was there before is to be removed. */
    startOver(newEpoch: number): void {
      stale = cache.all().map(({ slot }) => slot);
      versions.forget();
      together.clear();
      epoch.raise(newEpoch);
    },

    /** Forgets everything, to be read anew. */
    forget(): void {
      versions.forget();
      quarantine.clear();
      together.clear();
      stale = [];
    },
  };
}

export type Memory = ReturnType<typeof createMemory>;
