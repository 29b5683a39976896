import type { JournalRecord } from '@/record/record';
import type { Basis, Head, Kept } from './port';
import { headGroups, knowledgeOf, trimKnowledge, type Knowledge } from './register';
import type { SlotCache } from './slot-cache';
import { encodeSlot, slotKey, type Slot } from './slot';

type VersionParts = {
  cache: SlotCache;
  writer: string;
  now: () => number;
  /** True when the key holds something that must not be written over. */
  isOccupied: (key: string) => boolean;
};

type NextVersion = {
  id: string;
  body: JournalRecord | null;
  epoch: number;
  /** What the words were written in knowledge of. */
  knows: Knowledge;
  /** Set where older words only move: what cached them. Then nothing but that is replaced. */
  moved?: Slot;
  /** Keys that other versions written together with this one take up. */
  taken?: ReadonlyMap<string, unknown>;
};

const learn = (to: Map<string, number>, knowledge: Knowledge): void => {
  for (const [who, counter] of knowledge) to.set(who, Math.max(counter, to.get(who) ?? 0));
};

const nameOf = (slot: Slot): string => `${slot.writer}@${slot.counter}`;

/** One version of each head: those that say the same count once. */
const newestOf = (slots: readonly Slot[]): Slot[] =>
  headGroups(slots).flatMap(([newest]) => newest ?? []);

const namesOf = (slots: readonly Slot[]): string => slots.map(nameOf).join(' ');

/** Makes this tab's versions of records, and remembers what of the others' it delivered. */
export function createVersions({ cache, writer, now, isOccupied }: VersionParts) {
  /** What there was of each record when its heads were last delivered; what went before, these had known. */
  const delivered = new Map<string, readonly Slot[]>();
  /** The same, this tab's own changes since included: what whoever follows the journal knows of. */
  const told = new Map<string, readonly Slot[]>();
  /** This tab's own versions that hold what others wrote, moved here: they may never have been delivered. */
  const adopted = new Set<string>();
  let floor = 0;

  const isOwn = (other: string): boolean => other === writer || other.startsWith(`${writer}~`);

  /** Written here, by whoever types in this tab. */
  const isOfThisTab = (slot: Slot): boolean => isOwn(slot.writer) && !adopted.has(nameOf(slot));

  return {
    isOwn,

    /** What a change knows: the bases it hands back, or else all that was delivered. */
    knowledge: (id: string, bases: readonly Basis[] | undefined): Map<string, number> =>
      knowledgeOf(bases ?? delivered.get(id) ?? []),

    /** Null when the body cannot be written down. */
    next({ id, body, epoch, knows, moved, taken }: NextVersion): Slot | null {
      const slots = cache.slots(id);
      const seen = new Map(knows);
      if (moved === undefined) learn(seen, knowledgeOf(slots.filter(isOfThisTab)));
      // A damaged value keeps its key to itself: this tab goes on under another name.
      let as = writer;
      const isTaken = (name: string): boolean => {
        const key = slotKey({ id, writer: name });
        const there = cache.get({ id, writer: name })?.slot;
        const isUnknown = there !== undefined && there.counter > (seen.get(name) ?? -1);
        return isUnknown || taken?.has(key) === true || isOccupied(key);
      };
      for (let turn = 1; isTaken(as); turn += 1) as = `${writer}~${turn}`;
      const counter = 1 + Math.max(floor, ...seen.values(), ...slots.map((slot) => slot.counter));
      seen.delete(as);
      const next = encodeSlot({
        id,
        writer: as,
        counter,
        epoch,
        seen: trimKnowledge(seen),
        body,
        at: moved?.at ?? now(),
      });
      if (next !== null && moved !== undefined && !isOfThisTab(moved)) adopted.add(nameOf(next));
      return next;
    },

    /** The record's heads, newest first, which count as delivered from here on. */
    deliver(id: string): Head[] {
      const slots = cache.slots(id);
      delivered.set(id, slots);
      told.set(id, slots);
      return newestOf(slots).flatMap((slot) =>
        slot.body === null ? [] : [{ id, body: slot.body, writer: slot.writer, basis: slot }],
      );
    },

    /** Ids that were handed over and of which nothing is left. */
    gone: (): string[] => [...told.keys()].filter((id) => !cache.has(id)),

    /** True when there are heads to hand over that were not handed over yet. */
    hasUndelivered(id: string): boolean {
      const before = told.get(id) ?? [];
      const slots = cache.slots(id);
      // Asked of every record at every look: where nothing came, no heads need to be worked out.
      const isAsBefore =
        slots.length === before.length && slots.every((slot, place) => slot === before[place]);
      return !isAsBefore && namesOf(newestOf(before)) !== namesOf(newestOf(slots));
    },

    /** This tab's own change needs no telling. */
    markDelivered: (id: string): void => void told.set(id, cache.slots(id)),

    live: (): Kept[] =>
      cache
        .ids()
        .flatMap((id) =>
          newestOf(cache.slots(id)).flatMap(({ body }) => (body === null ? [] : [{ id, body }])),
        ),

    /** Another device brought this under a name of this tab's, which had let go of it: nobody here was shown it. */
    adopt: (slot: Slot): void => void adopted.add(nameOf(slot)),

    /** Forgets all of it; counters go on from where they were, so that no old value outranks a new one. */
    forget(): void {
      for (const { slot } of cache.all()) floor = Math.max(floor, slot.counter);
      delivered.clear();
      told.clear();
      cache.clear();
    },
  };
}

export type Versions = ReturnType<typeof createVersions>;
