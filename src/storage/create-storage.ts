/**
 * The storage the app is given: every record in two homes, and no word called saved before one of
 * them holds it. docs/decisions/0002-registers-not-revisions.md says why it is built like this.
 */
import { createArrivals, createNews } from './arrivals';
import { createConnection } from './connection';
import { createDeletion } from './deletion';
import { createEngine } from './engine';
import { createEpoch } from './epoch';
import type { Decode } from './findings';
import { createFormedLocal } from './formed-local';
import { createFormedSecond } from './formed-second';
import { createHeldLock } from './held-lock';
import { createKeeper } from './keeper';
import type { LocalHome } from './local-home';
import { createMemory } from './memory';
import { currentLadder, type Ladder } from '@/record/migrations';
import { createNotices } from './notices';
import type { JournalStorage } from './port';
import { knowledgeOf } from './register';
import { createSaves } from './saves';
import type { Seal } from './seal';
import type { SecondHome } from './second-home';
import { createQuarantine } from './quarantine';
import { createRelock } from './relock';
import type { LockRecord } from './lock-record';
import { createSlotCache } from './slot-cache';
import { decodeSlot, type Reading, type Slot } from './slot';
import { createStoredForm } from './stored-form';
import type { Surroundings } from './surroundings';
import { putTogether } from './together';
import { createVersions } from './versions';

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
  /** The key to a locked journal, and the record it was opened with. */
  lock?: { seal: Seal; record: LockRecord };
  ladder?: Ladder;
};

/** The journal's storage over these parts. It writes nothing before load() has answered. */
export function createStorage(parts: StorageParts): JournalStorage {
  const { local: inner, surroundings, writer, now, lock, ladder = currentLadder } = parts;
  const { openSecond } = parts;
  const form = createStoredForm(lock?.seal ?? null);
  const read = (key: string, raw: string): Reading => decodeSlot(ladder, key, raw);
  const local =
    inner === null
      ? null
      : createFormedLocal({
          inner,
          form,
          hasKeys: () => held.hasKeys(),
          counterIn: counterBy(read),
        });
  const news = createNews(surroundings.after);
  const cache = createSlotCache(news.tell);
  const notices = createNotices();
  const quarantine = createQuarantine();
  const epoch = createEpoch({
    local,
    notices,
    isSecondMissing: () => connection.isMissing,
    isSameLock: () => held.isSameInLocal(),
  });

  const decode: Decode = (key, raw) => {
    const cached = cache.at(key);
    return cached?.slot.raw === raw ? { kind: 'slot', slot: cached.slot } : read(key, raw);
  };
  const isOccupied = (key: string): boolean =>
    quarantine.damagedInSecond.has(key) || keeper.isOccupied(key);
  const versions = createVersions({ cache, writer, now, isOccupied });
  /** The same words once more, as this tab's own version and of today's epoch. */
  function rewrite(slot: Slot): Slot | null {
    const { id, body } = slot;
    const knows = knowledgeOf([slot]);
    return versions.next({ id, body, epoch: epoch.current, knows, moved: slot });
  }
  const connection = createConnection({
    open:
      openSecond === null
        ? null
        : async (onLost) => createFormedSecond(await openSecond(onLost), form),
    after: surroundings.after,
    onNewer: () => epoch.stop('newer'),
    onRefused: () => notices.tell({ kind: local === null ? 'blocked' : 'one-copy' }),
    onWritten({ put = [], quarantined: copied = [] }) {
      for (const { key, counter } of put) {
        const cached = cache.at(key);
        if (cached !== undefined && cached.slot.counter <= counter) cached.inSecond = true;
      }
      quarantine.markCopied(copied.map(({ name }) => name));
    },
    isOwnLock: () => relock.isOurs(),
  });
  const keeper = createKeeper({
    local,
    connection,
    cache,
    decode,
    isGone: surroundings.isGone,
    isOwn: versions.isOwn,
    damagedInSecond: quarantine.damagedInSecond,
    mayWrite: epoch.isOpen,
    epoch: () => epoch.current,
    onDamaged: quarantine.add,
    rewrite,
  });
  const held = createHeldLock({
    inner,
    local,
    form,
    epoch,
    connection,
    cache,
    lock: lock?.record ?? null,
    onRelocked() {
      const own = cache
        .all()
        .filter(({ slot, inSecond }) => !inSecond && versions.isOwn(slot.writer))
        .map(({ slot }) => slot);
      if (local !== null && own.length > 0) putTogether(local, writer, own);
    },
  });
  const relock = createRelock({
    inner,
    local,
    held,
    form,
    epoch,
    connection,
    cache,
    surroundings,
    now,
  });
  const memory = createMemory({ epoch, cache, quarantine, versions, rewrite });
  const shared = {
    local,
    surroundings,
    now,
    epoch,
    cache,
    quarantine,
    versions,
    memory,
  };
  const engine = createEngine({ ...shared, notices, connection, keeper, decode, held });

  return {
    writer,
    load: engine.load,
    ...createSaves({ ...shared, writer, ladder, connection, keeper, engine }),
    ...createDeletion({ ...shared, connection, held }),
    ...createArrivals({ ...shared, keeper, engine }),
    onVersion: news.onVersion,
    async relock(change) {
      const result = await relock.relock(change);
      engine.look();
      return result;
    },
    async epoch() {
      const asking = connection.home?.readEpoch().catch(() => 0);
      // One that hangs keeps nobody from emptying the journal.
      const inSecond = asking === undefined ? 0 : await connection.within(1000, asking);
      return Math.max(epoch.known(), inSecond ?? 0);
    },
    exportRecords: versions.live,
    usage: () => ({ used: local?.used() ?? 0, limit: local?.limit ?? 0 }),
    onChange: engine.onChange,
    onNotice: (listener) => notices.listen(listener),
    quarantined: quarantine.values,
    close() {
      epoch.close();
      engine.close();
      notices.close();
      news.close();
      surroundings.close();
      connection.close();
      form.close();
    },
  };
}

/** Tells two values of one key apart by the counters of their versions. */
const counterBy =
  (read: (key: string, raw: string) => Reading) =>
  (key: string, raw: string): number => {
    const reading = read(key, raw);
    if (reading.kind === 'slot') return reading.slot.counter;
    return reading.kind === 'newer' ? Infinity : -1;
  };
