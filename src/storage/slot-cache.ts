import { liveSlots, replaces } from './register';
import type { Slot } from './slot';

/** A slot in memory, and which homes are known to hold it. */
export type CachedSlot = {
  readonly slot: Slot;
  inLocal: boolean;
  inSecond: boolean;
  /** How often it was found gone from localStorage after having been there. */
  vanished: number;
};

export type Where = 'local' | 'second' | 'nowhere';

/**
 * The journal's slots in memory, by record id; nearly every record has one writer, and few have many.
 * `onNews` hears of each record of which other versions are live than before.
 */
export function createSlotCache(onNews: (id: string) => void = () => undefined) {
  const records = new Map<string, CachedSlot[]>();
  /** The same by the key of the slot: a start asks for every key there is. */
  const keys = new Map<string, CachedSlot>();

  const of = (id: string): CachedSlot[] => [...(records.get(id) ?? [])];
  const get = ({ id, writer }: Pick<Slot, 'id' | 'writer'>): CachedSlot | undefined =>
    records.get(id)?.find(({ slot }) => slot.writer === writer);

  const slots = (id: string): Slot[] => (records.get(id) ?? []).map(({ slot }) => slot);

  /** The versions of a record that nothing replaces: what both homes must hold. */
  function live(id: string): CachedSlot[] {
    const cached = of(id);
    if (cached.length < 2) return cached;
    const newest = new Set(liveSlots(slots(id)));
    return cached.filter(({ slot }) => newest.has(slot));
  }

  return {
    ids: (): string[] => [...records.keys()],
    has: (id: string): boolean => records.has(id),
    of,
    get,
    /** What is cached of the slot under a key. */
    at: (key: string): CachedSlot | undefined => keys.get(key),
    slots,
    all: (): CachedSlot[] => [...records.values()].flat(),

    /** Takes in a version; an older one than is cached changes nothing. True when there was news. */
    take(slot: Slot, where: Where): boolean {
      const there = records.get(slot.id);
      const place = there?.findIndex((one) => one.slot.writer === slot.writer) ?? -1;
      const cached = there?.[place];
      if (cached !== undefined && cached.slot.counter > slot.counter) return false;
      if (cached !== undefined && cached.slot.counter === slot.counter) {
        cached.inLocal ||= where === 'local';
        cached.inSecond ||= where === 'second';
        return false;
      }
      const taken: CachedSlot = {
        slot,
        inLocal: where === 'local',
        inSecond: where === 'second',
        vanished: cached?.vanished ?? 0,
      };
      keys.set(slot.key, taken);
      if (there === undefined) records.set(slot.id, [taken]);
      else if (cached === undefined) there.push(taken);
      else there[place] = taken;
      onNews(slot.id);
      return true;
    },

    /** Lets go of exactly this version. */
    drop(cached: CachedSlot): void {
      const { id } = cached.slot;
      const there = records.get(id) ?? [];
      const place = there.indexOf(cached);
      if (place < 0) return;
      if (live(id).includes(cached)) onNews(id);
      there.splice(place, 1);
      keys.delete(cached.slot.key);
      if (there.length === 0) records.delete(id);
    },

    live,

    /** Versions that have been replaced by one for which `isKept` holds. */
    replaced: (id: string, isKept: (newer: CachedSlot) => boolean): CachedSlot[] => {
      const cached = records.get(id) ?? [];
      if (cached.length < 2) return [];
      return cached.filter((older) =>
        cached.some((newer) => replaces(newer.slot, older.slot) && isKept(newer)),
      );
    },

    clear(): void {
      for (const id of records.keys()) onNews(id);
      records.clear();
      keys.clear();
    },
  };
}

export type SlotCache = ReturnType<typeof createSlotCache>;
