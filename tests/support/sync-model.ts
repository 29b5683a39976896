/**
 * Devices that keep one journal in step through a server, and all that goes wrong with them. A word is a
 * token of its own; whoever writes a page writes all the words they were shown of it and one more, so that a
 * word can only go missing through what is between the devices.
 */
import type { Head, Version } from '@/storage/port';
import { createDocuments, type Documents, type GenerationNote } from '@/sync/documents';
import { round, checkedRound } from '@/sync/round';
import type { RoundParts, Step } from '@/sync/round-parts';
import { openSyncState } from '@/sync/sync-state';
import { arrive, firstThere, takeAlong } from '@/sync/take-along';
import { generationDocument, generationIn, type Generation } from '@/sync/sync-keys';
import type { SyncServer } from '@/sync/server-port';
import { FakeServer, type RequestFault } from './fake-server';
import { FaultyBrowser, type FaultyTab } from './faulty-browser';
import { StateInMemory } from './state-in-memory';
import { fact, wordsOf } from './storage-words';

/** What of a device's parts a bug takes the place of. */
export type Sabotage = (parts: RoundParts, device: Device) => Partial<RoundParts>;

export type Scenario = {
  seed: number;
  edits: number;
  sabotage?: Sabotage;
  /** What happens besides writing, sending and failing. */
  has: {
    generations?: boolean;
    lies?: boolean;
    lostDevice?: boolean;
    goesBack?: boolean;
    moves?: boolean;
    pauses?: boolean;
  };
};

export const secret = Uint8Array.from({ length: 16 }, (_, index) => index * 3);

/** Where a code leads. */
type Place = { secret: Uint8Array; server: FakeServer; documents: Documents };
const pages = ['a', 'b', 'c', 'd', 'e'];

/** Small and fast, and the same everywhere (mulberry32). */
function chanceFrom(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    is: (share: number): boolean => next() < share,
    below: (limit: number): number => Math.floor(next() * limit),
    of: <T>(all: readonly T[]): T => {
      const one = all[Math.floor(next() * all.length)];
      if (one === undefined) throw new Error('nothing to choose from');
      return one;
    },
  };
}

const tokens = (text: string): string[] => text.split(' ').filter((word) => word !== '');

export class Device {
  readonly id: string;
  readonly browser: FaultyBrowser;
  readonly home = new StateInMemory();
  /** What stands beside the secret. */
  generation: Generation | null = null;
  /** The place it is in, and those it has left and not emptied yet, by their number. */
  place = 0;
  readonly left = new Map<number, string>();
  isLost = false;
  choice: RoundParts['choice'] = null;

  constructor(id: string) {
    this.id = id;
    this.browser = new FaultyBrowser({ name: id });
  }

  get tab(): FaultyTab {
    const [tab] = this.browser.living;
    if (tab === undefined) throw new Error('no tab');
    return tab;
  }

  /** What a tab was handed of each record, and wrote on it since. */
  shown(tab: FaultyTab): Map<string, readonly Head[]> {
    const shown = this.#shown.get(tab) ?? new Map<string, readonly Head[]>();
    this.#shown.set(tab, shown);
    return shown;
  }

  readonly #shown = new Map<FaultyTab, Map<string, readonly Head[]>>();

  async open(): Promise<FaultyTab> {
    const tab = this.browser.openTab();
    tab.storage.onChange((id, heads) => this.shown(tab).set(id, heads));
    await this.read(tab);
    return tab;
  }

  /** What there is now in place of all that was shown. */
  async read(tab: FaultyTab): Promise<void> {
    const loading = tab.storage.load();
    await this.browser.settle();
    const { heads } = await loading;
    this.shown(tab).clear();
    for (const [id, each] of heads) this.shown(tab).set(id, each);
    await this.browser.settle();
  }

  /** Everything closed, and opened again as another session. */
  async reopen(): Promise<void> {
    this.browser.commit();
    for (const tab of this.browser.living) this.browser.endTab(tab);
    await this.open();
  }

  words(): string[] {
    return this.tab.storage
      .exportRecords()
      .flatMap(({ body }) => wordsOf([{ body }]))
      .flatMap(tokens);
  }
}

export class SyncModel {
  readonly places: Place[] = [];
  readonly devices: readonly Device[];
  readonly chance: ReturnType<typeof chanceFrom>;
  readonly scenario: Scenario;
  /** Words that somebody let go knowingly, or that went with a generation. */
  readonly mayGo = new Set<string>();
  /** Words that the server said it has, or a device that is still there wrote. */
  readonly written = new Set<string>();
  readonly onServer = new Set<string>();
  /** What no round may ever do. */
  readonly #wrongs = new Set<string>();
  #isEnding = false;
  #words = 0;
  #faults = 0.25;
  #now = 1_700_000_000_000;

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    this.chance = chanceFrom(scenario.seed);
    this.devices = ['phone', 'laptop', 'tablet'].map((id) => new Device(id));
    this.#addPlace(secret);
  }

  #addPlace(of: Uint8Array): void {
    const place = { secret: of, server: new FakeServer(), documents: createDocuments(of) };
    place.server.tellsPending = this.chance.is(0.5);
    place.server.fault = () => this.#fault();
    place.server.onStored = (name) => this.#stored(place, name);
    this.places.push(place);
  }

  #placeAt(number: number): Place {
    const place = this.places[number];
    if (place === undefined) throw new Error('no such place');
    return place;
  }

  /** Where the newest code leads. */
  get server(): FakeServer {
    return this.#placeAt(this.places.length - 1).server;
  }

  #fault(): RequestFault {
    return this.chance.is(this.#faults / 3)
      ? this.chance.of(['before', 'after', 'half'] as const)
      : null;
  }

  /** What was ever told of which generation counts; the keys of each are worked out once. */
  readonly #told = new Map<string, { note: GenerationNote; place: Place; documents: Documents }>();
  /** The words that were sent to each generation, though the server may have gone back to before that. */
  readonly #sent = new Map<string, Set<string>>();

  #stored(place: Place, name: string): void {
    const sealed = place.server.documents.get(name)?.sealed ?? null;
    if (sealed === null) return;
    if (name === generationDocument) this.#began(place, place.documents.openGeneration(sealed));
    for (const { note, place: where, documents } of this.#told.values()) {
      if (where !== place || generationIn(name) !== note.n) continue;
      const reading = documents.openVersion(note, name, sealed);
      if (reading.kind !== 'version' || reading.version.body === null) continue;
      const sent = this.#sent.get(note.id) ?? new Set<string>();
      this.#sent.set(note.id, sent);
      for (const word of wordsOf([{ body: reading.version.body }]).flatMap(tokens)) {
        sent.add(word);
        this.onServer.add(word);
      }
    }
  }

  /**
   * Somebody ordered that everything goes: what was sent to the generations that ended for this one goes with them,
   * also where the server had lost it meanwhile. What is only told again lets nothing go.
   */
  #began(place: Place, note: GenerationNote | null): void {
    if (note === null || note.why === 'moved') return;
    const key = `${this.places.indexOf(place)} ${note.n} ${note.id}`;
    this.#told.set(key, { note, place, documents: createDocuments(place.secret) });
    if (note.why === 'begun') return;
    for (const ended of note.after ?? []) {
      if (ended === note.id) this.#wrongs.add('ended by its own name');
      for (const word of this.#sent.get(ended) ?? []) this.mayGo.add(word);
    }
  }

  #newWord(): string {
    this.#words += 1;
    return `w${this.#words}`;
  }

  async #write(device: Device): Promise<void> {
    const { browser } = device;
    const tab = this.chance.of(browser.living);
    tab.hear();
    const id = `fact/${this.chance.of(pages)}`;
    const heads = device.shown(tab).get(id) ?? [];
    if (heads.length > 0 && this.chance.is(0.04)) {
      for (const word of wordsOf(heads).flatMap(tokens)) this.mayGo.add(word);
      tab.storage.save({ id, body: null });
      device.shown(tab).delete(id);
      return browser.settle();
    }
    const isOnOne = heads.length > 1 && this.chance.is(0.4);
    // What this tab itself wrote always counts as shown.
    const one = this.chance.below(heads.length);
    const isNow = ({ writer }: Head, place: number): boolean =>
      !isOnOne || place === one || writer.split('~', 1)[0] === tab.writer;
    const now = heads.filter(isNow);
    const word = this.#newWord();
    const text = [...new Set(wordsOf(now).flatMap(tokens)), word].join(' ');
    const body = fact(id.slice('fact/'.length), text);
    const bases = isOnOne ? { replaces: now.map(({ basis }) => basis) } : {};
    const saving = tab.storage.save({ id, body, ...bases });
    await browser.settle();
    // A tab whose journal was replaced by another keeps nothing, and says so.
    if (!(await saving.settled).saved) return browser.endTab(tab);
    this.written.add(word);
    const mine: Head = {
      id,
      body,
      writer: tab.writer,
      basis: { writer: tab.writer, counter: 0, seen: new Map() },
    };
    device.shown(tab).set(id, [mine, ...heads.filter((head, place) => !isNow(head, place))]);
  }

  async partsOf(device: Device): Promise<RoundParts> {
    const state = await openSyncState(device.home, device.generation);
    const { server, documents } = this.#placeAt(device.place);
    const { tab } = device;
    tab.hear();
    const parts: RoundParts = {
      storage: {
        versions: () => tab.storage.versions(),
        epoch: () => tab.storage.epoch(),
        takeIn: (versions) =>
          this.chance.is(this.#faults / 10)
            ? Promise.resolve({ saved: false, why: 'full' })
            : tab.storage.takeIn(versions),
      },
      server: this.#watched(server.connect()),
      state,
      documents,
      device: () => ({ id: device.id, name: device.id }),
      isOfDevice: (id) => id === 'fact/theme',
      isWords: () => true,
      choice: device.choice,
      flush: () => undefined,
      startOver: async (records, judged) => {
        const result = await tab.storage.replaceEverything(records, [], judged);
        await device.read(tab);
        return result;
      },
      now: () => this.#now,
      newId: () => `id${this.chance.below(1_000_000_000)}`,
      signal: new AbortController().signal,
      pause: () => this.#pause(device),
    };
    const sabotaged = { ...parts, ...this.scenario.sabotage?.(parts, device) };
    return { ...sabotaged, documents: this.#watchedDocuments(sabotaged.documents) };
  }

  /** A round leaves the page its turns, and somebody writes in them. */
  #pause(device: Device): Promise<void> | null {
    const isOne = this.scenario.has.pauses === true && !this.#isEnding && this.chance.is(0.05);
    if (!isOne) return null;
    return this.#write(device);
  }

  /** Nothing is read that stands in another's place. */
  #watchedDocuments(documents: Documents): Documents {
    return {
      ...documents,
      openVersion: (generation, name, sealed) => {
        const reading = documents.openVersion(generation, name, sealed);
        const isItsOwn =
          reading.kind !== 'version' || documents.nameOf(generation, reading.version) === name;
        if (!isItsOwn) this.#wrongs.add('took what stood in the place of another');
        return reading;
      },
    };
  }

  /** Nothing is pushed before everything was read. */
  #watched(server: SyncServer): SyncServer {
    let hasRead = false;
    return {
      ...server,
      async changes(ask) {
        const answer = await server.changes(ask);
        if (answer.ok) hasRead = answer.value.isLast;
        return answer;
      },
      put: (items) => {
        const hasWords = items.some(
          ({ name, sealed }) => sealed !== null && generationIn(name) !== null,
        );
        if (hasWords && !hasRead) this.#wrongs.add('pushed before it pulled');
        return server.put(items);
      },
    };
  }

  /** One round; `crash` is the chance that what is remembered is not kept at some point, and all closes. */
  async sync(device: Device, { crash = 0, isCheck = false } = {}): Promise<Step> {
    const parts = await this.partsOf(device);
    const crashes: true[] = [];
    device.home.refuses = () => {
      if (crashes.length > 0 || this.chance.is(crash)) crashes.push(true);
      return crashes.length > 0;
    };
    const step = isCheck ? (await checkedRound(parts)).step : await round(parts);
    device.home.refuses = () => false;
    await device.browser.settle();
    if (crashes.length === 0) device.generation = parts.state.meta.generation;
    else await device.reopen();
    device.choice = null;
    if (typeof step === 'object' && 'question' in step) {
      const may = this.chance.is(0.7) ? 'keep' : 'let-go';
      if (may === 'let-go') for (const word of device.words()) this.mayGo.add(word);
      device.choice = { ...step.asked, may };
    }
    if (step === 'on') await this.#leave(device);
    return step;
  }

  /** Goes over to the newest code, or where it has that, to a new one. */
  async #move(device: Device): Promise<void> {
    await device.reopen();
    const newest = this.places.length - 1;
    if (device.place === newest) this.#addPlace(secret.map((byte) => byte + newest + 1));
    const along = await takeAlong(await this.partsOf(device));
    device.left.set(device.place, `m${this.chance.below(1_000_000_000)}`);
    device.place = this.places.length - 1;
    device.choice = null;
    device.generation = along.generation ?? firstThere;
    const { documents } = this.#placeAt(device.place);
    await arrive({ home: device.home, documents, pause: () => null }, along);
  }

  /** Takes away what is in the places that it left, of which it remembers nothing. */
  async #leave(device: Device): Promise<void> {
    if (device.left.size === 0) return;
    const parts = await this.partsOf(device);
    for (const [number, id] of device.left) {
      const { server, documents } = this.#placeAt(number);
      // oxlint-disable-next-line no-await-in-loop -- one place after the other
      const state = await openSyncState(new StateInMemory(), null);
      state.note({ order: { why: 'moved', id, goesOn: device.generation?.id } });
      const storage = { ...parts.storage, versions: () => [] };
      // oxlint-disable-next-line no-await-in-loop -- one place after the other
      const step = await round({ ...parts, server: server.connect(), documents, state, storage });
      if (step === 'on') device.left.delete(number);
    }
  }

  /** The journal emptied, or replaced by a page, on all devices. */
  async #raise(device: Device): Promise<void> {
    const why = this.chance.of(['emptied', 'replaced'] as const);
    await device.reopen();
    for (const word of device.words()) this.mayGo.add(word);
    const parts = await this.partsOf(device);
    const word = this.#newWord();
    const records = why === 'emptied' ? [] : [{ id: 'fact/a', body: fact('a', word) }];
    if (why === 'replaced') this.written.add(word);
    await parts.startOver(records, parts.storage.versions());
    await device.browser.settle();
    parts.state.note({ order: { why, id: `o${this.chance.below(1_000_000_000)}` } });
    await parts.state.keep();
    for (const other of this.devices) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      if (other !== device) await this.#write(other);
    }
    if (this.chance.is(0.5)) await Promise.all(this.devices.map((one) => this.sync(one)));
  }

  #lie(): void {
    const { server, chance } = this;
    const names = [...server.documents.keys()].filter((name) => generationIn(name) !== null);
    const what = chance.of(['lose', 'swap', 'alter', 'huge', 'back'] as const);
    if (what === 'lose') {
      let left = 3;
      server.loses = () => {
        left -= 1;
        return left >= 0;
      };
    }
    if (what === 'back') this.#backup ??= server.now();
    else if (this.#backup !== null && chance.is(0.3)) {
      this.#backup();
      this.#backup = null;
    }
    if (names.length < 2) return;
    const [one, other] = [chance.of(names), chance.of(names)].map((name) => ({
      name,
      stored: server.documents.get(name),
    }));
    const put = (name: string | undefined, sealed: string | null | undefined): void => {
      if (name === undefined || sealed === undefined) return;
      server.seq += 1;
      server.documents.set(name, { tag: `lie${server.seq}`, sealed, seq: server.seq });
    };
    if (what === 'swap') {
      put(one?.name, other?.stored?.sealed);
      put(other?.name, one?.stored?.sealed);
    }
    if (what === 'alter') put(one?.name, one?.stored?.sealed?.replace(/[A-M]/, 'z'));
    if (what === 'huge' && chance.is(0.05)) put(one?.name, 'A'.repeat(10_000_000));
  }

  #backup: (() => void) | null = null;

  /** The server is put back from a copy of what it had, whoever was told of more. */
  #goBack(): void {
    const putBack = this.#backup;
    this.#backup = putBack === null ? this.server.now() : null;
    putBack?.();
  }

  async #step(): Promise<void> {
    const { chance } = this;
    const {
      generations = false,
      lies = false,
      goesBack = false,
      moves = false,
    } = this.scenario.has;
    const device = chance.of(this.devices);
    await this.#write(device);
    this.#now += 60_000;
    if (chance.is(0.3))
      await this.sync(chance.of(this.devices), { crash: chance.is(0.2) ? 0.3 : 0 });
    // Rounds of several at once, each between the requests of the others.
    if (chance.is(0.05)) await Promise.all(this.devices.map((one) => this.sync(one)));
    const tabs = chance.below(100);
    if (tabs < 3) await device.reopen();
    if (tabs >= 97 && device.browser.living.length < 2) await device.open();
    if (chance.is(0.006)) device.home.lose();
    if (generations && chance.is(0.006)) await this.#raise(device);
    if (lies && chance.is(0.05)) this.#lie();
    if (goesBack && chance.is(0.05)) this.#goBack();
    if (moves && chance.is(0.01)) await this.#move(device);
    if (chance.is(0.05)) this.#faults = chance.of([0, 0.25, 0.9]);
  }

  /** Plays it to its end; rejects where a word is lost, or the devices end up with different journals. */
  async play(): Promise<void> {
    for (const device of this.devices) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as it goes on
      await device.open();
    }
    for (let edit = 0; edit < this.scenario.edits; edit += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await this.#step();
    }
    await this.#end();
  }

  /** The last that is seen of a device: it goes on writing as another session, and hardly reaches the server. */
  async #lose(device: Device): Promise<void> {
    for (const faults of [0, 2]) {
      for (let edit = 0; edit < 6; edit += 1) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await this.#write(device);
      }
      this.#faults = faults;
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await this.sync(device);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await device.reopen();
    }
    this.#faults = 0;
    device.isLost = true;
  }

  async #end(): Promise<void> {
    const { chance, scenario } = this;
    this.#isEnding = true;
    this.#faults = 0;
    for (const { server } of this.places) server.loses = () => false;
    const lost = scenario.has.lostDevice === true ? chance.of(this.devices) : null;
    if (lost !== null) await this.#lose(lost);
    const there = this.devices.filter(({ isLost }) => !isLost);
    const must = new Set(lost === null ? this.written : this.onServer);
    for (const device of there) for (const word of device.words()) must.add(word);
    for (const word of this.mayGo) must.delete(word);
    for (const device of there) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await device.reopen();
      // oxlint-disable-next-line no-await-in-loop -- all of them have the newest code in the end
      if (device.place < this.places.length - 1) await this.#move(device);
    }
    const isOdd = scenario.has.lies === true || scenario.has.goesBack === true;
    let before = '';
    for (let turn = 0; turn < 12; turn += 1) {
      for (const device of there) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await this.sync(device, { isCheck: isOdd && turn < 3 });
      }
      const now = there.map((device) => journalOf(device)).join('\n\n');
      if (turn > 3 && now === before) break;
      before = now;
    }
    // Let go while all was put in step.
    for (const word of this.mayGo) must.delete(word);
    const [first = '', ...others] = there.map((device) => journalOf(device));
    const different = others.findIndex((other) => other !== first);
    if (different >= 0) {
      throw new Error(`seed ${scenario.seed}: different journals\n${first}\n${others[different]}`);
    }
    const found = new Set(there.flatMap((device) => device.words()));
    const missing = [...must].filter((word) => !found.has(word));
    const [wrong] = this.#wrongs;
    if (wrong !== undefined) throw new Error(`seed ${scenario.seed}: ${wrong}`);
    if (missing.length > 0) throw new Error(`seed ${scenario.seed}: lost ${missing.join(' ')}`);
  }
}

/** Plays many, from the first seed on; throws at the first that loses a word. */
export async function playSeeds(
  count: number,
  scenario: Omit<Scenario, 'seed' | 'edits'>,
): Promise<{ words: number; requests: number }> {
  const told = { words: 0, requests: 0 };
  for (let seed = 1; seed <= count; seed += 1) {
    const model = new SyncModel({ ...scenario, seed, edits: 360 });
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a seed is always the same run
    await model.play();
    told.words += model.written.size;
    for (const { server } of model.places) told.requests += server.requests;
  }
  return told;
}

/** All live versions, by name and words. */
const journalOf = (device: Device): string =>
  device.tab.storage
    .versions()
    .map((version) => `${version.id} ${version.writer}@${version.counter} ${textOf(version)}`)
    .toSorted()
    .join('\n');

const textOf = ({ body }: Version): string => (body === null ? '-' : wordsOf([{ body }]).join());
