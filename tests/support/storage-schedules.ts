/**
 * Schedules of what people, tabs and failing machines do to the storage, and the one thing that must
 * hold after each: no word that was called saved is missing.
 *
 * A word is a token of its own. Whoever saves a record writes all the words they were shown of it
 * and one more, as somebody typing does, so that a word can only go missing through the storage.
 */
import * as fc from 'fast-check';
import type { StorageParts } from '@/storage/create-storage';
import { isSealedName, isTelling } from '@/storage/stored-form';
import { mergeRecords } from '@/files/merge-records';
import type { RecordVersion } from '@/record/assemble';
import { createTurns, type Turns } from '@/store/turns';
import type { Head, Kept, SaveResult } from '@/storage/port';
import { FaultyBrowser, quiet, type FaultyTab, type LocalFault } from './faulty-browser';
import { keysTo, lightSeal, passphraseOf, type LightSeal, type SealOf } from './light-seal';
import { fact } from './storage-words';
import { WrittenDrafts } from './written-drafts';

export type Mode = 'two homes' | 'localStorage alone';

/** `tab` picks among those open, `record` among three; a step that cannot be taken is passed over. */
type TabStep =
  | {
      do: 'open' | 'look' | 'reload' | 'end-tab' | 'empty' | 'restore' | 'save-together';
      tab: number;
    }
  | { do: 'hear'; tab: number; count: number }
  | { do: 'lock-on' | 'lock-off' | 'change-passphrase'; tab: number }
  /** Writes on the one page that all write on, or a new draft of it; makes a backup, and brings one back. */
  | { do: 'write'; tab: number; isNew: boolean }
  | { do: 'back-up'; tab: number }
  | { do: 'restore-older' | 'add-older'; tab: number; which: number }
  | { do: 'save' | 'save-on-old' | 'save-without-waiting' | 'let-go'; tab: number; record: number };

type BrowserStep =
  | { do: 'complete' | 'end-browser'; count: number }
  | {
      do:
        | 'commit'
        | 'end-storage-service'
        | 'lose-local'
        | 'lose-second'
        | 'rewind-second'
        | 'rest';
    }
  | { do: 'damage'; pick: number; cut: boolean }
  | { do: 'fail-local'; fault: LocalFault }
  | { do: 'fail-second' }
  | { do: 'clock'; by: number }
  | { do: 'zone'; offset: number };

export type Step = TabStep | BrowserStep;

const anyTab = fc.nat(2);
const record = fc.nat(2);
const count = fc.nat(3);

const often = [
  fc.record({ do: fc.constant('save' as const), tab: anyTab, record }),
  fc.record({ do: fc.constant('save-without-waiting' as const), tab: anyTab, record }),
  fc.record({ do: fc.constant('save-on-old' as const), tab: anyTab, record }),
];

const day = 86_400_000;
const jumps = [-3650 * day, -day, -60_000, 60_000, day, 3650 * day] as const;

const perTab = ['open', 'look', 'reload', 'end-tab'] as const;
const always: fc.Arbitrary<Step>[] = [
  ...often,
  ...often,
  fc.record({ do: fc.constantFrom(...perTab), tab: anyTab }),
  fc.record({ do: fc.constant('write' as const), tab: anyTab, isNew: fc.boolean() }),
  fc.record({ do: fc.constant('write' as const), tab: anyTab, isNew: fc.boolean() }),
  fc.record({ do: fc.constant('clock' as const), by: fc.constantFrom(...jumps) }),
  fc.oneof(
    fc.record({ do: fc.constant('back-up' as const), tab: anyTab }),
    fc.record({
      do: fc.constantFrom('restore-older' as const, 'add-older' as const),
      tab: anyTab,
      which: count,
    }),
    fc.record({ do: fc.constant('zone' as const), offset: fc.constantFrom(-720, 0, 345, 840) }),
  ),
  fc.record({ do: fc.constant('hear' as const), tab: anyTab, count }),
  fc.record({ do: fc.constantFrom('let-go' as const), tab: anyTab, record }),
  fc.record({
    do: fc.constantFrom('save-together' as const, 'empty' as const, 'restore' as const),
    tab: anyTab,
  }),
  fc.record({ do: fc.constant('complete' as const), count }),
  fc.record({
    do: fc.constantFrom('commit' as const, 'rest' as const, 'end-storage-service' as const),
  }),
  fc.record({ do: fc.constant('damage' as const), pick: fc.nat(20), cut: fc.boolean() }),
  fc.record({
    do: fc.constant('fail-local' as const),
    fault: fc.constantFrom<LocalFault>('full', 'throw', 'drop', 'truncate'),
  }),
];
const withTwoHomes: fc.Arbitrary<Step>[] = [
  ...always,
  fc.record({ do: fc.constant('end-browser' as const), count }),
  fc.record({
    do: fc.constantFrom(
      'lose-local' as const,
      'lose-second' as const,
      'rewind-second' as const,
      'fail-second' as const,
    ),
  }),
];

const locking = fc.record({
  do: fc.constantFrom('lock-on' as const, 'lock-off' as const, 'change-passphrase' as const),
  tab: anyTab,
});

/** With a lock people also turn it on and off, and change the passphrase, in any tab at any time. */
export const schedules = (mode: Mode, hasLock = false): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.oneof(
      ...(mode === 'two homes' ? withTwoHomes : always),
      ...(hasLock ? [locking, locking] : []),
    ),
    { maxLength: 40, size: 'max' },
  );

export type RunParts = {
  sabotage?: Sabotage;
  /** Whether the first tab locks the journal before anything else happens. */
  isLocked?: boolean;
  sealOf?: SealOf;
  /** Whether others write, and what they wrote is heard of, while a tab is still reading. */
  isBusy?: boolean;
};

/** Where a seeded bug is let in: it wraps what a tab is given, and the storage itself stays whole. */
export type Sabotage = (tab: FaultyTab) => Partial<StorageParts>;

const ids = ['fact/a', 'fact/b', 'fact/__proto__'] as const;
const wordsIn = (text: string): string[] => text.match(/w\d+_/g) ?? [];
const wordsOf = (heads: readonly Pick<Head, 'body'>[]): Set<string> =>
  new Set(heads.flatMap(({ body }) => wordsIn(JSON.stringify(body))));

const epochIn = (raw: string | null | undefined): number => Number(raw?.split('|')[2] ?? 0);

/** A tab, and what its person sees in it. */
class Person {
  readonly tab: FaultyTab;
  readonly shown = new Map<string, readonly Head[]>();
  /** Heads as they were when the tab was opened: what a page left open for long was begun from. */
  readonly atFirst = new Map<string, readonly Head[]>();
  readonly own = new Map<string, Set<string>>();
  /** The page that all write on, as this person sees it, own words among them. */
  readonly page = new Map<string, readonly RecordVersion[]>();
  readonly turns: Turns;

  /** True once another tab emptied or replaced the journal; until it is loaded anew. */
  isStopped = false;

  /** True once another tab changed the lock: the app begins anew then. */
  isRelocked = false;

  /** What the journal is sealed with, as far as this tab knows. */
  seal: LightSeal | null;

  /** True once it said that something keeps removing words from localStorage, and left them to IndexedDB. */
  isNotStaying = false;

  constructor(tab: FaultyTab, seal: LightSeal | null) {
    this.tab = tab;
    this.seal = seal;
    this.turns = createTurns(() => tab.now());
    tab.storage.onNotice(({ kind }) => {
      if (kind === 'replaced') this.isStopped = true;
      if (kind === 'relocked') this.isRelocked = true;
      if (kind === 'not-staying') this.isNotStaying = true;
    });
    tab.storage.onChange((id, heads) => {
      this.shown.set(id, heads);
      this.#see(id, heads);
    });
  }

  #see(id: string, heads: readonly Head[]): void {
    this.turns.saw(heads.map(({ body }) => body));
    if (id.startsWith('draft/')) this.page.set(id, heads);
  }

  async load(browser: FaultyBrowser): Promise<void> {
    if (!this.tab.isAlive) return;
    // In the turn it answers: what is told after that is newer.
    const loading = this.tab.storage.load().then(({ heads, notices }) => {
      this.isNotStaying ||= notices.some(({ kind }) => kind === 'not-staying');
      this.shown.clear();
      this.atFirst.clear();
      this.own.clear();
      this.page.clear();
      this.isStopped = false;
      for (const [id, each] of heads) {
        this.shown.set(id, each);
        this.atFirst.set(id, each);
        this.#see(id, each);
      }
    });
    await browser.settle();
    // One that ended while it was reading never answers.
    await Promise.race([loading, quiet()]);
  }

  /** All the words this person sees of a record, their own among them. */
  words(id: string): Set<string> {
    return new Set([...wordsOf(this.shown.get(id) ?? []), ...(this.own.get(id) ?? [])]);
  }
}

export class Run {
  readonly browser: FaultyBrowser;
  /** Words called saved for good in this mode, and not let go since. */
  readonly promised = new Set<string>();
  promisedEver = 0;
  /** Tabs of others, which take no step of their own. */
  readonly bystanders: FaultyTab[] = [];
  /** Words that were deleted, and verified to be gone. */
  readonly erased = new Set<string>();
  readonly #mode: Mode;
  readonly #sabotage: Sabotage;
  readonly #isLocked: boolean;
  readonly #isBusy: boolean;
  readonly #sealOf: SealOf;
  /** The passphrase of each vault, whether the change was acknowledged or not. */
  readonly #passphrases = new Map<string, Set<string>>();
  readonly #seals = new Map<string, LightSeal>();
  #vaults = 0;
  /** How often a tab that was reading left the page to others. */
  #pauses = 0;
  /** What somebody was told the lock is, until somebody may have changed it. */
  #told: 'locked' | 'open' | null = null;
  readonly #letGo = new Set<string>();
  readonly #drafts = new WrittenDrafts();
  readonly #backups: (readonly Kept[])[] = [];
  #people: Person[] = [];
  #next = 0;
  /** How often the journal was emptied or replaced, as far as localStorage ever knew. */
  #highestEpoch = 0;
  /** The home that a fault has struck since both were last whole; a second fault must not strike the other. */
  #weakened: 'local' | 'second' | null = null;
  #rewind: (() => void) | null = null;

  constructor(mode: Mode, parts: RunParts = {}) {
    this.#mode = mode;
    this.#sabotage = parts.sabotage ?? (() => ({}));
    this.#isLocked = parts.isLocked ?? false;
    this.#sealOf = parts.sealOf ?? lightSeal;
    this.browser = new FaultyBrowser({ hasSecond: mode === 'two homes' });
    this.browser.isPrompt = false;
    this.#isBusy = parts.isBusy ?? false;
    if (this.#isBusy) this.browser.onPause = (tab) => this.#meanwhile(tab);
    this.browser.onWrite = (key, value) => {
      if (key === 'sd1.e') this.#highestEpoch = Math.max(this.#highestEpoch, epochIn(value));
    };
  }

  async play(steps: readonly Step[]): Promise<void> {
    await this.#open();
    if (this.#isLocked) await this.#take({ do: 'lock-on', tab: 0 });
    for (const step of steps) {
      await this.#take(step);
      await quiet();
    }
    await this.#rest();
  }

  get #living(): Person[] {
    this.#people = this.#people.filter(({ tab: { isAlive } }) => isAlive);
    return this.#people;
  }

  /** Opens the app as its person does, who knows every passphrase; again, where another tab changed the lock meanwhile. */
  async #open(): Promise<Person> {
    for (let turn = 0; turn < 3; turn += 1) {
      let seal: LightSeal | null = null;
      const tab = await this.browser.openApp((reading) => {
        if (reading.kind === 'damaged') throw new Error('no lock record left');
        const lock = reading.record;
        const vault = lock.vault ?? '';
        if (this.#passphrases.get(vault)?.has(passphraseOf(lock)) !== true) {
          throw new Error(`nobody knows ${lock.keys}`);
        }
        seal = this.#sealOf(vault);
        return seal;
      }, this.#sabotage);
      const person = new Person(tab ?? this.browser.openTab(this.#sabotage), seal);
      await person.load(this.browser);
      if (person.isRelocked && person.tab.isAlive) {
        this.browser.endTab(person.tab, Infinity);
        continue;
      }
      this.#people.push(person);
      return person;
    }
    throw new Error('the lock is another each time');
  }

  /** What the app does when another tab changed the lock. */
  async #beginAnew(person: Person): Promise<void> {
    this.browser.endTab(person.tab, Infinity);
    await this.#open();
  }

  async #beginAnewWhereRelocked(): Promise<void> {
    for (const person of this.#living) if (person.isRelocked) await this.#beginAnew(person);
  }

  /** Ends the whole browser, where what localStorage then loses is still in the other home. */
  endBrowser(completed: number): boolean {
    if (!this.#mayStrike('local')) return false;
    this.browser.end(completed);
    return true;
  }

  /** Whether a fault may strike this home: one home at a time is what two homes are for. */
  #mayStrike(home: 'local' | 'second'): boolean {
    if (this.#weakened !== null && this.#weakened !== home) return false;
    this.#weakened = home;
    // A localStorage that took no lock record just then has it with the next look.
    if (home === 'second') this.#told = null;
    return true;
  }

  async #take(step: Step): Promise<void> {
    if ('tab' in step) return this.#act(step);
    const { browser } = this;
    switch (step.do) {
      case 'complete':
        return browser.complete(step.count);
      case 'commit':
        return browser.commit();
      case 'end-browser':
        if (this.endBrowser(step.count)) await this.#open();
        return;
      case 'end-storage-service':
        return this.#endStorageService();
      case 'lose-local':
        if (this.#mayStrike('local')) browser.loseLocal();
        return;
      case 'damage': {
        const keys = [...browser.local.keys()].filter(
          (key) => key.startsWith('sd1.r.') || isSealedName(key),
        );
        const key = keys[step.pick % (keys.length || 1)];
        if (key === undefined) return;
        // Nobody can read what is left of a sealed value; only the other home gives it back.
        if (isSealedName(key) && this.#mode !== 'two homes') return;
        if (!this.#mayStrike('local')) return;
        if (isSealedName(key)) return browser.damage(key, (raw) => raw.slice(0, -3));
        // What is cut off can only come back from a second home.
        return browser.damage(key, (raw) =>
          step.cut && this.#mode === 'two homes'
            ? raw.slice(0, raw.length >> 1)
            : raw.replace('"', "'"),
        );
      }
      case 'lose-second':
        if (this.#mayStrike('second')) browser.loseSecond();
        return;
      case 'rewind-second':
        if (this.#rewind === null || !this.#mayStrike('second')) return;
        return this.#rewind();
      case 'fail-local':
        browser.localFault = step.fault;
        return;
      case 'fail-second':
        browser.aborts += 1;
        return;
      case 'clock':
        browser.clock += step.by;
        return;
      case 'zone':
        browser.offset = step.offset;
        return;
      case 'rest':
        return this.#rest();
    }
  }

  /** Without a second home only an open tab that hears of it can put back what was not on the disk yet. */
  async #endStorageService(): Promise<void> {
    const isAlone = this.#mode === 'localStorage alone';
    if (isAlone) {
      for (const { tab } of this.#living) tab.hear();
      await this.#beginAnewWhereRelocked();
    }
    const tabs = this.#living.map((person) => person.tab);
    if (isAlone) this.#told = null;
    if (isAlone && this.#living.every(({ isStopped }) => isStopped)) return;
    if (!this.#mayStrike('local')) return;
    this.browser.endStorageService();
    if (!isAlone) return;
    for (const each of tabs) each.hear();
    for (const each of tabs) each.look();
  }

  async #act(step: TabStep): Promise<void> {
    const person = this.#living[step.tab % (this.#living.length || 1)];
    if (person === undefined) {
      await this.#open();
      return;
    }
    // Somebody may type a moment longer in a tab whose lock was changed; then the app begins anew.
    if (person.isRelocked && step.do !== 'save-without-waiting') return this.#beginAnew(person);
    switch (step.do) {
      case 'lock-on':
      case 'lock-off':
      case 'change-passphrase':
        return this.#relock(person, step.do);
      case 'look':
        return person.tab.look();
      case 'hear':
        return person.tab.hear(step.count);
      case 'reload':
        return person.load(this.browser);
      case 'end-tab':
        return this.browser.endTab(person.tab, 1);
      case 'save':
      case 'save-on-old':
      case 'save-without-waiting':
      case 'let-go':
        return this.#save(person, step.do, ids[step.record] ?? ids[0]);
      case 'save-together':
        return this.#saveTogether(person);
      case 'empty':
        return this.#empty(person);
      case 'restore':
        return this.#restore(person, person.tab.storage.exportRecords());
      case 'write':
        return this.#write(person, step.isNew);
      case 'back-up':
        this.#backups.push(person.tab.storage.exportRecords());
        return;
      case 'restore-older': {
        const older = this.#backups[step.which % (this.#backups.length || 1)];
        return older === undefined ? undefined : this.#restore(person, older);
      }
      case 'add-older':
        return this.#addOlder(
          person,
          this.#backups[step.which % (this.#backups.length || 1)] ?? [],
        );
      case 'open':
        if (this.#living.length < 3) await this.#open();
    }
  }

  #newWord(): string {
    this.#next += 1;
    return `w${this.#next}_`;
  }

  #wordsSoFar(): string[] {
    return Array.from({ length: this.#next }, (_, index) => `w${index + 1}_`);
  }

  #promise(words: Iterable<string>): void {
    for (const word of words) {
      if (this.#letGo.has(word)) continue;
      if (!this.promised.has(word)) this.promisedEver += 1;
      this.promised.add(word);
    }
  }

  #release(words: Iterable<string>): void {
    for (const word of words) {
      this.#letGo.add(word);
      this.promised.delete(word);
    }
  }

  /** Words are never refused while either home would take them. */
  #mustTake(result: SaveResult): void {
    if (result.saved || result.why === 'replaced' || result.why === 'relocked') return;
    if (this.#mode !== 'two homes') return;
    throw new Error(`refused: ${result.why}`);
  }

  async #relock(person: Person, how: 'lock-on' | 'lock-off' | 'change-passphrase'): Promise<void> {
    if ((how === 'lock-on') !== (person.seal === null)) return;
    // Without IDB nobody can tell what a tab writes that has not heard.
    if (this.#mode === 'localStorage alone') this.#hearAll();
    if (person.isRelocked) return;
    const before = person.seal;
    if (how === 'lock-on') this.#vaults += 1;
    if (how !== 'change-passphrase') this.#told = null;
    const seal =
      how === 'lock-on' ? this.#sealOf(`v${this.#vaults}`) : how === 'lock-off' ? null : before;
    const passphrase = `word${(this.#passphrases.get(seal?.vault ?? '')?.size ?? 0) + 1}`;
    if (seal !== null) {
      const known = this.#passphrases.get(seal.vault) ?? new Set();
      this.#passphrases.set(seal.vault, known.add(passphrase));
    }
    const keys = seal === null ? '' : keysTo(seal.vault, passphrase);
    const changing = person.tab.storage.relock({ seal, keys });
    void changing.then(({ saved }) => {
      if (!person.tab.isAlive) return;
      if (saved) person.seal = seal;
      if (saved && how !== 'change-passphrase') this.#told = seal === null ? 'open' : 'locked';
      if (saved && seal === null) before?.forget();
    });
    await this.browser.settle();
  }

  /** All hear of all there is; what somebody wrote upon hearing, such as a tab whose lock was changed, too. */
  #hearAll(): void {
    const hasNews = (): boolean => this.#living.some(({ tab }) => tab.inbox.length > 0);
    do for (const { tab } of this.#living) tab.hear();
    while (hasNews());
  }

  #isPromise(result: SaveResult): boolean {
    return result.saved && (this.#mode === 'localStorage alone' || result.copies === 2);
  }

  /** Between two values that a tab reads, another person goes on writing, and the tab hears a little of it. */
  #meanwhile(reading: FaultyTab): void {
    this.#pauses += 1;
    const others = this.#living.filter(({ tab, isRelocked }) => tab !== reading && !isRelocked);
    const person = others[this.#pauses % (others.length || 1)];
    const id = ids[this.#pauses % ids.length] ?? ids[0];
    const how = this.#pauses % 2 === 0 ? 'save-without-waiting' : 'save-on-old';
    if (person !== undefined && this.#pauses % 5 < 2) void this.#save(person, how, id);
    if (this.#pauses % 3 === 0) reading.hear(1);
  }

  async #save(person: Person, how: Step['do'], id: string): Promise<void> {
    const { storage } = person.tab;
    if (how === 'let-go') {
      this.#release(person.words(id));
      person.own.delete(id);
      storage.save({ id, body: null });
      return;
    }
    const old = person.atFirst.get(id) ?? [];
    const isOnOld = how === 'save-on-old';
    const words = isOnOld
      ? new Set([...wordsOf(old), ...(person.own.get(id) ?? [])])
      : person.words(id);
    const word = this.#newWord();
    words.add(word);
    person.own.set(id, words);
    const saving = storage.save({
      id,
      body: fact(id.slice(5), [...words].join(' ')),
      ...(isOnOld ? { replaces: old.map(({ basis }) => basis) } : {}),
    });
    const wasUp = this.#epochOf(person.tab);
    const settled = saving.settled.then((result) => {
      if (this.#isPromise(result) && wasUp()) this.#promise([word]);
    });
    if (how === 'save-without-waiting') return;
    const isSecondWhole = this.browser.aborts < 2;
    await this.browser.settle();
    if (!person.tab.isAlive) return;
    await settled;
    if (isSecondWhole) this.#mustTake(await saving.settled);
  }

  /**
   * Where only localStorage knows of an emptying or of another lock, a tab that has not heard cannot know
   * that its word goes too.
   */
  #epochOf(tab: FaultyTab): () => boolean {
    const before = this.#highestEpoch;
    const isHeard = (): boolean =>
      before === this.#highestEpoch &&
      tab.inbox.every(({ key }) => key !== 'sd1.e' && key !== 'sd1.k');
    const knew = isHeard() && epochIn(tab.cache.get('sd1.e')) === before;
    return () => (this.#mode === 'two homes' && this.#weakened !== 'second') || (knew && isHeard());
  }

  async #saveTogether(person: Person): Promise<void> {
    const added: string[] = [];
    const changes = ids.map((id) => {
      const word = this.#newWord();
      added.push(word);
      const words = person.words(id).add(word);
      return { id, words, body: fact(id.slice(5), [...words].join(' ')) };
    });
    const saving = person.tab.storage.saveTogether(changes);
    const wasUp = this.#epochOf(person.tab);
    void saving.then((result) => {
      if (result.saved) for (const { id, words } of changes) person.own.set(id, words);
      if (this.#isPromise(result) && wasUp()) this.#promise(added);
    });
    await this.browser.settle();
  }

  async #empty(person: Person): Promise<void> {
    const before = this.#wordsSoFar();
    this.#told = null;
    const deleting = person.tab.storage.deleteEverything();
    void deleting.then((result) => {
      if (!result.saved && result.why !== 'not-found-again') return;
      this.#release(before);
      person.own.clear();
      person.shown.clear();
      person.atFirst.clear();
      if (result.verified) for (const word of before) this.erased.add(word);
    });
    this.#release(before);
    if (this.#mode === 'localStorage alone') this.#hearAll();
    await this.browser.settle();
    await person.load(this.browser);
  }

  async #write(person: Person, isNew: boolean): Promise<void> {
    const word = this.#newWord();
    const { storage } = person.tab;
    const { id, body } = this.#drafts.write({
      seen: person.page,
      word,
      turns: person.turns,
      at: person.tab.now(),
      offset: this.browser.offset,
      isNew,
    });
    person.page.set(id, [{ id, body, writer: person.tab.writer }]);
    const saving = storage.save({ id, body });
    const wasUp = this.#epochOf(person.tab);
    void saving.settled.then((result) => {
      if (this.#isPromise(result) && wasUp()) this.#promise([word]);
    });
    await this.browser.settle();
  }

  /** Adds the drafts of a backup to what is here, as the restore screen does. */
  async #addOlder(person: Person, older: readonly Kept[]): Promise<void> {
    const drafts = older.filter(({ body }) => body.type === 'draft');
    const { storage } = person.tab;
    const { changes } = mergeRecords(storage.exportRecords(), drafts);
    if (changes.length === 0) return;
    for (const word of wordsOf(changes)) this.erased.delete(word);
    void storage.saveTogether(changes);
    await this.browser.settle();
    await person.load(this.browser);
  }

  async #restore(person: Person, records: readonly Kept[]): Promise<void> {
    const word = this.#newWord();
    const kept = [...records, { id: 'fact/restored', body: fact('restored', word) }];
    const words = wordsOf(kept);
    this.#release(this.#wordsSoFar().filter((each) => !words.has(each)));
    for (const each of words) this.erased.delete(each);
    const restoring = person.tab.storage.replaceEverything(kept);
    void restoring.then((result) => {
      if (this.#isPromise(result)) this.#promise([word]);
    });
    if (this.#mode === 'localStorage alone') this.#hearAll();
    await this.browser.settle();
    await person.load(this.browser);
  }

  /** Lets everything come to rest, starts afresh, and looks for every word. */
  async #rest(): Promise<void> {
    const { browser } = this;
    browser.localFault = null;
    browser.aborts = 0;
    const tabs = [...this.#living.map(({ tab }) => tab), ...this.bystanders];
    for (const each of tabs) each.hear();
    await browser.settle();
    for (const each of tabs) each.look();
    await browser.settle();
    await this.#beginAnewWhereRelocked();
    const fresh = await this.#open();
    await browser.settle();
    // What others wrote while it was reading, and it has not been told of yet.
    if (this.#isBusy) fresh.tab.hear();
    fresh.tab.look();
    await browser.settle();
    browser.commit();

    const found = wordsOf([...fresh.shown.values()].flat());
    const aside = new Set(wordsIn([...fresh.tab.storage.quarantined().values()].join()));
    for (const word of this.promised) {
      if (!found.has(word) && !aside.has(word)) throw new Error(`lost ${word}`);
    }
    this.#drafts.check(fresh.shown, fresh.tab.now());
    for (const word of this.erased) if (found.has(word)) throw new Error(`${word} came back`);
    if (this.#mode === 'two homes') this.#checkBothHomes(aside);
    if (fresh.seal !== null) this.#checkSealed();
    if (this.#told === 'locked' && fresh.seal === null)
      throw new Error('it is not locked any more');
    if (this.#told === 'open' && fresh.seal !== null) throw new Error('it is locked again');
    browser.endTab(fresh.tab);
    this.#weakened = null;
    this.#rewind ??= browser.secondNow();
    if (this.#next % 3 === 0) this.#rewind = browser.secondNow();
  }

  /** A seal to look through the homes with; made once for each vault. */
  #checking(vault: string): LightSeal {
    const seal = this.#seals.get(vault) ?? this.#sealOf(vault);
    this.#seals.set(vault, seal);
    return seal;
  }

  /** Everything a home holds, opened where it is sealed. */
  #openedIn(values: Iterable<readonly [string, string]>): string {
    const texts: string[] = [];
    for (const [name, raw] of values) {
      const vault = isSealedName(name) ? (name.split('.')[2] ?? '') : null;
      const payload = raw.slice(raw.lastIndexOf('|') + 1);
      texts.push(
        vault === null ? raw : (this.#checking(vault).open(name, payload)?.value ?? 'damaged'),
      );
    }
    return texts.join('\n');
  }

  #checkBothHomes(aside: ReadonlySet<string>): void {
    const slots = [...this.browser.second.slots].map(([name, { raw }]) => [name, raw] as const);
    const local = this.#living.some(({ isNotStaying }) => isNotStaying)
      ? this.promised
      : wordsIn(this.#openedIn(this.browser.local));
    const second = wordsIn(this.#openedIn(slots));
    for (const [home, words] of [
      ['localStorage', new Set(local)],
      ['IndexedDB', new Set(second)],
    ] as const) {
      for (const word of this.promised) {
        if (!words.has(word) && !aside.has(word)) throw new Error(`${word} not healed in ${home}`);
      }
    }
  }

  /** In a locked journal that was opened with its key nothing can be read without it. */
  #checkSealed(): void {
    const { local, second } = this.browser;
    const names = [...local.keys(), ...second.slots.keys(), ...second.quarantine.keys()];
    for (const name of names) if (isTelling(name)) throw new Error(`${name} can be read`);
    const stored = [...second.slots].map(([name, { raw }]) => [name, raw] as const);
    for (const [name, raw] of [...local, ...stored, ...second.quarantine]) {
      // Every record is JSON, and nothing sealed has a quotation mark.
      if (name !== 'sd1.k' && raw.includes('"')) throw new Error(`${raw} can be read`);
    }
  }
}
