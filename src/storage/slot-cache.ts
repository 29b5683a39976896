import { liveSlots, replaces } from './register';
import { parseSlotKey, type Slot } from './slot';

/** A slot in memory, and which homes are known to hold it. */
export type CachedSlot = {
  readonly slot: Slot;
  inLocal: boolean;
  inSecond: boolean;
  /** How often it was found gone from localStorage after having been there. */
  vanished: number;
};

export type Where = 'local' | 'second' | 'nowhere';

/** The journal's slots in memory: by record id, then by writer. */
export function createSlotCache() {
  const records = new Map<string, Map<string, CachedSlot>>();

  const of = (id: string): CachedSlot[] => [...(records.get(id)?.values() ?? [])];
  const get = ({ id, writer }: Pick<Slot, 'id' | 'writer'>): CachedSlot | undefined =>
    records.get(id)?.get(writer);

  const slots = (id: string): Slot[] => of(id).map(({ slot }) => slot);

  return {
    ids: (): string[] => [...records.keys()],
    of,
    get,
    /** What is cached of the slot under a key. */
    at: (key: string): CachedSlot | undefined => {
      const name = parseSlotKey(key);
      return name === null ? undefined : get(name);
    },
    slots,
    all: (): CachedSlot[] => [...records.values()].flatMap((writers) => [...writers.values()]),

    /** Takes in a version; an older one than is cached changes nothing. True when there was news. */
    take(slot: Slot, where: Where): boolean {
      const cached = get(slot);
      if (cached !== undefined && cached.slot.counter > slot.counter) return false;
      if (cached !== undefined && cached.slot.counter === slot.counter) {
        cached.inLocal ||= where === 'local';
        cached.inSecond ||= where === 'second';
        return false;
      }
      const writers = records.get(slot.id) ?? new Map<string, CachedSlot>();
      records.set(slot.id, writers);
      writers.set(slot.writer, {
        slot,
        inLocal: where === 'local',
        inSecond: where === 'second',
        vanished: cached?.vanished ?? 0,
      });
      return true;
    },

    /** Lets go of exactly this version. */
    drop(cached: CachedSlot): void {
      const writers = records.get(cached.slot.id);
      if (writers?.get(cached.slot.writer) !== cached) return;
      writers.delete(cached.slot.writer);
      if (writers.size === 0) records.delete(cached.slot.id);
    },

    /** The versions of a record that nothing replaces: what both homes must hold. */
    live: (id: string): CachedSlot[] => {
      const cached = of(id);
      if (cached.length < 2) return cached;
      const live = new Set(liveSlots(slots(id)));
      return cached.filter(({ slot }) => live.has(slot));
    },

    /** Versions that have been replaced by one for which `isKept` holds. */
    replaced: (id: string, isKept: (newer: CachedSlot) => boolean): CachedSlot[] => {
      if ((records.get(id)?.size ?? 0) < 2) return [];
      const cached = of(id);
      return cached.filter((older) =>
        cached.some((newer) => replaces(newer.slot, older.slot) && isKept(newer)),
      );
    },

    clear: (): void => records.clear(),
  };
}

export type SlotCache = ReturnType<typeof createSlotCache>;
