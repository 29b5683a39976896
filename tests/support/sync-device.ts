import type { OpenedKeys } from '@/lock/key-record';
import type { Pause } from '@/storage/pause';
import { createSync, type RunningSync } from '@/sync/create-sync';
import type { SyncServer } from '@/sync/server-port';
import type { SyncDatabase } from '@/sync/state-home';
import type { SyncParts } from '@/sync/sync-parts';
import type { Pairing } from '@/sync/sync-port';
import { FaultyBrowser, type FaultyTab } from './faulty-browser';
import { StateInMemory } from './state-in-memory';
import { fact, wordsOf } from './storage-words';

/** One device as the app has it: storage, what is kept of the pairing, and a clock that moves when told to. */
export class SyncDevice {
  readonly browser: FaultyBrowser;
  readonly home = new StateInMemory();
  /** What lies in localStorage, and in IndexedDB. */
  note: string | null = null;
  copy: string | null = null;
  /** What others know this device by, after it was turned off. */
  device: string | null = null;
  keys: OpenedKeys | null = null;
  isVisible = true;
  isOnline = true;
  now = 1_700_000_000_000;
  sync: RunningSync | null = null;
  /** Asked by long work whether it has had its turn. */
  pause: Pause = () => null;
  /** The records whose versions were asked for, time after time; null where it was all there are. */
  looks: (readonly string[] | null)[] = [];
  #stamp = 0;
  #ids = 0;
  /** What is under way while no other tab does anything. */
  #alone: Promise<unknown> = Promise.resolve();
  readonly #timers = new Set<{ at: number; run: () => void }>();
  readonly #turns = new Set<() => void>();
  readonly #connect: (login: { name: string }) => SyncServer;

  constructor(name: string, connect: (login: { name: string }) => SyncServer) {
    this.browser = new FaultyBrowser({ name });
    this.#connect = connect;
  }

  get tab(): FaultyTab {
    const [tab] = this.browser.living;
    if (tab === undefined) throw new Error('no tab');
    return tab;
  }

  #database(): SyncDatabase {
    return {
      load: () => this.home.load(),
      save: async (change) => {
        await this.home.save(change);
        this.#stamp += 1;
      },
      stamp: () => Promise.resolve(String(this.#stamp)),
      readPairing: () => Promise.resolve(this.copy),
      writePairing: (text) => {
        this.copy = text;
        return Promise.resolve();
      },
      clear: () => {
        this.home.lose();
        this.#stamp += 1;
        return Promise.resolve();
      },
      close: () => undefined,
    };
  }

  #parts(): SyncParts {
    const { storage } = this.tab;
    const forget = (): Promise<void> => {
      this.note = null;
      this.copy = null;
      this.home.lose();
      this.#stamp += 1;
      return Promise.resolve();
    };
    return {
      storage: {
        ...storage,
        versions: (ids) => {
          this.looks.push(ids === undefined ? null : [...ids]);
          return storage.versions(ids);
        },
      },
      replaceRecords: async (records, judged) => {
        const result = await storage.replaceEverything(records, [], judged);
        await storage.load();
        return result;
      },
      deleteEverything: async () => {
        const result = await storage.deleteEverything();
        await forget();
        this.device = null;
        await storage.load();
        return result;
      },
      flush: () => undefined,
      keys: () => this.keys,
      note: {
        read: () => this.note,
        write: (text) => {
          this.note = text;
          return true;
        },
        remove: () => {
          this.note = null;
        },
        device: () => this.device,
        keepDevice: (id) => {
          this.device = id;
        },
      },
      database: this.#database(),
      forget,
      openServer: ({ login }) => this.#connect(login),
      checkServer: () => Promise.resolve({ ok: false, trouble: 'unreachable' }),
      moments: {
        after: (ms, run) => {
          const timer = { at: this.now + ms, run };
          this.#timers.add(timer);
          return () => this.#timers.delete(timer);
        },
        isVisible: () => this.isVisible,
        onTurn: (listener) => {
          this.#turns.add(listener);
          return () => this.#turns.delete(listener);
        },
        chance: () => 1,
      },
      alone: (run) => {
        const mine = this.#alone.then(run, run);
        this.#alone = mine.catch(() => undefined);
        return mine;
      },
      pause: () => this.pause(),
      isOnline: () => this.isOnline,
      now: () => this.now,
      newId: () => {
        this.#ids += 1;
        return `${this.browser.name}${this.#ids}`;
      },
    };
  }

  /** The tab that was doing something while no other did is gone. */
  endLocks(): void {
    this.#alone = Promise.resolve();
  }

  /** Opens the app, as another tab session. */
  async open(): Promise<RunningSync> {
    this.sync?.close();
    this.browser.commit();
    for (const tab of this.browser.living) this.browser.endTab(tab);
    const loading = this.browser.openTab().storage.load();
    await this.browser.settle();
    await loading;
    this.sync = await createSync(this.#parts());
    await this.settle();
    return this.sync;
  }

  /** A second tab, over the same homes. */
  openBeside(): Promise<RunningSync> {
    return createSync(this.#parts());
  }

  /** Turns it on with this pairing; throws where it isn't on then. */
  async begin(pairing: Pairing, name = this.browser.name): Promise<void> {
    const beginning = this.sync?.begin(pairing, name);
    await this.settle();
    const begun = await beginning;
    if (begun?.ok !== true) throw new Error(`${name} is not on: ${JSON.stringify(begun)}`);
  }

  /** Lets all that is under way come to its end. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 30; turn += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one thing follows from another
      await this.browser.settle();
    }
  }

  async elapse(ms: number): Promise<void> {
    this.now += ms;
    for (const timer of this.#timers) {
      if (timer.at > this.now) continue;
      this.#timers.delete(timer);
      timer.run();
    }
    await this.settle();
  }

  async turn(): Promise<void> {
    for (const listener of this.#turns) listener();
    await this.settle();
  }

  /** Writes on a page: all it shows and one word more. */
  async write(page: string, words: string): Promise<void> {
    this.tab.storage.save({ id: `fact/${page}`, body: fact(page, words) });
    await this.settle();
  }

  words(): string[] {
    return this.tab.storage
      .exportRecords()
      .flatMap(({ body }) => wordsOf([{ body }]))
      .toSorted();
  }
}
