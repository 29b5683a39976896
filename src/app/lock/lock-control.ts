import { createStore, type StoreApi } from 'zustand';
import type { ChooseCost } from '@/lock/choose-cost';
import type { KeyRecord } from '@/lock/key-record';
import { factOf } from '@/journal/facts';
import type { LockReading } from '@/storage/browser-lock';
import type { LockNotes } from '@/storage/lock-notes';
import type { LockRecord } from '@/storage/lock-record';
import type { JournalStorage } from '@/storage/port';
import type { Seal } from '@/storage/seal';
import type { JournalStore } from '@/store/journal-store';
import type { LockControl, LockView } from '@/store/lock-context';
import { createChanges } from './changes';
import { createCopies, type CopyParts } from './copies';
import { emptyStorage } from './empty-storage';
import { createHeldWords } from './held-words';
import type { Open, Sitting } from './sitting';
import { openOtherTabs } from './other-tabs';
import { watchPresence } from './presence';
import { createRaising } from './raising';
import { createTries } from './tries';
import { comeAndGo } from './come-and-go';

export type LockParts = CopyParts & {
  readLock: () => Promise<LockReading>;
  openStorage: (lock?: { seal: Seal; record: LockRecord }) => JournalStorage;
  createStore: (storage: JournalStorage, view: StoreApi<LockView>) => JournalStore;
  /** Draws the app over this store; answers how to take it away, all of it. */
  show: (store: JournalStore, lock: LockControl) => () => void;
  chooseCost: ChooseCost;
  notes: LockNotes;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Ends what works beside the page with the person's words. */
  endWorkers: () => void;
  /** After it locked: true where the page is loaded anew, which leaves nothing of the old one in memory. */
  reload: () => Promise<boolean>;
};

export type RunningLock = LockControl & {
  /** Reads whether there is a lock, then the journal, and shows the first screen. */
  begin: () => Promise<void>;
  /** Lets go of everything, and follows nothing any more. */
  end: () => void;
};

const loadKeys = () => import('@/lock/key-record');

/** A page that another tab's changes make begin anew again and again says so instead. */
const mostTimesAnew = 3;

/** Owns storage, store and screen, and the keys while the journal is open; nothing else holds these. */
export function createLockControl(parts: LockParts): RunningLock {
  const view = createStore<LockView>(() => ({
    state: 'none',
    isAboutToLock: false,
    isRelocked: false,
    wasOpen: false,
  }));
  const tries = createTries(parts.notes, parts.now);
  const tabs = openOtherTabs(parts.notes);
  const held = createHeldWords();
  let sitting: Sitting | null = null;
  let record: LockRecord | null = null;
  let ways: KeyRecord | null = null;
  let open: Open | null = null;
  let presence: ReturnType<typeof watchPresence> | null = null;
  let beginning: Promise<void> | null = null;
  let timesAnew = 0;

  /** Reads the journal of this storage and shows it; not where it locked in the meantime. */
  async function sit(storage: JournalStorage): Promise<void> {
    const store = parts.createStore(changes.followed(storage), view);
    // What is shown stays until there is something to show in its place.
    const mine: Sitting = { storage, store, takeAway: sitting?.takeAway ?? (() => undefined) };
    sitting = mine;
    await store.getState().open();
    if (sitting !== mine) return;
    mine.takeAway();
    if (open !== null) {
      store.getState().putBack(held.takeBack(open.seal));
      view.setState({ state: 'unlocked', isRelocked: false, wasOpen: true });
    }
    mine.takeAway = parts.show(store, control);
    watch();
    const follow = (): void => {
      if (sitting !== mine) return;
      const { notices } = store.getState();
      if (notices.some(({ kind }) => kind === 'relocked')) beginAnew();
    };
    store.subscribe(follow);
    follow();
  }

  /** Looks for somebody for as long as the journal is open behind its lock. */
  function watch(): void {
    presence?.stop();
    presence = null;
    view.setState({ isAboutToLock: false });
    if (open === null || sitting === null) return;
    const { store } = sitting;
    presence = watchPresence({
      lockAfter: () => factOf(store.getState().facts, 'lockAfter'),
      now: parts.now,
      onWarning: (isAboutToLock) => view.setState({ isAboutToLock }),
      onGone: control.lockNow,
      tellHere: tabs.tellHere,
    });
  }

  /**
   * Lets go of everything that could be read; what is typed is kept first, in the same turn. What no
   * home takes is held, except where another tab changed the lock: there it was refused, and yet kept.
   */
  function drop(holds = true): void {
    const [ended, ending] = [sitting, open];
    sitting = null;
    open = null;
    presence?.stop();
    try {
      ended?.store.getState().flush();
    } finally {
      ended?.takeAway();
      ended?.storage.close();
      const unkept = ended?.store.getState().letGo() ?? [];
      if (ending !== null && holds) held.hold(unkept, ending.seal);
      parts.endWorkers();
      ending?.seal.forget();
      ending?.keys.dataKey.fill(0);
    }
  }

  function lock(): void {
    if (open === null) return;
    drop();
    void beginLocked();
  }

  async function beginLocked(): Promise<void> {
    // Words that no home took are in this page's memory alone, and sealed there.
    if (held.isEmpty() && (await parts.reload())) return;
    await begin();
  }

  /** Another tab changed the lock: what was typed here is kept, and this one begins as a new one would. */
  function beginAnew(): void {
    timesAnew += 1;
    if (timesAnew > mostTimesAnew) return;
    drop(false);
    view.setState({ isRelocked: true });
    void begin();
  }

  async function read(): Promise<void> {
    const reading = await parts.readLock();
    record = reading.kind === 'locked' ? reading.record : null;
    ways = record === null ? null : (await loadKeys()).parseKeyRecord(record.keys);
    // Shut by now, or opened by another way.
    if (sitting !== null) return;
    const isShut = reading.kind !== 'open';
    view.setState({ state: !isShut ? 'none' : ways === null ? 'damaged' : 'locked' });
    const { openLocked, openStorage } = parts;
    await sit(isShut ? emptyStorage({ locked: openLocked(), openStorage }) : openStorage());
  }

  /** The lock as it is kept now: another tab may have changed the ways in, or turned it off. */
  async function refresh(): Promise<void> {
    const reading = await parts.readLock();
    if (reading.kind === 'open' && view.getState().state === 'locked') return control.beginAgain();
    if (reading.kind !== 'locked') return undefined;
    const kept = (await loadKeys()).parseKeyRecord(reading.record.keys);
    if (kept === null) return undefined;
    if (open?.keys.record.vault === kept.vault) open.keys.record = kept;
    if (open !== null) return undefined;
    record = reading.record;
    ways = kept;
    return undefined;
  }

  function begin(): Promise<void> {
    beginning ??= read().finally(() => {
      beginning = null;
    });
    return beginning;
  }

  const control: RunningLock = {
    view,
    begin,
    lockNow() {
      if (open === null) return;
      tabs.tellLocked();
      lock();
    },
    leave() {
      if (open === null) {
        sitting?.store.getState().flush();
        return;
      }
      tabs.tellLocked();
      drop();
    },
    stay: () => presence?.stay(),
    keys: () => open?.keys ?? null,
    ways: () => open?.keys.record ?? ways,
    async check(passphrase) {
      await refresh();
      const known = control.ways();
      if (known === null) return null;
      const { openByPassphrase } = await loadKeys();
      const keys = await openByPassphrase(known, passphrase, parts.derive);
      if (keys === null) tries.wrong();
      else {
        tries.right();
        raising.hold(keys, passphrase);
      }
      return keys;
    },
    async checkCode(typed) {
      await refresh();
      const known = control.ways();
      return known === null ? null : (await loadKeys()).openByCode(known, typed);
    },
    waitLeft: tries.waitLeft,
    async openWith(keys, newPassphrase) {
      if (record?.vault !== keys.record.vault) return 'damaged';
      const [renewed, { createRecordSeal }] = await Promise.all([
        newPassphrase === undefined ? null : changes.renewed(keys, newPassphrase),
        import('@/lock/record-seal'),
      ]);
      // Opened meanwhile by another press, or another way.
      if (open !== null) return 'opened';
      const seal = createRecordSeal(keys.dataKey, keys.record.vault);
      open = { keys, seal };
      timesAnew = 0;
      await sit(parts.openStorage({ seal, record }));
      if (renewed !== null) await changes.change(renewed);
      void raising.raise(keys);
      return 'opened';
    },
    newKeys: (passphrase) => changes.newKeys(passphrase),
    renewed: (keys, passphrase) => changes.renewed(keys, passphrase),
    turnOn: (keys) => changes.turnOn(keys),
    change: (changed) => changes.change(changed),
    turnOff: () => changes.turnOff(),
    ...createCopies(parts),
    beginAgain() {
      drop();
      return begin();
    },
    end() {
      following.abort();
      drop();
    },
    heardOfRelock: () => view.setState({ isRelocked: false }),
  };

  const changes = createChanges({
    derive: parts.derive,
    chooseCost: parts.chooseCost,
    sitting: () => sitting,
    open: () => open,
    refresh,
    setOpen(next) {
      open = next;
      view.setState({ state: next === null ? 'none' : 'unlocked', wasOpen: next !== null });
      watch();
    },
  });

  const raising = createRaising({
    ...parts,
    open: () => open,
    change: changes.change,
  });

  const following = new AbortController();
  tabs.follow({ onLocked: lock, onHere: () => presence?.elsewhere() }, following.signal);
  comeAndGo(following.signal, {
    onGone() {
      if (open !== null) drop();
    },
    onBack() {
      if (sitting === null) void begin();
    },
  });
  return control;
}
