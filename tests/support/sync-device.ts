import { keyRecordText, type OpenedKeys } from '@/lock/key-record';
import { createRecordSeal } from '@/lock/record-seal';
import { openPairingNote, pairingKey } from '@/storage/pairing-note';
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
  /** What of the pairing lies in IndexedDB. */
  copy: string | null = null;
  keys: OpenedKeys | null = null;
  isVisible = true;
  isOnline = true;
  now = 1_700_000_000_000;
  sync: RunningSync | null = null;
  /** Asked by long work whether it has had its turn. */
  pause: Pause = () => null;
  /** The records whose versions were asked for, time after time; null where it was all there are. */
  looks: (readonly string[] | null)[] = [];
  #isLocked = false;
  #stamp = 0;
  #ids = 0;
  /** What is under way while no other tab does anything. */
  #alone: Promise<unknown> = Promise.resolve();
  readonly #locks = new Set<{ tab: FaultyTab; end: () => void }>();
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

  /** What of the pairing lies in localStorage. */
  get note(): string | null {
    return this.browser.local.get(pairingKey) ?? null;
  }

  /** Whoever loses it, no tab has it any more. */
  set note(text: string | null) {
    if (text === null) this.tab.area().removeItem(pairingKey);
    else this.tab.area().setItem(pairingKey, text);
  }

  /** What others know this device by, after it was turned off. */
  get device(): string | null {
    return openPairingNote(this.tab.localHome()).device();
  }

  /** Writes of one tab, which are none once that is gone. */
  #database(tab: FaultyTab): SyncDatabase {
    const write = (what: string, change: () => void): Promise<void> => {
      this.browser.beforeWrite(what, tab);
      if (!tab.isAlive) return new Promise(() => undefined);
      change();
      return Promise.resolve();
    };
    return {
      load: () => this.home.load(),
      save: async (change) => {
        if (!tab.isAlive) return new Promise(() => undefined);
        await this.home.save(change);
        this.#stamp += 1;
      },
      stamp: () => Promise.resolve(String(this.#stamp)),
      readPairing: () => Promise.resolve(this.copy),
      writePairing: (text) =>
        write('the pairing', () => {
          this.copy = text;
        }),
      clear: () =>
        write('what is known of the server', () => {
          this.home.lose();
          this.#stamp += 1;
        }),
      close: () => undefined,
    };
  }

  #parts(tab: FaultyTab): SyncParts {
    const { storage } = tab;
    const note = openPairingNote(tab.localHome());
    const database = this.#database(tab);
    const forget = (): Promise<void> => {
      note.remove();
      this.copy = null;
      return database.clear();
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
      deleteEverything: async (left) => {
        const result = await storage.deleteEverything(left);
        if (result.saved && left === undefined) await forget();
        // The lock goes with the journal.
        if (result.saved && this.#isLocked) {
          this.keys = null;
          void this.sync?.relocked();
        }
        await storage.load();
        return result;
      },
      flush: () => undefined,
      keys: () => this.keys,
      note,
      database,
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
        const gone = new Promise<void>((resolve) => {
          this.#locks.add({ tab, end: resolve });
        });
        this.#alone = Promise.race([mine.catch(() => undefined), gone]);
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
    for (const lock of this.#locks) if (!lock.tab.isAlive) lock.end();
    this.#alone = Promise.resolve();
  }

  /** Locks the journal, and all that is kept from here on. */
  async lock(keys: OpenedKeys): Promise<void> {
    const relocking = this.tab.storage.relock({
      seal: createRecordSeal(keys.dataKey, keys.record.vault),
      keys: keyRecordText(keys.record),
    });
    await this.settle();
    if (!(await relocking).saved) throw new Error('not locked');
    this.keys = keys;
    this.#isLocked = true;
    await this.sync?.relocked();
  }

  /** A tab with the key, where there is a lock. */
  async #openTab(): Promise<FaultyTab> {
    if (!this.#isLocked) return this.browser.openTab();
    const { keys } = this;
    this.keys = null;
    const tab = await this.browser.openApp(() => {
      this.keys = keys;
      return keys === null ? null : createRecordSeal(keys.dataKey, keys.record.vault);
    });
    if (tab === null) throw new Error('not opened');
    return tab;
  }

  /** Opens the app, as another tab session. */
  async open(): Promise<RunningSync> {
    this.sync?.close();
    this.browser.commit();
    for (const tab of this.browser.living) this.browser.endTab(tab);
    const tab = await this.#openTab();
    const loading = tab.storage.load();
    await this.browser.settle();
    await loading;
    this.sync = await createSync(this.#parts(tab));
    await this.settle();
    return this.sync;
  }

  /** A second one, over the same homes: of the same tab, or of another. */
  openBeside(tab = this.tab): Promise<RunningSync> {
    return createSync(this.#parts(tab));
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

  /** Puts a page in place of all there is, on all devices; what stands in the way of that is not looked at. */
  async replace(words: string): Promise<void> {
    const { storage } = this.tab;
    const replacing = this.sync?.replaceEverything(async () => {
      const result = await storage.replaceEverything([{ id: 'fact/c', body: fact('c', words) }]);
      await storage.load();
      return result;
    });
    await this.settle();
    const replaced = await replacing;
    if (replaced?.result.saved !== true || !replaced.isTold) throw new Error('not replaced');
    await this.turn();
  }

  /** Goes over to a prepared secret. */
  async changeCode(pairing: Pairing): Promise<void> {
    const changing = this.sync?.changeCode(pairing);
    await this.settle();
    const changed = await changing;
    if (changed?.ok !== true) throw new Error(`not changed: ${JSON.stringify(changed)}`);
  }

  async checkAll(): Promise<void> {
    const checking = this.sync?.checkAll();
    await this.settle();
    await checking;
  }

  async answer(choice: 'keep' | 'let-go'): Promise<void> {
    const answering = this.sync?.answer(choice);
    await this.settle();
    await answering;
  }

  words(): string[] {
    return this.tab.storage
      .exportRecords()
      .flatMap(({ body }) => wordsOf([{ body }]))
      .toSorted();
  }
}

/** A new secret for one of them. */
export function prepared({ sync }: SyncDevice): Pairing {
  const one = sync?.prepare('https://journal.example.org');
  if (one === undefined || one === null) throw new Error('no address');
  return one.pairing;
}

/** Opens both, with a page of its own on each, and turns them on with the same secret. */
export async function pairTwo(one: SyncDevice, other: SyncDevice): Promise<void> {
  await one.open();
  await other.open();
  await one.write('half.a', `from the ${one.browser.name}`);
  await other.write('half.b', `from the ${other.browser.name}`);
  const pairing = prepared(one);
  await one.begin(pairing);
  await other.begin(pairing);
  await one.turn();
}

export async function takeTurns(...devices: SyncDevice[]): Promise<void> {
  for (const device of devices) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await device.turn();
  }
}
