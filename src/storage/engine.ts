/** Keeps what this tab knows and both homes in step: looks, mends what is missing, and says what is new. */
import type { Connection } from './connection';
import type { Epoch } from './epoch';
import { putEpoch, readEpoch, readSecond, type Decode } from './findings';
import type { FormedLocal } from './formed-local';
import type { HeldLock } from './held-lock';
import { restoreLimit, type Keeper } from './keeper';
import { createLocalLook } from './local-look';
import type { Memory } from './memory';
import type { Notices } from './notices';
import type { Head, JournalStorage, Loaded } from './port';
import type { Quarantine } from './quarantine';
import type { CachedSlot, SlotCache } from './slot-cache';
import type { SlotAt } from './second-home';
import { isSlotKey, parseSlotKey, type Slot } from './slot';
import type { Surroundings } from './surroundings';
import type { Versions } from './versions';

type EngineParts = {
  local: FormedLocal | null;
  surroundings: Surroundings;
  epoch: Epoch;
  notices: Notices;
  cache: SlotCache;
  quarantine: Quarantine;
  versions: Versions;
  memory: Memory;
  connection: Connection;
  keeper: Keeper;
  decode: Decode;
  held: HeldLock;
};

/** How long a start waits for the second home, in ms; it joins later if it must. */
const startLimit = 2000;
/** From this share of the limit on the person is told that room runs out. */
const nearlyFullFrom = 0.9;

export function createEngine(parts: EngineParts) {
  const { local, surroundings, epoch, notices, cache, quarantine, versions, memory } = parts;
  const { connection, keeper, decode, held } = parts;
  const localLook = createLocalLook(parts);
  const listeners = new Set<(id: string, heads: readonly Head[]) => void>();
  let loading: Promise<Loaded> | null = null;
  /** While load() answers, changes are told after it: its heads must not come later than newer ones. */
  let isAnswering = false;
  let looking: Promise<void> | null = null;
  /** What the second home knew when it was first read: localStorage may have lost it before. Until then that may be older than this tab. */
  let knownAtFirst: WeakSet<Slot> | null = null;
  /** Keys that other tabs changed while this one was starting; null is any. */
  let changedMeanwhile: (string | null)[] = [];

  /** What was there, whether or not it could be read. */
  async function lookSecond(): Promise<readonly SlotAt[]> {
    const home = await connection.connect();
    if (home === null) return [];
    try {
      const findings = await readSecond(home, decode, (key) => cache.at(key)?.slot);
      if (!epoch.isReading() && !epoch.isOpen()) return [];
      // What it says while this tab changes the lock is neither the old nor the new.
      if (held.isChanging) return [];
      const isStarting = epoch.isReading();
      if (!held.isSame(findings.lock)) {
        // What localStorage went back to, from before the lock, is not shown.
        if (isStarting) memory.forget();
        held.heal();
        return [];
      }
      const wereThere = cache.all().filter(({ inSecond }) => inSecond);
      const found = new Set(wereThere.length === 0 ? [] : findings.slots.map(({ slot }) => slot));
      for (const cached of wereThere) if (!found.has(cached.slot)) cached.inSecond = false;
      memory.takeIn(findings, knownAtFirst === null);
      knownAtFirst ??= new WeakSet(findings.slots.map(({ slot }) => slot));
      await held.tidySecond(home, findings.lock);
      return findings.listed;
    } catch {
      connection.lose();
      notices.tell({ kind: 'one-copy' });
      return [];
    }
  }

  /** Of what was put back, what localStorage had lost; what is new here only came from another tab. */
  function tellHealed(putBack: readonly CachedSlot[]): void {
    const lost = putBack.filter(({ slot, vanished }) => vanished > 0 || knownAtFirst?.has(slot));
    const ids = new Set(lost.map(({ slot }) => slot.id));
    if (ids.size > 0) notices.tell({ kind: 'healed', records: ids.size });
  }

  /** Makes both homes hold what memory holds, and tells what there is to tell; its own part at once. */
  async function tidy(ids: readonly string[] = cache.ids()): Promise<void> {
    if (!epoch.isOpen()) return;
    announce(ids);
    const { current } = epoch;
    if (local !== null && (readEpoch(local) ?? current) < current) putEpoch(local, current);
    const mayHaveLost = !localLook.isHalfHeard;
    const putBack = await keeper.mend(ids, memory.takeStale(), quarantine.uncopied());
    if (!epoch.isOpen()) return;
    for (const key of memory.takeFinished()) local?.remove(key);
    if (mayHaveLost) tellHealed(putBack);
    const damaged = quarantine.takeCount(
      (key) => cache.at(local?.keyBehind(key) ?? key) !== undefined,
    );
    if (damaged > 0) notices.tell({ kind: 'quarantined', records: damaged });
    const leaving = cache
      .all()
      .filter((cached) => cached.vanished > restoreLimit && !cached.inLocal);
    if (leaving.length > 0) notices.tell({ kind: 'not-staying', records: leaving.length });
    void keeper.collect(ids);
  }

  function announce(ids: readonly string[]): void {
    if (listeners.size === 0 || isAnswering) return;
    for (const id of new Set([...ids, ...versions.gone()])) {
      if (!versions.hasUndelivered(id)) continue;
      const heads = versions.deliver(id);
      for (const listener of listeners) listener(id, heads);
    }
  }

  function tellRoom(): void {
    if (local === null) return;
    const { limit } = local;
    const used = local.used();
    if (used >= limit * nearlyFullFrom) notices.tell({ kind: 'nearly-full', used, limit });
  }

  /** `isWhole` where this tab sees localStorage as it is, not as far as it has heard. */
  function look(isWhole = false): void {
    if (!epoch.isOpen() || held.isChanging || !held.isSameInLocal()) return;
    held.tidyLocal({ isWhole });
    localLook.look();
    void tidy();
    tellRoom();
    looking ??= lookSecond()
      .then(() => tidy())
      .finally(() => {
        looking = null;
      });
  }

  /** Hears of all that other tabs have kept, and what the second home holds now. */
  async function catchUp(): Promise<readonly SlotAt[]> {
    // A lock comes back after everything that other tabs had sent.
    await surroundings.isGone('');
    if (epoch.refusal() !== null || held.isChanging) return [];
    localLook.look();
    if (looking !== null) await connection.within(startLimit, looking);
    let listed: readonly SlotAt[] = [];
    looking ??= lookSecond()
      .then((found) => {
        listed = found;
        return tidy();
      })
      .finally(() => {
        looking = null;
      });
    await connection.within(startLimit, looking);
    return listed;
  }

  async function begin(): Promise<void> {
    memory.forget();
    epoch.begin();
    knownAtFirst = null;
    changedMeanwhile = [];
    if (!held.isSameInLocal()) return;
    // It opens while localStorage is read, which this tab alone is busy with.
    void connection.connect();
    held.tidyLocal({ isWhole: true });
    await localLook.begin();
    const joining = lookSecond();
    const joined = await connection.within(
      startLimit,
      joining.then(() => true),
    );
    // Other tabs may have written while the second home was being read.
    if (epoch.isReading())
      localLook.look(
        changedMeanwhile.includes(null) ? undefined : changedMeanwhile.flatMap((key) => key ?? []),
      );
    epoch.open();
    if (joined === null) void joining.then(() => tidy());
    if (connection.isAbsent || local === null) notices.tell({ kind: 'one-copy' });
    await tidy();
    // Counting is the one thing here that nobody waits for.
    surroundings.after(startLimit, tellRoom);
  }

  async function read(): Promise<Loaded> {
    if (epoch.mayBegin()) {
      await begin();
      // All of it is handed out, and shown, in one turn.
      await surroundings.pause();
    } else if (epoch.isOpen()) {
      look();
      // What a silent home holds comes later, as at the start.
      if (looking !== null) await connection.within(startLimit, looking);
    }
    const heads = new Map<string, readonly Head[]>();
    for (const id of cache.ids()) {
      const handed = versions.deliver(id);
      if (handed.length > 0) heads.set(id, handed);
    }
    // What other tabs write meanwhile is told after them; of what they empty or lock nothing is handed out.
    await surroundings.pause();
    if (!epoch.isOpen() && epoch.refusal() !== 'newer') heads.clear();
    const mayWrite = epoch.mayWrite();
    if (epoch.isOpen() && !mayWrite) notices.tell({ kind: 'blocked' });
    return { heads, notices: notices.take(), mayWrite };
  }

  function load(): Promise<Loaded> {
    isAnswering = true;
    loading ??= read().finally(() => {
      loading = null;
      surroundings.after(0, () => {
        if (loading !== null) return;
        isAnswering = false;
        announce(cache.ids());
      });
    });
    return loading;
  }

  /** Another tab changed what is stored under this name, whether or not this one is ready for it; null is any. */
  function onStorageEvent(name: string | null): void {
    const key = name === null ? null : (local?.keyAt(name) ?? name);
    // An open tab notes it where it asks whether it may still write.
    if (!epoch.isOpen()) epoch.note();
    if (epoch.isReading()) changedMeanwhile.push(key);
    if (!epoch.isOpen() || epoch.refusal() !== null) return;
    if (key === null || name === null) return look(true);
    if (!isSlotKey(key) || held.isChanging) return;
    held.tidyLocal({ name, isWhole: false });
    localLook.look([key]);
    const id = parseSlotKey(key)?.id;
    if (id !== undefined) void tidy([id]);
  }

  const onChange: JournalStorage['onChange'] = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  surroundings.onLook(() => look());
  surroundings.onOtherTab(onStorageEvent);

  return {
    load,
    catchUp,
    look: (): void => look(),
    tidy: (ids?: readonly string[]): void => void tidy(ids),
    tellRoom,
    onChange,
    close: (): void => listeners.clear(),
  };
}

export type Engine = ReturnType<typeof createEngine>;
