/** Looks at what is really kept in both homes before a journal is replaced by what was decided about a part of it. */
import type { Version } from './port';
import type { SlotAt } from './second-home';
import type { SlotCache } from './slot-cache';
import { slotKey } from './slot';

type JudgingParts = {
  cache: SlotCache;
  /** Hears of what other tabs kept, and answers what the second home lists. */
  catchUp: () => Promise<readonly SlotAt[]>;
};

/** Slots that are known of: counters by key. */
export type KnownSlots = ReadonlyMap<string, number>;

export function createJudging({ cache, catchUp }: JudgingParts) {
  /** Whether no version is live besides these. */
  function isAll(judged: readonly Version[]): boolean {
    const counters = new Map(judged.map((version) => [slotKey(version), version.counter]));
    return cache
      .ids()
      .flatMap((id) => cache.live(id))
      .every(({ slot }) => (counters.get(slot.key) ?? -1) >= slot.counter);
  }

  /** All slots there are by now, those that nothing is shown of too; null where a live version was not judged. */
  return async function knownBeside(judged: readonly Version[]): Promise<KnownSlots | null> {
    const listed = await catchUp();
    if (!isAll(judged)) return null;
    const known = new Map(listed.map(({ key, counter }) => [key, counter]));
    for (const { slot } of cache.all())
      known.set(slot.key, Math.max(slot.counter, known.get(slot.key) ?? 0));
    return known;
  };
}
