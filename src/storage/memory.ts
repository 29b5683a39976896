/** What one tab knows of the journal: takes in what was read, and leaves behind what an epoch ended. */
import type { Epoch } from './epoch';
import type { Findings } from './findings';
import type { KnownSlots } from './judging';
import type { Quarantine } from './quarantine';
import { replaces } from './register';
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
  /**
   * The journal that this tab replaced as far as it had judged it: its epoch, and the slots that were known. What
   * another tab kept there besides, heard of too late, goes along.
   */
  let judged: { epoch: number; known: Map<string, number> } | null = null;
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

  /** Words that nobody had judged, as this tab's own version of today's epoch. Once each, however often they are found. */
  function takeAlong(late: readonly Slot[]): void {
    for (const slot of late) {
      const { id, key, epoch: of, counter, body } = slot;
      if (judged === null || of !== judged.epoch || body === null) continue;
      if (counter <= (judged.known.get(key) ?? -1)) continue;
      judged.known.set(key, counter);
      if (late.some((other) => other.id === id && replaces(other, slot))) continue;
      const again = rewrite(slot);
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
      const late: Slot[] = [];
      for (const { slot, where } of findings.slots) {
        if (slot.epoch < epoch.current) late.push(slot);
        else cache.take(slot, where);
      }
      stale.push(...late);
      if (epoch.isOpen()) takeAlong(late);
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

    /**
     * Forgets the journal as it was and goes on in a new epoch, with what `put` takes in; what was there before is
     * to be removed. Of that, what is not in `known` (a counter by key) is put in beside it.
     */
    startOver(
      newEpoch: number,
      put: () => void = () => undefined,
      known: KnownSlots | null = null,
    ): void {
      stale = cache.all().map(({ slot }) => slot);
      judged = known === null ? null : { epoch: epoch.current, known: new Map(known) };
      versions.forget();
      together.clear();
      epoch.raise(newEpoch);
      put();
      takeAlong(stale);
    },

    /** Forgets everything, to be read anew. */
    forget(): void {
      versions.forget();
      quarantine.clear();
      together.clear();
      judged = null;
      stale = [];
    },
  };
}

export type Memory = ReturnType<typeof createMemory>;
