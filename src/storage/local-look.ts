/** What this tab takes in of localStorage: all of it in turns at the start, and in one go from then on. */
import type { Epoch } from './epoch';
import { eachInLocal, goneFrom, readLocal, type Decode, type Findings } from './findings';
import type { FormedLocal } from './formed-local';
import type { HeldLock } from './held-lock';
import type { Memory } from './memory';
import type { SlotCache } from './slot-cache';
import type { Surroundings } from './surroundings';

type LocalLookParts = {
  local: FormedLocal | null;
  surroundings: Pick<Surroundings, 'pause'>;
  epoch: Epoch;
  cache: SlotCache;
  memory: Memory;
  held: HeldLock;
  decode: Decode;
};

export function createLocalLook(parts: LocalLookParts) {
  const { local, surroundings, epoch, cache, memory, held, decode } = parts;
  /** The lock was changed, and not every tab has heard of all of it: nothing that is not there is surely lost. */
  let isHalfHeard = false;

  function take(from: FormedLocal, findings: Findings, keys?: readonly string[]): void {
    const looked = keys === undefined ? cache.all() : keys.flatMap((key) => cache.at(key) ?? []);
    const gone = goneFrom(looked, findings);
    // At a start what was found so is gone by the second look.
    if ((keys === undefined || gone.length > 0) && !(isHalfHeard && epoch.isReading()))
      isHalfHeard =
        held.isUnsettled || (keys === undefined ? from.hadForeign() : from.hasForeign());
    for (const cached of gone) {
      cached.inLocal = false;
      cached.vanished += isHalfHeard ? 0 : 1;
    }
    memory.takeIn(findings, epoch.isStarting());
  }

  return {
    get isHalfHeard(): boolean {
      return isHalfHeard;
    },

    /** Looks at these keys, or at all there are. */
    look(keys?: readonly string[]): void {
      if (local !== null) take(local, readLocal(local, decode, keys), keys);
    },

    /**
     * Reads all there is at the start, and leaves the page to others in between. Taken in at once at the
     * end: what other tabs write meanwhile is looked at after it.
     */
    async begin(): Promise<void> {
      isHalfHeard = false;
      if (local === null) return;
      const reading = eachInLocal(local, decode, local.keys());
      let step = reading.next();
      let isLong = false;
      while (step.done !== true) {
        const others = surroundings.pause();
        if (others !== null) await others;
        isLong ||= others !== null;
        step = reading.next();
      }
      // All that hangs by it comes in the same turn.
      if (isLong) await surroundings.pause(true);
      if (epoch.isStarting()) take(local, step.value);
    },
  };
}
