/**
 * A record is a multi-value register (Shapiro et al., 2011, section 3.2.2): each writer's latest
 * version, and which of them no other was written in knowledge of.
 */
import type { Basis } from './port';
import type { Slot } from './slot';

/** Versions somebody knew of: writer -> counter. */
export type Knowledge = ReadonlyMap<string, number>;

/** True when `newer` was written in knowledge of `older`. */
export const replaces = (newer: Slot, older: Slot): boolean =>
  newer !== older && (newer.seen.get(older.writer) ?? -1) >= older.counter;

/** Everything that whoever is shown these versions knows, what they in turn had known included. */
export function knowledgeOf(slots: Iterable<Basis>): Map<string, number> {
  const known = new Map<string, number>();
  for (const slot of slots) {
    for (const [writer, counter] of [...slot.seen, [slot.writer, slot.counter] as const]) {
      known.set(writer, Math.max(counter, known.get(writer) ?? 0));
    }
  }
  return known;
}

/**
 * How many writers a version remembers. Older ones only matter if a value that old comes back from
 * the dead; it would then stand beside the newest version, and nothing would be lost.
 */
const remembered = 64;

/** Keeps the writers with the highest counters, so that what a version knows cannot grow for ever. */
export function trimKnowledge(known: Knowledge): Map<string, number> {
  if (known.size <= remembered) return new Map(known);
  return new Map([...known].toSorted(([, a], [, b]) => b - a).slice(0, remembered));
}

/** The versions that nothing replaces, newest first. */
export function liveSlots(slots: readonly Slot[]): readonly Slot[] {
  if (slots.length < 2) return slots;
  return slots
    .filter((slot) => !slots.some((other) => replaces(other, slot)))
    .toSorted((a, b) => b.counter - a.counter || (a.writer < b.writer ? -1 : 1));
}

/** Fields in order of their names: what differs in their order alone says the same. */
const inOrder = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/**
 * What there is to show of a record: groups of live versions that say the same, newest first. Letting
 * a record go loses against words written without knowing of it. Empty when the record is gone.
 */
export function headGroups(slots: readonly Slot[]): Slot[][] {
  const live = liveSlots(slots).filter((slot) => slot.body !== null);
  if (live.length < 2) return live.map((slot) => [slot]);
  const groups = new Map<string, Slot[]>();
  for (const slot of live) {
    const words = JSON.stringify(slot.body, inOrder);
    groups.set(words, [...(groups.get(words) ?? []), slot]);
  }
  return [...groups.values()];
}
