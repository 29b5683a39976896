import type { JournalRecord } from '@/record/record';
import type { Basis, Head, Kept } from './port';
import { headGroups, knowledgeOf, trimKnowledge, type Knowledge } from './register';
import type { Seal } from './seal';
import type { Shelf } from './shelf';
import { encodeSlot, slotKey, type Slot } from './slot';

type VersionParts = {
  shelf: Shelf;
  seal: Seal;
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
  /** Set where older words only move: what held them. Then nothing but that is replaced. */
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

/** Makes this tab's versions of records, and remembers what of the others' it was shown. */
export function createVersions({ shelf, seal, writer, now, isOccupied }: VersionParts) {
  /** What there was of each record when this tab was last shown it; what went before, these had known. */
  const shown = new Map<string, readonly Slot[]>();
  /** What each record's heads were when they were last handed over. */
  const said = new Map<string, string>();
  /** This tab's own versions that hold what others wrote, moved here: this tab may never have shown them. */
  const adopted = new Set<string>();
  let floor = 0;

  const isOwn = (other: string): boolean => other === writer || other.startsWith(`${writer}~`);

  /** Written here, by whoever types in this tab. */
  const isOfThisTab = (slot: Slot): boolean => isOwn(slot.writer) && !adopted.has(nameOf(slot));

  return {
    isOwn,

    /** What a change knows: the bases it hands back, or else all this tab was shown. */
    knowledge: (id: string, bases: readonly Basis[] | undefined): Map<string, number> =>
      knowledgeOf(bases ?? shown.get(id) ?? []),

    /** Null when the body cannot be written down. */
    next({ id, body, epoch, knows, moved, taken }: NextVersion): Slot | null {
      const slots = shelf.slots(id);
      const seen = new Map(knows);
      if (moved === undefined) learn(seen, knowledgeOf(slots.filter(isOfThisTab)));
      // A damaged value keeps its key to itself: this tab goes on under another name.
      let as = writer;
      const isTaken = (name: string): boolean => {
        const key = slotKey({ id, writer: name });
        const there = shelf.get({ id, writer: name })?.slot;
        const isUnknown = there !== undefined && there.counter > (seen.get(name) ?? -1);
        return isUnknown || taken?.has(key) === true || isOccupied(key);
      };
      for (let turn = 1; isTaken(as); turn += 1) as = `${writer}~${turn}`;
      const counter = 1 + Math.max(floor, ...seen.values(), ...slots.map((slot) => slot.counter));
      seen.delete(as);
      const next = encodeSlot(seal, {
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

    /** The record's heads, newest first, which count as shown from here on. */
    handOver(id: string): Head[] {
      const slots = shelf.slots(id);
      const newest = newestOf(slots);
      shown.set(id, slots);
      said.set(id, namesOf(newest));
      return newest.flatMap((slot) =>
        slot.body === null ? [] : [{ id, body: slot.body, writer: slot.writer, basis: slot }],
      );
    },

    /** Ids that were handed over and of which nothing is left. */
    gone: (): string[] => [...said.keys()].filter((id) => shelf.of(id).length === 0),

    /** True when there are heads to hand over that were not handed over yet. */
    hasNews: (id: string): boolean => (said.get(id) ?? '') !== namesOf(newestOf(shelf.slots(id))),

    /** This tab's own change needs no telling. */
    markSaid: (id: string): void => void said.set(id, namesOf(newestOf(shelf.slots(id)))),

    live: (): Kept[] =>
      shelf
        .ids()
        .flatMap((id) =>
          newestOf(shelf.slots(id)).flatMap(({ body }) => (body === null ? [] : [{ id, body }])),
        ),

    /** Forgets all of it; counters go on from where they were, so that no old value outranks a new one. */
    forget(): void {
      for (const { slot } of shelf.all()) floor = Math.max(floor, slot.counter);
      shown.clear();
      said.clear();
      shelf.clear();
    },
  };
}

export type Versions = ReturnType<typeof createVersions>;
