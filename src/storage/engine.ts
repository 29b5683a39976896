/**
 * What one tab knows of the journal, and how that and both homes are kept in step: reading, mending
 * what is missing, and stopping when another version or another tab has the say.
 */
import { createConnection } from '@/storage/connection';
import { putEpoch, readEpoch, readLocal, readSecond } from '@/storage/findings';
import type { Decode, Findings } from '@/storage/findings';
import { createKeeper, putBackLimit } from '@/storage/keeper';
import type { LocalHome } from '@/storage/local-home';
import { currentLadder, type Ladder } from '@/storage/migrations';
import { createNotices } from '@/storage/notices';
import type { Head, Loaded, SaveFailure } from '@/storage/port';
import { knowledgeOf } from '@/storage/register';
import { plainSeal, type Seal } from '@/storage/seal';
import type { SecondHome } from '@/storage/second-home';
import { createSetAside } from '@/storage/set-aside';
import { createShelf, type Held } from '@/storage/shelf';
import { decodeSlot, parseSlotKey, type Slot } from '@/storage/slot';
import type { Surroundings } from '@/storage/surroundings';
import { createVersions } from '@/storage/versions';

export type StorageParts = {
  /** Null where the browser refuses it. */
  local: LocalHome | null;
  /** Null where the browser has no IndexedDB; `onLost` hears of a connection that the browser ended. */
  openSecond: ((onLost: () => void) => Promise<SecondHome>) | null;
  surroundings: Surroundings;
  /** New for every page load, without dot, @ or ~: two tabs that shared one would overwrite each other. */
  writer: string;
  /** Milliseconds since 1970. */
  now: () => number;
  seal?: Seal;
  ladder?: Ladder;
};

/** How long a start waits for the second home, in ms; it joins later if it must. */
const startLimit = 2000;
/** From this share of the limit on the person is told that room runs out. */
const nearlyFullFrom = 0.9;

export type Engine = ReturnType<typeof createEngine>;

export function createEngine(parts: StorageParts) {
  const { local, surroundings, writer, now, seal = plainSeal, ladder = currentLadder } = parts;
  const shelf = createShelf();
  const notices = createNotices();
  const aside = createSetAside();
  const listeners = new Set<(id: string, heads: readonly Head[]) => void>();
  let phase: 'unread' | 'reading' | 'open' | 'newer' | 'replaced' | 'closed' = 'unread';
  let loading: Promise<Loaded> | null = null;
  /** While load() answers, changes are told after it: its heads must not come later than newer ones. */
  let isAnswering = false;
  let looking: Promise<void> | null = null;
  /** False until the second home was read once: what it knows may be older than this tab. */
  let hasJoined = false;
  let epoch = 0;
  /** The highest this tab ever heard of: where it begins anew, should both homes have forgotten. */
  let highestEpoch = 0;
  /** Keys that other tabs changed while this one was starting; null is any. */
  let heard: (string | null)[] = [];
  /** Versions from before the journal was last emptied or replaced, still to be removed. */
  let stale: Slot[] = [];
  /** Unfinished writes of several records, by key. */
  const together = new Map<string, readonly Slot[]>();

  const heldAt = (key: string): Held | undefined => {
    const name = parseSlotKey(key);
    return name === null ? undefined : shelf.get(name);
  };
  const decode: Decode = (key, raw) => {
    const held = heldAt(key);
    return held?.slot.raw === raw
      ? { kind: 'slot', slot: held.slot }
      : decodeSlot(seal, ladder, key, raw);
  };
  const versions = createVersions({
    shelf,
    seal,
    writer,
    now,
    isOccupied: (key) => aside.damagedInSecond.has(key) || keeper.isOccupied(key),
  });
  const connection = createConnection({
    open: parts.openSecond,
    after: surroundings.after,
    onNewer: () => enter('newer'),
    onRefused: () => notices.tell({ kind: local === null ? 'blocked' : 'one-copy' }),
    onWritten({ put = [], aside: copied = [] }) {
      for (const { key, counter } of put) {
        const held = heldAt(key);
        if (held !== undefined && held.slot.counter <= counter) held.inSecond = true;
      }
      aside.markCopied(copied.map(({ name }) => name));
    },
  });
  const keeper = createKeeper({
    local,
    connection,
    shelf,
    decode,
    isGone: surroundings.isGone,
    isOwn: versions.isOwn,
    damagedInSecond: aside.damagedInSecond,
    mayWrite: () => phase === 'open',
    epoch: () => epoch,
    onDamaged: aside.add,
    rewrite,
  });

  /** The same words once more, as this tab's own version and of today's epoch. */
  function rewrite(slot: Slot): Slot | null {
    const { id, body } = slot;
    return versions.next({ id, body, epoch, knows: knowledgeOf([slot]), moved: slot });
  }

  const isOpen = (): boolean => phase === 'open';
  const isReading = (): boolean => phase === 'reading';

  /** Both are final for this tab: it shows what it has, and writes no more. */
  function enter(stop: 'newer' | 'replaced'): void {
    if (phase === 'closed' || phase === 'newer') return;
    phase = stop;
    notices.tell({ kind: stop });
  }

  /** The epoch in localStorage now; heard of by a stopped tab too, which may begin anew. */
  function noteEpoch(): number | null {
    const stored = local === null ? 0 : readEpoch(local);
    highestEpoch = Math.max(highestEpoch, stored ?? 0);
    return stored;
  }

  function refusal(): SaveFailure | null {
    if (phase === 'newer' || phase === 'replaced') return phase;
    if (phase !== 'open' || (local === null && connection.isMissing)) return 'blocked';
    if (local === null) return null;
    const stored = noteEpoch();
    if (stored !== null && stored <= epoch) return null;
    enter(stored === null ? 'newer' : 'replaced');
    return stored === null ? 'newer' : 'replaced';
  }

  function raiseEpoch(to: number): void {
    epoch = to;
    for (const held of shelf.all()) {
      const { slot } = held;
      if (slot.epoch >= to) continue;
      stale.push(slot);
      // What this tab itself wrote before the second home answered is new, whatever the epoch was.
      const again = phase === 'open' && versions.isOwn(slot.writer) ? rewrite(slot) : null;
      shelf.drop(held);
      if (again !== null) shelf.take(again, 'nowhere');
    }
  }

  /** Takes what was read into memory; `mayRaise` where a higher epoch is from before this tab wrote. */
  function takeIn(findings: Findings, mayRaise: boolean): void {
    let highest = findings.epoch;
    for (const { slot } of findings.slots) highest = Math.max(highest, slot.epoch);
    highestEpoch = Math.max(highestEpoch, highest);
    if (highest > epoch) {
      if (!mayRaise) return enter('replaced');
      raiseEpoch(highest);
    }
    for (const value of findings.aside) aside.add(value);
    for (const { key, slots } of findings.together) together.set(key, slots);
    for (const { slot, where } of findings.slots) {
      if (slot.epoch < epoch) stale.push(slot);
      else shelf.take(slot, where);
    }
    if (findings.isNewer) enter('newer');
  }

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
    takeIn(findings, phase === 'reading');
  }

  async function lookSecond(): Promise<void> {
    const home = await connection.connect();
    if (home === null) return;
    try {
      const findings = await readSecond(home, decode, (key) => heldAt(key)?.slot);
      if (phase !== 'reading' && phase !== 'open') return;
      const found = new Set(findings.slots.map(({ slot }) => slot));
      for (const held of shelf.all()) if (!found.has(held.slot)) held.inSecond = false;
      takeIn(findings, !hasJoined);
      hasJoined = true;
    } catch {
      connection.lose();
      notices.tell({ kind: 'one-copy' });
    }
  }

  /** Makes both homes hold what memory holds, and tells what there is to tell; its own part at once. */
  async function tidy(ids: readonly string[] = shelf.ids()): Promise<void> {
    if (!isOpen()) return;
    announce(ids);
    if (local !== null && (readEpoch(local) ?? epoch) < epoch) putEpoch(local, epoch);
    const outdated = stale;
    stale = [];
    const putBack = await keeper.mend(ids, outdated, aside.uncopied());
    if (!isOpen()) return;
    for (const [key, slots] of together) {
      if (slots.some((slot) => shelf.live(slot.id).some((held) => !held.inLocal))) continue;
      local?.remove(key);
      together.delete(key);
    }
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
    if (!isOpen()) return;
    lookLocal();
    void tidy();
    tellRoom();
    looking ??= lookSecond()
      .then(() => tidy())
      .finally(() => {
        looking = null;
      });
  }

  async function read(): Promise<Loaded> {
    if (phase === 'unread' || phase === 'replaced') {
      versions.forget();
      aside.clear();
      together.clear();
      stale = [];
      epoch = highestEpoch;
      hasJoined = false;
      notices.forget('replaced');
      phase = 'reading';
      heard = [];
      lookLocal();
      const joining = lookSecond();
      const joined = await connection.within(
        startLimit,
        joining.then(() => true),
      );
      // Other tabs may have written while the second home was being read.
      if (isReading())
        lookLocal(heard.includes(null) ? undefined : heard.flatMap((key) => key ?? []));
      if (isReading()) phase = 'open';
      if (joined === null) void joining.then(() => tidy());
      if (parts.openSecond === null || local === null) notices.tell({ kind: 'one-copy' });
      await tidy();
      // Counting is the one thing here that nobody waits for.
      surroundings.after(startLimit, tellRoom);
    } else if (phase === 'open') {
      look();
      await looking;
    }
    const mayWrite = isOpen() && !(local === null && connection.isMissing);
    if (isOpen() && !mayWrite) notices.tell({ kind: 'blocked' });
    const heads = new Map<string, readonly Head[]>();
    for (const id of shelf.ids()) {
      const handed = versions.handOver(id);
      if (handed.length > 0) heads.set(id, handed);
    }
    return { heads, notices: notices.take(), mayWrite };
  }

  /** Forgets the journal as it was and goes on in a new epoch; what was there before is to be removed. */
  function startOver(newEpoch: number): void {
    highestEpoch = Math.max(highestEpoch, newEpoch);
    stale = shelf.all().map(({ slot }) => slot);
    versions.forget();
    together.clear();
    epoch = newEpoch;
  }

  return {
    local,
    writer,
    now,
    ladder,
    shelf,
    aside,
    notices,
    versions,
    connection,
    keeper,
    listeners,
    surroundings,
    get epoch(): number {
      return epoch;
    },
    isOpen,
    refusal,
    enter,
    lookLocal,
    look,
    tidy,
    /** After another tab changed this key. */
    tidyAfter(key: string): void {
      const id = parseSlotKey(key)?.id;
      if (id !== undefined) void tidy([id]);
    },
    tellRoom,
    /** What changed in another tab, whether or not this one is ready for it. */
    hear: (key: string | null): void => {
      // An open tab notes it where it asks whether it may still write.
      if (phase !== 'open') noteEpoch();
      if (phase === 'reading') heard.push(key);
    },
    startOver,
    load: (): Promise<Loaded> => {
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
    },
    close: (): void => {
      phase = 'closed';
      listeners.clear();
      notices.close();
      surroundings.close();
      connection.close();
    },
  };
}
