import { createStore } from 'zustand';
import { factOf } from '@/journal/facts';
import type { JournalStorage } from '@/storage/port';
import type { LockControl, LockView } from '@/store/lock-context';
import { createChanges } from './changes';
import { createCopies } from './copies';
import { createHeldWords } from './held-words';
import type { LockParts } from './lock-parts';
import type { Open, Sitting } from './sitting';
import { openSitting } from './open-sitting';
import { openOtherTabs } from './other-tabs';
import { watchPresence } from './presence';
import { createRaising } from './raising';
import { runEach } from './run-each';
import { createTries } from './tries';
import { createWaysIn } from './ways-in';
import { comeAndGo } from './come-and-go';

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
  let presence: ReturnType<typeof watchPresence> | null = null;
  let beginning: Promise<void> | null = null;
  let timesAnew = 0;

  const loadShut = () => Promise.all([import('./empty-storage'), parts.loadLocked()]);

  /** Reads the journal of this storage and shows it; not where it locked in the meantime. */
  async function sit(storage: JournalStorage): Promise<void> {
    const store = parts.createStore(changes.followed(storage), view);
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
    async turnOn(keys) {
      // From here on it may lock at any moment, also where nothing can be fetched.
      await loadShut();
      return changes.turnOn(keys);
    },
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

  const waysIn = createWaysIn({
    ...parts,
    tries,
    view,
    open: () => open,
    beginAgain: control.beginAgain,
    onRight: (keys, passphrase) => raising.hold(keys, passphrase),
  });

  const changes = createChanges({
    derive: parts.derive,
    chooseCost: parts.chooseCost,
    sitting: () => sitting,
    open: () => open,
    refresh: () => waysIn.refresh(),
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
