/**
 * A browser that goes wrong on demand: localStorage that reaches the disk late and other tabs later
 * still, IndexedDB transactions that complete when told to, and an end for a tab, the browser, the
 * storage service or a whole home at any moment.
 */
import { createStorage } from '@/storage/create-storage';
import type { StorageParts } from '@/storage/create-storage';
import { readLock, type LockReading } from '@/storage/browser-lock';
import { createLocalHome, type LocalHome } from '@/storage/local-home';
import type { LockRecord } from '@/storage/lock-record';
import type { Seal } from '@/storage/seal';
import {
  answerTo,
  type SecondHome,
  type SecondListing,
  type SecondWrite,
  type WrittenOutcome,
} from '@/storage/second-home';
import type { Surroundings } from '@/storage/surroundings';

export type LocalFault = 'full' | 'throw' | 'drop' | 'truncate';

type Second = {
  slots: Map<string, { counter: number; raw: string }>;
  epoch: number;
  quarantine: Map<string, string>;
  lock: LockRecord | null;
};

/** Other parts than the usual for a tab's storage. */
type PartsOf = Partial<StorageParts> | ((tab: FaultyTab) => Partial<StorageParts>);

type Transaction = { tab: FaultyTab; run: () => void };

const emptySecond = (): Second => ({
  slots: new Map(),
  epoch: 0,
  quarantine: new Map(),
  lock: null,
});
const copySecond = (from: Second): Second => ({
  slots: new Map(from.slots),
  epoch: from.epoch,
  quarantine: new Map(from.quarantine),
  lock: from.lock,
});

const named = (name: string): Error => Object.assign(new Error(name), { name });

/** Lets every promise that can settle do so. */
export const quiet = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export class FaultyBrowser {
  local = new Map<string, string>();
  /** What of localStorage is on the disk. */
  committed = new Map<string, string>();
  second = emptySecond();
  readonly tabs: FaultyTab[] = [];
  readonly pending: Transaction[] = [];
  /** How far (ms) somebody has put the clock on or back; and where they are, in minutes east of UTC. */
  clock = 0;
  offset = 0;
  limit = 5 * 1024 * 1024;
  /** One fault for the next write to localStorage. */
  localFault: LocalFault | null = null;
  /** How many of the next writes to IndexedDB are aborted. */
  aborts = 0;
  hasSecond: boolean;
  /** Refuses to open IndexedDB, or never answers. */
  opening: 'open' | 'refuse' | 'hang' = 'open';
  /** Called before every single write to either home; a tab ended here never makes it. */
  beforeWrite: (what: string, tab: FaultyTab) => void = () => undefined;
  /** Called after every write to localStorage. */
  onWrite: (key: string, value: string | null) => void = () => undefined;
  /** Called with how many values are read from IndexedDB at a time. */
  onRead: (count: number) => void = () => undefined;
  /** Called whenever a tab that reads its journal leaves the page to others. */
  onPause: (tab: FaultyTab) => void = () => undefined;
  /** Completes transactions as they come; off, they wait for `complete`. */
  isPrompt = true;
  #sequence = 0;
  #writers = 0;

  /** What its tabs are called, before a number: no two devices have a writer in common. */
  readonly name: string;

  constructor({ hasSecond = true, name = 'tab' }: { hasSecond?: boolean; name?: string } = {}) {
    this.hasSecond = hasSecond;
    this.name = name;
  }

  openTab(parts: PartsOf = {}): FaultyTab {
    this.#writers += 1;
    const tab = new FaultyTab(this, `${this.name}${this.#writers}`, parts);
    this.tabs.push(tab);
    return tab;
  }

  /**
   * A tab as the app opens it: it reads the lock first, and begins with what `keyTo` has for it. Null where
   * it has nothing, or the tab is gone before it is read.
   */
  async openApp(
    keyTo: (reading: Exclude<LockReading, { kind: 'open' }>) => Seal | null,
    parts: PartsOf = {},
  ): Promise<FaultyTab | null> {
    const tab = this.openTab(parts);
    const given = typeof parts === 'function' ? parts(tab) : parts;
    const opened = given.openSecond ?? (() => tab.openSecond());
    const openSecond = this.hasSecond ? () => opened(() => undefined) : null;
    let reading: LockReading | null = null;
    void readLock({ local: given.local ?? tab.localHome(), openSecond }).then((read) => {
      reading = read;
    });
    await this.settle();
    const known = reading as LockReading | null;
    if (known === null || !tab.isAlive) return null;
    if (known.kind === 'open') return tab;
    const seal = keyTo(known);
    if (seal === null || known.kind === 'damaged') {
      this.endTab(tab);
      return null;
    }
    tab.begin({ ...given, lock: { seal, record: known.record } });
    return tab;
  }

  get living(): FaultyTab[] {
    return this.tabs.filter((tab) => tab.isAlive);
  }

  write(from: FaultyTab | null, key: string, value: string | null): number {
    this.#sequence += 1;
    if (value === null) this.local.delete(key);
    else this.local.set(key, value);
    this.onWrite(key, value);
    for (const tab of this.living) {
      if (tab !== from) tab.inbox.push({ key, value, sequence: this.#sequence });
    }
    return this.#sequence;
  }

  /** Writes localStorage to the disk, as the browser does every few seconds. */
  commit(): void {
    this.committed = new Map(this.local);
  }

  enqueue<T>(tab: FaultyTab, work: () => T, isWrite: boolean): Promise<T> {
    return new Promise((resolve, reject) => {
      this.pending.push({
        tab,
        run: () => {
          if (isWrite && this.aborts > 0) {
            this.aborts -= 1;
            if (tab.isAlive) reject(named('AbortError'));
            return;
          }
          const result = work();
          if (tab.isAlive) resolve(result);
        },
      });
      if (this.isPrompt) queueMicrotask(() => this.complete(1));
    });
  }

  /** Completes the next transactions, in order. */
  complete(count: number): void {
    for (let done = 0; done < count; done += 1) this.pending.shift()?.run();
  }

  /** Completes all there is, and all that comes of it. */
  async settle(): Promise<void> {
    await quiet();
    while (this.pending.length > 0) {
      this.complete(this.pending.length);
      await quiet();
    }
  }

  /** The tab's process ends; of its transactions the first `completed` still make it. */
  endTab(tab: FaultyTab, completed = 0): void {
    tab.isAlive = false;
    const own = this.pending.filter((transaction) => transaction.tab === tab);
    const rest = this.pending.filter((transaction) => transaction.tab !== tab);
    this.pending.length = 0;
    this.pending.push(...rest);
    for (const transaction of own.slice(0, completed)) transaction.run();
  }

  /** The whole browser ends: localStorage is what was committed. */
  end(completed = 0): void {
    for (const tab of this.living) tab.isAlive = false;
    this.complete(Math.min(completed, this.pending.length));
    this.pending.length = 0;
    this.local = new Map(this.committed);
  }

  /** Only the storage service ends: open pages see what was committed, with an event that has no address. */
  endStorageService(): void {
    this.replaceLocal(new Map(this.committed));
  }

  loseLocal(): void {
    this.committed = new Map();
    this.replaceLocal(new Map());
  }

  replaceLocal(values: Map<string, string>): void {
    this.local = values;
    for (const tab of this.living) {
      tab.cache = new Map(values);
      tab.inbox.length = 0;
      tab.inbox.push({ key: null, value: null, sequence: this.#sequence });
    }
  }

  loseSecond(): void {
    this.second = emptySecond();
  }

  /** Remembers IndexedDB as it is now; calling what comes back takes it back there. */
  secondNow(): () => void {
    const then = copySecond(this.second);
    return () => {
      this.second = copySecond(then);
    };
  }

  /** Alters a value where it lies, which is on the disk. */
  damage(key: string, alter: (raw: string) => string): void {
    const raw = this.local.get(key);
    if (raw === undefined) return;
    const altered = alter(raw);
    this.local.set(key, altered);
    this.committed.set(key, altered);
    for (const tab of this.living) tab.cache.set(key, altered);
  }
}

type Message = { key: string | null; value: string | null; sequence: number };

export class FaultyTab {
  isAlive = true;
  /** This process's own view of localStorage. */
  cache: Map<string, string>;
  readonly inbox: Message[] = [];
  storage: ReturnType<typeof createStorage>;
  readonly #own = new Map<string, number>();
  readonly #timers = new Set<{ at: number; run: () => void }>();
  #now = 0;
  #changed: (key: string | null) => void = () => undefined;
  #look: () => void = () => undefined;

  readonly browser: FaultyBrowser;
  readonly writer: string;
  readonly surroundings: Surroundings;

  constructor(browser: FaultyBrowser, writer: string, parts: PartsOf) {
    this.browser = browser;
    this.writer = writer;
    this.cache = new Map(browser.local);
    this.surroundings = {
      onOtherTab: (listener) => {
        this.#changed = listener;
      },
      onLook: (listener) => {
        this.#look = listener;
      },
      hint: () => {
        for (const tab of browser.living) if (tab !== this) tab.look();
      },
      after: (ms, run) => {
        if (ms === 0) {
          setImmediate(run);
          return () => undefined;
        }
        const timer = { at: this.#now + ms, run };
        this.#timers.add(timer);
        return () => this.#timers.delete(timer);
      },
      // After every single value, so that whatever may come in between does.
      pause: () => Promise.resolve().then(() => browser.onPause(this)),
      isGone: async (other) => {
        await Promise.resolve();
        // A lock comes back after everything its tab had sent.
        this.hear();
        return !browser.living.some((tab) => tab.writer === other.split('~', 1)[0]);
      },
      close: () => undefined,
    };
    this.storage = this.#started(typeof parts === 'function' ? parts(this) : parts);
  }

  #started(parts: Partial<StorageParts>): ReturnType<typeof createStorage> {
    return createStorage({
      local: this.localHome(),
      openSecond: this.browser.hasSecond ? () => this.openSecond() : null,
      surroundings: this.surroundings,
      writer: this.writer,
      now: () => this.now(),
      ...parts,
    });
  }

  /** Begins once more, before anything was loaded: with the key, once there is one. */
  begin(parts: Partial<StorageParts>): void {
    this.storage.close();
    this.storage = this.#started(parts);
  }

  /** This tab's home over its own localStorage, as the app makes it. */
  localHome(): LocalHome {
    return createLocalHome({ storage: this.area(), keysOf: () => [...this.cache.keys()] });
  }

  /** What the tab sees as localStorage. */
  area(): Storage {
    const { browser } = this;
    const own = this.#own;
    const cached = (): Map<string, string> => this.cache;
    const mustLive = (): void => {
      if (!this.isAlive) throw named('TabGone');
    };
    const put = (key: string, value: string): void => {
      this.cache.set(key, value);
      own.set(key, browser.write(this, key, value));
    };
    return {
      get length() {
        return cached().size;
      },
      key: (index) => [...this.cache.keys()][index] ?? null,
      getItem: (key) => {
        mustLive();
        return this.cache.get(key) ?? null;
      },
      setItem: (key, value) => {
        browser.beforeWrite(`set ${key}`, this);
        mustLive();
        const fault = browser.localFault;
        browser.localFault = null;
        if (fault === 'full') throw named('QuotaExceededError');
        if (fault === 'throw') throw named('SecurityError');
        if (fault === 'drop') return;
        let used = key.length + value.length;
        for (const [other, kept] of this.cache) {
          if (other !== key) used += other.length + kept.length;
        }
        if (used > browser.limit) throw named('QuotaExceededError');
        put(key, fault === 'truncate' ? value.slice(0, value.length >> 1) : value);
      },
      removeItem: (key) => {
        browser.beforeWrite(`remove ${key}`, this);
        mustLive();
        if (!this.cache.delete(key)) return;
        own.set(key, browser.write(this, key, null));
      },
      clear: () => {
        throw named('NotUsed');
      },
    };
  }

  async openSecond(): Promise<SecondHome> {
    if (this.browser.opening === 'refuse') throw named('UnknownError');
    if (this.browser.opening === 'hang') {
      await new Promise<void>((resolve) => {
        this.answer = resolve;
      });
    }
    return this.secondHome();
  }

  secondHome(): SecondHome {
    return fakeSecondHome(this);
  }

  /** Lets a hanging IndexedDB open after all. */
  answer: () => void = () => undefined;

  /** Hears of what other tabs wrote: all of it, or so many messages. */
  hear(count = Infinity): void {
    for (let heard = 0; heard < count && this.isAlive; heard += 1) {
      const message = this.inbox.shift();
      if (message === undefined) return;
      const { key, value, sequence } = message;
      if (key !== null && (this.#own.get(key) ?? -1) < sequence) {
        if (value === null) this.cache.delete(key);
        else this.cache.set(key, value);
      }
      this.#changed(key);
    }
  }

  look(): void {
    if (this.isAlive) this.#look();
  }

  /** What the clock on the wall says, in ms. */
  now(): number {
    return 1_700_000_000_000 + this.#now + this.browser.clock;
  }

  /** Lets time pass for this tab. */
  elapse(ms: number): void {
    this.#now += ms;
    for (const timer of this.#timers) {
      if (timer.at > this.#now) continue;
      this.#timers.delete(timer);
      timer.run();
    }
  }
}

function fakeSecondHome(tab: FaultyTab): SecondHome {
  const { browser } = tab;
  const list = (): SecondListing => ({
    slots: [...browser.second.slots].map(([key, { counter }]) => ({ key, counter })),
    epoch: browser.second.epoch,
    quarantined: [...browser.second.quarantine.keys()],
    lock: browser.second.lock,
  });
  return {
    list: () => browser.enqueue(tab, list, false),
    read: (slots) => {
      browser.onRead(slots.length);
      return browser.enqueue(
        tab,
        () =>
          new Map(
            slots.flatMap(({ key, counter }) => {
              const kept = browser.second.slots.get(key);
              return kept?.counter === counter ? [[key, kept.raw] as const] : [];
            }),
          ),
        false,
      );
    },
    readQuarantine: () => browser.enqueue(tab, () => new Map(browser.second.quarantine), false),
    write: (change) => {
      browser.beforeWrite('transaction', tab);
      if (!tab.isAlive) return new Promise(() => undefined);
      return browser.enqueue(tab, () => applyWrite(browser.second, change), true);
    },
    readEpoch: () => browser.enqueue(tab, () => browser.second.epoch, false),
    readLock: () => browser.enqueue(tab, () => browser.second.lock, false),
    close: () => undefined,
  };
}

/** What the real home does in one transaction; tests/storage/second-home.test.ts holds both to it. */
export function applyWrite(second: Second, change: SecondWrite): WrittenOutcome {
  const { epoch, clear, knows = () => true, put = [], remove = [] } = change;
  const { quarantined = [], unquarantined = [] } = change;
  const { outcome, lock } = answerTo(change, second.epoch, second.lock);
  if (outcome !== 'written') return outcome;
  const rows = [...second.slots].map(([key, { counter }]) => ({ key, counter }));
  if (!rows.every((row) => knows(row))) return 'unknown';
  second.epoch = epoch;
  second.lock = lock;
  if (clear !== undefined) second.slots.clear();
  if (clear === 'all') second.quarantine.clear();
  for (const { key, counter } of remove) {
    if ((second.slots.get(key)?.counter ?? Infinity) <= counter) second.slots.delete(key);
  }
  for (const { key, counter, raw } of put) {
    if ((second.slots.get(key)?.counter ?? -1) <= counter) second.slots.set(key, { counter, raw });
  }
  for (const name of unquarantined) second.quarantine.delete(name);
  for (const { name, raw } of quarantined) second.quarantine.set(name, raw);
  return 'written';
}
