import type { Slot } from './slot';

type Line<Outcome> = { running: Promise<Outcome>; latest: Slot; next: Promise<Outcome> | null };

/**
 * Copies slots one write at a time each: while a write of a slot is under way, only its newest version
 * waits, so that fast typing never builds a queue. `write` must begin at once and never reject. What
 * comes back is the outcome for this version or a newer one of the same slot.
 */
export function createCopier<Outcome>(write: (slot: Slot) => Promise<Outcome>) {
  const lines = new Map<string, Line<Outcome>>();

  function begin(slot: Slot): Promise<Outcome> {
    const line: Line<Outcome> = { running: write(slot), latest: slot, next: null };
    lines.set(slot.key, line);
    void line.running.then(() => {
      if (line.next === null && lines.get(slot.key) === line) lines.delete(slot.key);
    });
    return line.running;
  }

  return function copy(slot: Slot): Promise<Outcome> {
    const line = lines.get(slot.key);
    if (line === undefined) return begin(slot);
    // One that is tried again may come after a newer one.
    if (slot.counter > line.latest.counter) line.latest = slot;
    line.next ??= line.running.then(() => begin(line.latest));
    return line.next;
  };
}
