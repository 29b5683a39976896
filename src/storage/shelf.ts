import { liveSlots, replaces } from './register';
import type { Slot } from './slot';

/** A slot in memory, and which homes are known to hold it. */
export type Held = {
  readonly slot: Slot;
  inLocal: boolean;
  inSecond: boolean;
  /** How often it was found gone from localStorage after having been there. */
  vanished: number;
};

export type Where = 'local' | 'second' | 'nowhere';

/** The journal's slots in memory: by record id, then by writer. */
export function createShelf() {
  const records = new Map<string, Map<string, Held>>();

  const of = (id: string): Held[] => [...(records.get(id)?.values() ?? [])];
  const get = ({ id, writer }: Pick<Slot, 'id' | 'writer'>): Held | undefined =>
    records.get(id)?.get(writer);

  const slots = (id: string): Slot[] => of(id).map(({ slot }) => slot);

  return {
    ids: (): string[] => [...records.keys()],
    of,
    get,
    slots,
    all: (): Held[] => [...records.values()].flatMap((writers) => [...writers.values()]),

    /** Takes in a version; an older one than is held changes nothing. True when there was news. */
    take(slot: Slot, where: Where): boolean {
      const held = get(slot);
      if (held !== undefined && held.slot.counter > slot.counter) return false;
      if (held !== undefined && held.slot.counter === slot.counter) {
        held.inLocal ||= where === 'local';
        held.inSecond ||= where === 'second';
        return false;
      }
      const writers = records.get(slot.id) ?? new Map<string, Held>();
      records.set(slot.id, writers);
      writers.set(slot.writer, {
        slot,
        inLocal: where === 'local',
        inSecond: where === 'second',
        vanished: held?.vanished ?? 0,
      });
      return true;
    },

    /** Lets go of exactly this version. */
    drop(held: Held): void {
      const writers = records.get(held.slot.id);
      if (writers?.get(held.slot.writer) !== held) return;
      writers.delete(held.slot.writer);
      if (writers.size === 0) records.delete(held.slot.id);
    },

    /** The versions of a record that nothing replaces: what both homes must hold. */
    live: (id: string): Held[] => {
      const held = of(id);
      if (held.length < 2) return held;
      const live = new Set(liveSlots(slots(id)));
      return held.filter(({ slot }) => live.has(slot));
    },

    /** Versions that have been replaced by one for which `isKept` holds. */
    replaced: (id: string, isKept: (newer: Held) => boolean): Held[] => {
      if ((records.get(id)?.size ?? 0) < 2) return [];
      const held = of(id);
      return held.filter((older) =>
        held.some((newer) => replaces(newer.slot, older.slot) && isKept(newer)),
      );
    },

    clear: (): void => records.clear(),
  };
}

export type Shelf = ReturnType<typeof createShelf>;
