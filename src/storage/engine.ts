/** Keeps what this tab knows and both homes in step: looks, mends what is missing, and says what is new. */
import type { Connection } from './connection';
import type { Epoch } from './epoch';
import { putEpoch, readEpoch, readLocal, readSecond, type Decode } from './findings';
import { putBackLimit, type Keeper } from './keeper';
import type { LocalHome } from './local-home';
import type { Memory } from './memory';
import type { Notices } from './notices';
import type { Head, JournalStorage, Loaded } from './port';
import type { SetAside } from './set-aside';
import type { Held, Shelf } from './shelf';
import { isSlotKey, parseSlotKey } from './slot';
import type { Surroundings } from './surroundings';
import type { Versions } from './versions';

type EngineParts = {
  local: LocalHome | null;
  surroundings: Surroundings;
  epoch: Epoch;
  notices: Notices;
  shelf: Shelf;
  aside: SetAside;
  versions: Versions;
  memory: Memory;
  connection: Connection;
  keeper: Keeper;
  decode: Decode;
};

/** How long a start waits for the second home, in ms; it joins later if it must. */
const startLimit = 2000;
/** From this share of the limit on the person is told that room runs out. */
const nearlyFullFrom = 0.9;

export function createEngine(parts: EngineParts) {
  const { local, surroundings, epoch, notices, shelf, aside, versions, memory } = parts;
  const { connection, keeper, decode } = parts;
  const listeners = new Set<(id: string, heads: readonly Head[]) => void>();
  let loading: Promise<Loaded> | null = null;
  /** While load() answers, changes are told after it: its heads must not come later than newer ones. */
  let isAnswering = false;
  let looking: Promise<void> | null = null;
  /** False until the second home was read once: what it knows may be older than this tab. */
  let hasJoined = false;
  /** Keys that other tabs changed while this one was starting; null is any. */
  let heard: (string | null)[] = [];

  const heldAt = (key: string): Held | undefined => {
    const name = parseSlotKey(key);
    return name === null ? undefined : shelf.get(name);
  };

  function lookLocal(keys?: readonly string[]): void {
    if (local === null) return;
    const findings = readLocal(local, decode, keys);
    const found = new Map<string, number>();
    for (const { slot, where } of findings.slots) {
      if (where === 'local') found.set(slot.key, slot.counter);
    }
    const looked = keys === undefined ? shelf.all() : keys.flatMap((key) => heldAt(key) ?? []);
    for (const held of looked) {
      if (!held.inLocal || (found.get(held.slot.key) ?? -1) >= held.slot.counter) continue;
      held.inLocal = false;
      held.vanished += 1;
    }
    memory.takeIn(findings, epoch.isReading());
  }

  async function lookSecond(): Promise<void> {
    const home = await connection.connect();
    if (home === null) return;
    try {
      const findings = await readSecond(home, decode, (key) => heldAt(key)?.slot);
      if (!epoch.isReading() && !epoch.isOpen()) return;
      const found = new Set(findings.slots.map(({ slot }) => slot));
      for (const held of shelf.all()) if (!found.has(held.slot)) held.inSecond = false;
      memory.takeIn(findings, !hasJoined);
      hasJoined = true;
    } catch {
      connection.lose();
      notices.tell({ kind: 'one-copy' });
    }
  }

  /** Makes both homes hold what memory holds, and tells what there is to tell; its own part at once. */
  async function tidy(ids: readonly string[] = shelf.ids()): Promise<void> {
    if (!epoch.isOpen()) return;
    announce(ids);
    const { current } = epoch;
    if (local !== null && (readEpoch(local) ?? current) < current) putEpoch(local, current);
    const putBack = await keeper.mend(ids, memory.takeStale(), aside.uncopied());
    if (!epoch.isOpen()) return;
    for (const key of memory.takeFinished()) local?.remove(key);
    if (putBack.size > 0) notices.tell({ kind: 'healed', records: putBack.size });
    const damaged = aside.takeCount((key) => heldAt(key) !== undefined);
    if (damaged > 0) notices.tell({ kind: 'set-aside', records: damaged });
    const leaving = shelf.all().filter((held) => held.vanished > putBackLimit && !held.inLocal);
    if (leaving.length > 0) notices.tell({ kind: 'not-staying', records: leaving.length });
    void keeper.collect(ids);
  }

  function announce(ids: readonly string[]): void {
    if (listeners.size === 0 || isAnswering) return;
    for (const id of new Set([...ids, ...versions.gone()])) {
      if (!versions.hasNews(id)) continue;
      const heads = versions.handOver(id);
      for (const listener of listeners) listener(id, heads);
    }
  }

  function tellRoom(): void {
    if (local === null) return;
    const { limit } = local;
    const used = local.used();
    if (used >= limit * nearlyFullFrom) notices.tell({ kind: 'nearly-full', used, limit });
  }

  function look(): void {
    if (!epoch.isOpen()) return;
    lookLocal();
    void tidy();
    tellRoom();
    looking ??= lookSecond()
      .then(() => tidy())
      .finally(() => {
        looking = null;
      });
  }

  async function begin(): Promise<void> {
    memory.forget();
    epoch.begin();
    hasJoined = false;
    heard = [];
    lookLocal();
    const joining = lookSecond();
    const joined = await connection.within(
      startLimit,
      joining.then(() => true),
    );
    // Other tabs may have written while the second home was being read.
    if (epoch.isReading())
      lookLocal(heard.includes(null) ? undefined : heard.flatMap((key) => key ?? []));
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
    } else if (epoch.isOpen()) {
      look();
      await looking;
    }
    const mayWrite = epoch.mayWrite();
    if (epoch.isOpen() && !mayWrite) notices.tell({ kind: 'blocked' });
    const heads = new Map<string, readonly Head[]>();
    for (const id of shelf.ids()) {
      const handed = versions.handOver(id);
      if (handed.length > 0) heads.set(id, handed);
    }
    return { heads, notices: notices.take(), mayWrite };
  }

  function load(): Promise<Loaded> {
    isAnswering = true;
    loading ??= read().finally(() => {
      loading = null;
      surroundings.after(0, () => {
        if (loading !== null) return;
        isAnswering = false;
        announce(shelf.ids());
      });
    });
    return loading;
  }

  /** Another tab changed this key, whether or not this one is ready for it; null is any. */
  function hear(key: string | null): void {
    // An open tab notes it where it asks whether it may still write.
    if (!epoch.isOpen()) epoch.note();
    if (epoch.isReading()) heard.push(key);
    if (!epoch.isOpen() || epoch.refusal() !== null) return;
    if (key === null) return look();
    if (!isSlotKey(key)) return;
    lookLocal([key]);
    const id = parseSlotKey(key)?.id;
    if (id !== undefined) void tidy([id]);
  }

  const onChange: JournalStorage['onChange'] = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  surroundings.onLook(look);
  surroundings.onOtherTab(hear);

  return {
    load,
    tidy: (): void => void tidy(),
    tellRoom,
    onChange,
    close: (): void => listeners.clear(),
  };
}

export type Engine = ReturnType<typeof createEngine>;
