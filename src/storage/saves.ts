/** Writes what the person changed: one record, several that belong together, or all there are. */
import type { Connection } from './connection';
import type { Engine } from './engine';
import type { Epoch } from './epoch';
import { createJudging, type KnownSlots } from './judging';
import type { Keeper } from './keeper';
import type { LocalHome, PutOutcome } from './local-home';
import type { Memory } from './memory';
import { bringUp, type Ladder } from '@/record/migrations';
import type {
  AsideValue,
  Change,
  JournalStorage,
  SaveFailure,
  SaveResult,
  Saving,
  Version,
} from './port';
import type { Quarantine } from './quarantine';
import type { CachedSlot, SlotCache } from './slot-cache';
import type { SlotAt } from './second-home';
import type { Slot } from './slot';
import type { Surroundings } from './surroundings';
import { putTogether } from './together';
import type { Versions } from './versions';

type SavingParts = {
  local: LocalHome | null;
  surroundings: Surroundings;
  writer: string;
  now: () => number;
  ladder: Ladder;
  epoch: Epoch;
  cache: SlotCache;
  quarantine: Quarantine;
  versions: Versions;
  memory: Memory;
  connection: Connection;
  keeper: Keeper;
  engine: Engine;
};

type Saves = Pick<JournalStorage, 'save' | 'saveTogether' | 'replaceEverything'>;

const refused = (why: SaveFailure): { saved: false; why: SaveFailure } => ({ saved: false, why });

export function createSaves(parts: SavingParts): Saves {
  const { local, surroundings, writer, now, ladder, epoch, cache, quarantine } = parts;
  const { versions, memory, connection, keeper, engine } = parts;

  const knownBeside = createJudging({ cache, catchUp: engine.catchUp });

  /** Takes this tab's own version into memory; whoever wrote it need not be told. */
  function put(slot: Slot): CachedSlot | undefined {
    const wasDelivered = !versions.hasUndelivered(slot.id);
    cache.take(slot, 'nowhere');
    if (wasDelivered) versions.markDelivered(slot.id);
    return cache.get(slot);
  }

  /** Another tab changed the lock, and the second home said so first. */
  function relocked(): SaveResult {
    engine.look();
    return refused('relocked');
  }

  async function settle(cached: CachedSlot, atOnce: SaveResult): Promise<SaveResult> {
    const { slot } = cached;
    const copied = await connection.copy(slot);
    if (copied === 'relocked') return relocked();
    if (copied === 'outdated') {
      if (slot.epoch === epoch.current) epoch.stop('replaced');
      return refused('replaced');
    }
    const newest = cache.get(slot) ?? cached;
    if (!atOnce.saved) await keeper.makeRoom(newest);
    void keeper.collect([slot.id]);
    const isInLocal = atOnce.saved || newest.inLocal;
    if (copied === 'written') return { saved: true, at: slot.at, copies: isInLocal ? 2 : 1 };
    return isInLocal ? { saved: true, at: slot.at, copies: 1 } : atOnce;
  }

  function save({ id, body, replaces }: Change): Saving {
    const why = epoch.refusal();
    const knows = versions.knowledge(id, replaces);
    // Where the lock was changed elsewhere, the words go down once more as they are: whoever opens the
    // journal takes them in, and leaves none of them readable.
    const slot =
      why === null || why === 'relocked'
        ? versions.next({ id, body, epoch: epoch.current, knows })
        : null;
    const cached = slot === null ? undefined : put(slot);
    if (why === 'relocked' && cached !== undefined) keeper.putLocal(cached);
    if (why !== null || cached === undefined) {
      const result = refused(why ?? 'not-found-again');
      return { local: result, settled: Promise.resolve(result) };
    }
    const outcome = keeper.putLocal(cached);
    if (outcome === 'full') engine.tellRoom();
    const atOnce: SaveResult =
      outcome === 'written' ? { saved: true, at: cached.slot.at, copies: 1 } : refused(outcome);
    return { local: atOnce, settled: settle(cached, atOnce) };
  }

  /** Writes all of these or none, in each home by its own means. */
  async function commit(
    slots: readonly Slot[],
    inEpoch: number,
    isReplacing: boolean,
    known: KnownSlots | null = null,
  ): Promise<SaveResult> {
    const take = (where: 'local' | 'second'): void => {
      const takeAll = (): void => {
        for (const slot of slots) {
          put(slot);
          cache.take(slot, where);
        }
      };
      if (isReplacing) memory.startOver(inEpoch, takeAll, known);
      else takeAll();
    };
    const putLocal = (): PutOutcome =>
      local === null ? 'blocked' : putTogether(local, writer, slots);
    // What replaces everything asks IndexedDB first: there two tabs cannot both have the same epoch.
    const asksFirst = isReplacing && !connection.isMissing;
    let outcome: PutOutcome = asksFirst ? 'blocked' : putLocal();
    if (outcome === 'written') take('local');
    const copied = await connection.commit({
      epoch: inEpoch,
      put: slots,
      quarantined: quarantine.uncopied(),
      ...(isReplacing ? { clear: 'slots' as const } : {}),
      ...(known === null
        ? {}
        : { knows: ({ key, counter }: SlotAt) => (known.get(key) ?? -1) >= counter }),
    });
    if (copied === 'unknown') {
      engine.look();
      return refused('unjudged');
    }
    if (copied === 'relocked') return relocked();
    if (copied === 'outdated') {
      epoch.stop('replaced');
      return refused('replaced');
    }
    if (asksFirst) {
      outcome = putLocal();
      if (outcome === 'written') take('local');
    }
    if (copied === 'written' && outcome !== 'written') take('second');
    if (copied === 'written') for (const slot of slots) cache.take(slot, 'second');
    // What was written alone is looked over: all there is, at every hundred records, would hold up the page.
    engine.tidy(isReplacing ? undefined : slots.map(({ id }) => id));
    const at = slots[0]?.at ?? now();
    if (copied === 'written') {
      const isInLocal = slots.every((slot) => cache.get(slot)?.inLocal ?? true);
      return { saved: true, at, copies: local !== null && isInLocal ? 2 : 1 };
    }
    return outcome === 'written' ? { saved: true, at, copies: 1 } : refused(outcome);
  }

  async function saveTogether(
    changes: readonly Change[],
    aside: readonly AsideValue[] = [],
  ): Promise<SaveResult> {
    const why = epoch.refusal();
    if (why !== null) return refused(why);
    const { current } = epoch;
    const slots: Slot[] = [];
    for (const { id, body, replaces } of new Map(changes.map((one) => [one.id, one])).values()) {
      const slot = versions.next({
        id,
        body,
        epoch: current,
        knows: versions.knowledge(id, replaces),
      });
      if (slot === null) return refused('not-found-again');
      slots.push(slot);
    }
    quarantine.bring(aside);
    return commit(slots, current, false);
  }

  async function replaceEverything(
    records: readonly { id: string; body: unknown }[],
    aside: readonly AsideValue[] = [],
    judged?: readonly Version[],
  ): Promise<SaveResult> {
    const known = judged === undefined ? null : await knownBeside(judged);
    const why = epoch.refusal();
    if (why !== null) return refused(why);
    if (judged !== undefined && known === null) return refused('unjudged');
    const next = epoch.current + 1;
    const slots = new Map<string, Slot>();
    for (const { id, body } of records) {
      const broughtUp = bringUp(ladder, id, body);
      if (broughtUp.kind === 'newer') return refused('newer');
      if (broughtUp.kind === 'unreadable') return refused('not-found-again');
      const knows = new Map<string, number>();
      const slot = versions.next({ id, body: broughtUp.body, epoch: next, knows, taken: slots });
      if (slot === null) return refused('not-found-again');
      slots.set(slot.key, slot);
    }
    quarantine.bring(aside);
    const result = await commit([...slots.values()], next, true, known);
    surroundings.hint();
    return result;
  }

  return { save, saveTogether, replaceEverything };
}
