import { createStore } from 'zustand';
import { factOf } from '@/journal/facts';
import type { JournalStorage } from '@/storage/port';
import type { LockControl, LockView } from '@/store/lock-context';
import { createCopies } from './copies';
import { createHeldWords } from './held-words';
import type { LockParts } from './lock-parts';
import type { Changes } from './changes';
import type { Open, Sitting } from './sitting';
import type { WatchPresence } from './presence';
import { openSitting } from './open-sitting';
import { openOtherTabs } from './other-tabs';
import { createRaising } from './raising';
import { runEach } from './run-each';
import { createTries } from './tries';
import { createWaysIn } from './ways-in';
import { comeAndGo } from './come-and-go';

type Presence = ReturnType<WatchPresence>;

type WhileOpen = { watchPresence: WatchPresence; changes: Changes };

export type RunningLock = LockControl & {
  /** Reads whether there is a lock, then the journal, and shows the first screen. */
  begin: () => Promise<void>;
  /** Lets go of everything, and follows nothing any more. */
  end: () => void;
};

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
  let open: Open | null = null;
  let presence: Presence | null = null;
  let opened: WhileOpen | null = null;
  let beginning: Promise<void> | null = null;
  let timesAnew = 0;

  /** What only an open lock needs; from then on it needs nothing that would have to be fetched. */
  async function loadOpened(): Promise<WhileOpen> {
    const [{ createChanges }, { watchPresence }] = await Promise.all([
      import('./changes'),
      import('./presence'),
    ]);
    opened ??= { watchPresence, changes: createChanges(changing) };
    return opened;
  }
  const loadShut = () => Promise.all([import('./empty-storage'), parts.loadLocked()]);

  /** Reads the journal of this storage and shows it; not where it locked in the meantime. */
  async function sit(storage: JournalStorage): Promise<void> {
    const store = parts.createStore(followed(storage), view);
    // What is shown stays until there is something to show in its place.
    const mine: Sitting = { storage, store, takeAway: sitting?.takeAway ?? (() => undefined) };
    const isFirst = sitting === null && view.getState().state === 'none';
    sitting = mine;
    const isStill = (): boolean => sitting === mine;
    const isShown = await openSitting(mine, { parts, isFirst, lock: control, isStill });
    if (!isStill()) return;
    if (open !== null) {
      store.getState().putBack(held.takeBack(open.seal));
      view.setState({ state: 'unlocked', isRelocked: false, wasOpen: true });
    }
    if (!isShown) mine.takeAway = parts.show(store, control);
    watch();
    const follow = (): void => {
      if (!isStill()) return;
      const { notices } = store.getState();
      if (notices.some(({ kind }) => kind === 'relocked')) beginAnew();
    };
    store.subscribe(follow);
    follow();
  }

  /** The lock was turned on, or off. */
  function setOpen(next: Open | null): void {
    open = next;
    view.setState({ state: next === null ? 'none' : 'unlocked', wasOpen: next !== null });
    watch();
  }

  function forget({ seal, keys }: Open): void {
    setOpen(null);
    seal.forget();
    keys.dataKey.fill(0);
  }

  /** The same storage; when everything is deleted from it, the lock goes too. */
  const followed = (storage: JournalStorage): JournalStorage => ({
    ...storage,
    async deleteEverything(left) {
      const before = open;
      const result = await storage.deleteEverything(left);
      if (result.saved && before !== null && open === before) forget(before);
      return result;
    },
  });

  const change: LockControl['change'] = async (changed) =>
    (await loadOpened()).changes.change(changed);

  /** Looks for somebody for as long as the journal is open behind its lock. */
  function watch(): void {
    presence?.stop();
    presence = null;
    view.setState({ isAboutToLock: false });
    if (open === null || sitting === null || opened === null) return;
    const { store } = sitting;
    presence = opened.watchPresence({
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
    runEach([
      () => ended?.store.getState().flush(),
      () => ended?.takeAway(),
      () => ended?.storage.close(),
      () => {
        const unkept = ended?.store.getState().letGo() ?? [];
        if (ending !== null && holds) held.hold(unkept, ending.seal);
      },
      parts.endWorkers,
      () => ending?.seal.forget(),
      () => ending?.keys.dataKey.fill(0),
    ]);
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
    const state = await waysIn.take(reading);
    const shut = state === 'none' ? null : await loadShut();
    // Shut by now, or opened by another way.
    if (sitting !== null) return;
    view.setState({ state });
    const { openStorage } = parts;
    if (shut === null) return sit(openStorage());
    const [{ emptyStorage }, { openLocked }] = shut;
    return sit(emptyStorage({ locked: openLocked(), openStorage }));
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
    ways: () => waysIn.ways(),
    check: (passphrase) => waysIn.check(passphrase),
    checkCode: (typed) => waysIn.checkCode(typed),
    waitLeft: tries.waitLeft,
    followWait(listener) {
      const ending = new AbortController();
      parts.notes.onTries(listener, ending.signal);
      return () => ending.abort();
    },
    async openWith(keys, newPassphrase) {
      const record = waysIn.record();
      if (record?.vault !== keys.record.vault) return 'damaged';
      const [{ changes }, { createRecordSeal }] = await Promise.all([
        loadOpened(),
        import('@/lock/record-seal'),
      ]);
      const renewed =
        newPassphrase === undefined ? null : await changes.renewed(keys, newPassphrase);
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
    newKeys: async (passphrase) => (await loadOpened()).changes.newKeys(passphrase),
    renewed: async (keys, passphrase) => (await loadOpened()).changes.renewed(keys, passphrase),
    async turnOn(keys) {
      // From here on it may lock at any moment, also where nothing can be fetched.
      const [{ changes }] = await Promise.all([loadOpened(), loadShut()]);
      return changes.turnOn(keys);
    },
    change,
    turnOff: async () => (await loadOpened()).changes.turnOff(),
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

  const waysIn = createWaysIn({
    ...parts,
    tries,
    view,
    open: () => open,
    beginAgain: control.beginAgain,
    onRight: (keys, passphrase) => raising.hold(keys, passphrase),
  });

  const changing = {
    derive: parts.derive,
    chooseCost: parts.chooseCost,
    sitting: () => sitting,
    open: () => open,
    refresh: () => waysIn.refresh(),
    setOpen,
    forget,
  };

  const raising = createRaising({
    ...parts,
    open: () => open,
    change,
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
