/**
 * The storage the app is given: every record in two homes, and no word called saved before one of
 * them holds it. docs/decisions/0002-registers-not-revisions.md says why it is built like this.
 */
import { createEngine, type StorageParts } from '@/storage/engine';
import { isEpochKey, putEpoch, readEpoch } from '@/storage/findings';
import type { PutOutcome } from '@/storage/local-home';
import { bringUp } from '@/storage/migrations';
import type { Change, JournalStorage, SaveFailure, SaveResult, Saving } from '@/storage/port';
import type { Held } from '@/storage/shelf';
import { isSlotKey, type Slot } from '@/storage/slot';
import { putTogether } from '@/storage/together';

const refused = (why: SaveFailure): { saved: false; why: SaveFailure } => ({ saved: false, why });

/** The journal's storage over these parts. It writes nothing before load() has answered. */
export function createStorage(parts: StorageParts): JournalStorage {
  const engine = createEngine(parts);
  const { local, shelf, aside, versions, connection, keeper, surroundings } = engine;

  /** Takes this tab's own version into memory; whoever wrote it need not be told. */
  function put(slot: Slot): Held | undefined {
    const wasSaid = !versions.hasNews(slot.id);
    shelf.take(slot, 'nowhere');
    if (wasSaid) versions.markSaid(slot.id);
    return shelf.get(slot);
  }

  async function settle(held: Held, atOnce: SaveResult): Promise<SaveResult> {
    const { slot } = held;
    const copied = await connection.copy(slot);
    if (copied === 'outdated') {
      if (slot.epoch === engine.epoch) engine.enter('replaced');
      return refused('replaced');
    }
    const newest = shelf.get(slot) ?? held;
    if (!atOnce.saved) await keeper.makeRoom(newest);
    void keeper.collect([slot.id]);
    const isInLocal = atOnce.saved || newest.inLocal;
    if (copied === 'written') return { saved: true, at: slot.at, copies: isInLocal ? 2 : 1 };
    return isInLocal ? { saved: true, at: slot.at, copies: 1 } : atOnce;
  }

  function save({ id, body, replaces }: Change): Saving {
    const why = engine.refusal();
    const knows = versions.knowledge(id, replaces);
    const slot = why === null ? versions.next({ id, body, epoch: engine.epoch, knows }) : null;
    const held = slot === null ? undefined : put(slot);
    if (held === undefined) {
      const result = refused(why ?? 'not-found-again');
      return { local: result, settled: Promise.resolve(result) };
    }
    const outcome = keeper.putLocal(held);
    if (outcome === 'full') engine.tellRoom();
    const atOnce: SaveResult =
      outcome === 'written' ? { saved: true, at: held.slot.at, copies: 1 } : refused(outcome);
    return { local: atOnce, settled: settle(held, atOnce) };
  }

  /** Writes all of these or none, in each home by its own means. */
  async function commit(
    slots: readonly Slot[],
    epoch: number,
    isReplacing: boolean,
  ): Promise<SaveResult> {
    const take = (where: 'local' | 'second'): void => {
      if (isReplacing) engine.startOver(epoch);
      for (const slot of slots) {
        put(slot);
        shelf.take(slot, where);
      }
    };
    const putLocal = (): PutOutcome =>
      local === null ? 'blocked' : putTogether(local, engine.writer, slots);
    // What replaces everything asks IndexedDB first: there two tabs cannot both have the same epoch.
    const asksFirst = isReplacing && !connection.isMissing;
    let outcome: PutOutcome = asksFirst ? 'blocked' : putLocal();
    if (outcome === 'written') take('local');
    const copied = await connection.commit({
      epoch,
      put: slots,
      aside: aside.uncopied(),
      ...(isReplacing ? { clear: 'slots' as const } : {}),
    });
    if (copied === 'outdated') {
      engine.enter('replaced');
      return refused('replaced');
    }
    if (asksFirst) {
      outcome = putLocal();
      if (outcome === 'written') take('local');
    }
    if (copied === 'written' && outcome !== 'written') take('second');
    if (copied === 'written') for (const slot of slots) shelf.take(slot, 'second');
    void engine.tidy();
    const at = slots[0]?.at ?? engine.now();
    if (copied === 'written') {
      const isInLocal = slots.every((slot) => shelf.get(slot)?.inLocal ?? true);
      return { saved: true, at, copies: local !== null && isInLocal ? 2 : 1 };
    }
    return outcome === 'written' ? { saved: true, at, copies: 1 } : refused(outcome);
  }

  async function saveTogether(changes: readonly Change[]): Promise<SaveResult> {
    const why = engine.refusal();
    if (why !== null) return refused(why);
    const { epoch } = engine;
    const slots: Slot[] = [];
    for (const { id, body, replaces } of new Map(changes.map((one) => [one.id, one])).values()) {
      const slot = versions.next({ id, body, epoch, knows: versions.knowledge(id, replaces) });
      if (slot === null) return refused('not-found-again');
      slots.push(slot);
    }
    return commit(slots, epoch, false);
  }

  async function replaceEverything(
    records: readonly { id: string; body: unknown }[],
  ): Promise<SaveResult> {
    const why = engine.refusal();
    if (why !== null) return refused(why);
    const epoch = engine.epoch + 1;
    const slots = new Map<string, Slot>();
    for (const { id, body } of records) {
      const broughtUp = bringUp(engine.ladder, id, body);
      if (broughtUp.kind === 'newer') return refused('newer');
      if (broughtUp.kind === 'unreadable') return refused('not-found-again');
      const knows = new Map<string, number>();
      const slot = versions.next({ id, body: broughtUp.body, epoch, knows, taken: slots });
      if (slot === null) return refused('not-found-again');
      slots.set(slot.key, slot);
    }
    const result = await commit([...slots.values()], epoch, true);
    surroundings.hint();
    return result;
  }

  /** True when localStorage holds nothing of the journal but the epoch. */
  function emptyLocal(epoch: number): boolean {
    if (local === null) return true;
    // First, so that other tabs hear why everything goes before they see it going.
    putEpoch(local, epoch);
    for (const key of local.keys()) if (!isEpochKey(key)) local.remove(key);
    putEpoch(local, epoch);
    return local.keys().every(isEpochKey) && readEpoch(local) === epoch;
  }

  /** Empties the second home; the epoch it took, which is higher than asked when another tab was faster. */
  async function emptySecond(asked: number): Promise<{ epoch: number; isEmpty: boolean }> {
    let epoch = asked;
    try {
      let outcome = await connection.commit({ epoch, clear: 'all' });
      for (
        let turn = 0;
        turn < 3 && outcome === 'outdated' && connection.home !== null;
        turn += 1
      ) {
        epoch = (await connection.home.list()).epoch + 1;
        outcome = await connection.commit({ epoch, clear: 'all' });
      }
      const listing = await connection.home?.list();
      const isEmpty = listing?.slots.length === 0 && listing.aside.length === 0;
      return { epoch, isEmpty: outcome === 'written' && isEmpty };
    } catch {
      return { epoch, isEmpty: false };
    }
  }

  async function deleteEverything(): Promise<SaveResult & { verified: boolean }> {
    const why = engine.refusal();
    if (why !== null) return { ...refused(why), verified: false };
    const asked = engine.epoch + 1;
    engine.startOver(asked);
    aside.clear();
    emptyLocal(asked);
    const { epoch, isEmpty: isSecondEmpty } = await emptySecond(asked);
    if (epoch > asked) engine.startOver(epoch);
    surroundings.hint();
    // Once more: another tab may have written before it heard.
    const isLocalEmpty = emptyLocal(epoch);
    const copies = (local !== null && isLocalEmpty ? 1 : 0) + (isSecondEmpty ? 1 : 0);
    if (copies === 0) return { ...refused('not-found-again'), verified: false };
    const verified = isLocalEmpty && (isSecondEmpty || parts.openSecond === null);
    return { saved: true, at: engine.now(), copies: copies === 2 ? 2 : 1, verified };
  }

  surroundings.onLook(engine.look);
  surroundings.onOtherTab((key) => {
    engine.hear(key);
    if (!engine.isOpen() || engine.refusal() !== null) return;
    if (key === null) {
      engine.look();
    } else if (isSlotKey(key)) {
      engine.lookLocal([key]);
      engine.tidyAfter(key);
    }
  });

  return {
    writer: engine.writer,
    load: engine.load,
    save,
    saveTogether,
    replaceEverything,
    deleteEverything,
    exportRecords: versions.live,
    usage: () => ({ used: local?.used() ?? 0, limit: local?.limit ?? 0 }),
    onChange(listener) {
      engine.listeners.add(listener);
      return () => engine.listeners.delete(listener);
    },
    onNotice: (listener) => engine.notices.listen(listener),
    setAside: aside.values,
    close: engine.close,
  };
}
