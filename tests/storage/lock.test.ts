/** What the schedules meet by chance, told one by one: the lock record in two homes, two tabs, altered values. */
import { beforeEach, describe, expect, it } from 'vitest';
import { createRecordSeal } from '@/lock/record-seal';
import { readLock } from '@/storage/browser-lock';
import { crc32 } from '@/storage/crc32';
import { wrapSealed } from '@/storage/envelope';
import { putLocalLock, readLocalLock, type LockRecord } from '@/storage/lock-record';
import type { SaveResult, StorageNotice } from '@/storage/port';
import { decodeSlot } from '@/storage/slot';
import { createStoredForm, isSealedName, isTelling } from '@/storage/stored-form';
import { currentLadder } from '@/record/migrations';
import { FaultyBrowser, quiet, type FaultyTab } from '../support/faulty-browser';
import { keysTo, lightSeal } from '../support/light-seal';
import { fact, wordsOf } from '../support/storage-words';

const lockKey = 'sd1.k';
let browser: FaultyBrowser;
beforeEach(() => {
  browser = new FaultyBrowser();
});

const open = async (keyTo = (vault: string) => lightSeal(vault)): Promise<FaultyTab> => {
  const tab = await browser.openApp((lock) =>
    lock.kind === 'locked' ? keyTo(lock.record.vault ?? '') : null,
  );
  if (tab === null) throw new Error('it did not open');
  await tab.storage.load();
  await browser.settle();
  return tab;
};

const write = async (tab: FaultyTab, name: string, words: string) => {
  const saving = tab.storage.save({ id: `fact/${name}`, body: fact(name, words) });
  await browser.settle();
  return saving.settled;
};

const turnOn = (tab: FaultyTab, vault = 'v1', passphrase = 'first') =>
  tab.storage.relock({ seal: lightSeal(vault), keys: keysTo(vault, passphrase) });
const turnOff = (tab: FaultyTab) => tab.storage.relock({ seal: null, keys: '' });

const found = async (tab: FaultyTab, name: string): Promise<string[]> =>
  wordsOf((await tab.storage.load()).heads.get(`fact/${name}`));

const namesInBoth = (): string[] => [
  ...browser.local.keys(),
  ...browser.second.slots.keys(),
  ...browser.second.quarantine.keys(),
];
const readable = (): string[] => namesInBoth().filter(isTelling);
const sealed = (): string[] => namesInBoth().filter(isSealedName);

/** What a tab that was not opened yet reads of the lock. */
async function reading() {
  const tab = browser.openTab();
  const read = await readLock({ local: tab.localHome(), openSecond: () => tab.openSecond() });
  browser.endTab(tab);
  return read;
}

describe('the lock record', () => {
  const alter = (change: (raw: string) => string): void => browser.damage(lockKey, change);
  const older: LockRecord = { generation: 1, vault: 'v1', keys: keysTo('v1', 'first') };

  beforeEach(async () => {
    const tab = await open();
    await write(tab, 'a', 'kept');
    await turnOn(tab);
    await tab.storage.relock({ seal: lightSeal('v1'), keys: keysTo('v1', 'second') });
    browser.commit();
    browser.endTab(tab);
  });

  const second = { kind: 'locked', record: { generation: 2, keys: keysTo('v1', 'second') } };

  it.each<[string, () => void]>([
    ['is whole in both', () => undefined],
    ['is damaged in localStorage', () => alter((raw) => raw.replace('second', 'sesond'))],
    ['vanished from localStorage alone', () => browser.local.delete(lockKey)],
    ['went with all localStorage held', () => browser.loseLocal()],
    ['is lost in IndexedDB', () => (browser.second.lock = null)],
    ['is older in IndexedDB', () => (browser.second.lock = older)],
    ['is older in localStorage', () => putLocalLock(browser.openTab().localHome(), older)],
  ])('that %s tells of the later lock, and both homes have it again', async (_how, strike) => {
    strike();
    // Where nothing in localStorage tells of a lock, the first start finds it in IndexedDB, and begins anew.
    browser.endTab(await open());
    expect(await reading()).toMatchObject(second);
    const tab = await open();
    tab.look();
    await browser.settle();
    expect(await found(tab, 'a')).toEqual(['kept']);
    expect(readLocalLock(tab.localHome())).toMatchObject(second.record);
    expect(browser.second.lock).toMatchObject(second.record);
    expect(readable()).toEqual([]);
  });

  it('that IndexedDB alone knows shows nothing of the journal, and stops a start without the key', async () => {
    browser.loseLocal();
    const tab = await open();
    expect(await write(tab, 'b', 'new')).toEqual({ saved: false, why: 'relocked' });
    expect(await found(tab, 'a')).toEqual([]);
    browser.endTab(tab);
    const next = await open();
    expect(await found(next, 'a')).toEqual(['kept']);
    expect(await found(next, 'b')).toEqual(['new']);
  });

  it('that is left in neither home is said to be damaged, and nothing is written', async () => {
    browser.local.delete(lockKey);
    browser.second.lock = null;
    const before = new Map(browser.local);
    expect(await reading()).toEqual({ kind: 'damaged' });
    expect(browser.local).toEqual(before);
  });

  it('that cannot be read in a journal that is not sealed locks nobody out', async () => {
    const tab = await open();
    await turnOff(tab);
    browser.endTab(tab);
    browser.second.lock = null;
    alter((raw) => raw.slice(2));
    expect(await reading()).toEqual({ kind: 'open' });
  });
});

describe('turned on', () => {
  it('leaves nothing readable, even where the browser brings plain values back', async () => {
    const tab = await open();
    await write(tab, 'a', 'kept');
    browser.commit();
    expect(await turnOn(tab)).toMatchObject({ saved: true, copies: 2 });
    expect(readable()).toEqual([]);
    browser.end();
    expect(readable()).not.toEqual([]);
    const told = await open();
    // What went back in time is not shown.
    expect(await found(told, 'a')).toEqual([]);
    expect(told.storage.save({ id: 'fact/a', body: null }).local).toMatchObject({ saved: false });
    browser.endTab(told);
    const next = await open();
    expect(await found(next, 'a')).toEqual(['kept']);
    expect(readable()).toEqual([]);
  });

  it('says no, and changes nothing, where IndexedDB refuses', async () => {
    const tab = await open();
    await write(tab, 'a', 'kept');
    const before = new Map(browser.local);
    browser.aborts = 1;
    expect(await turnOn(tab)).toEqual({ saved: false, why: 'not-found-again' });
    expect(browser.local).toEqual(before);
    expect(sealed()).toEqual([]);
    expect(await write(tab, 'a', 'more')).toMatchObject({ saved: true, copies: 2 });
  });

  it('while another tab types: that one says so, and no word goes', async () => {
    const [one, other] = [await open(), await open()];
    await write(other, 'a', 'before');
    const changing = turnOn(one);
    const meanwhile = other.storage.save({ id: 'fact/a', body: fact('a', 'meanwhile') });
    await browser.settle();
    expect(await changing).toMatchObject({ saved: true });
    other.hear();
    await browser.settle();
    expect(await write(other, 'b', 'after')).toEqual({ saved: false, why: 'relocked' });
    browser.endTab(other);
    one.hear();
    one.look();
    await browser.settle();
    expect(await found(one, 'a')).toEqual(['meanwhile']);
    expect(await found(one, 'b')).toEqual(['after']);
    expect((await meanwhile.settled).saved || readable().length === 0).toBe(true);
    expect(readable()).toEqual([]);
  });

  it('keeps what is typed in the same tab meanwhile, sealed', async () => {
    const tab = await open();
    browser.isPrompt = false;
    const changing = turnOn(tab);
    const savings: Promise<SaveResult>[] = [];
    for (const turn of [1, 2, 3, 4, 5]) {
      const body = fact('a', `word ${turn}`);
      savings.push(tab.storage.save({ id: 'fact/a', body }).settled);
      // oxlint-disable-next-line no-await-in-loop -- each word falls between two steps of the change.
      await quiet();
      browser.complete(1);
    }
    await browser.settle();
    for (const result of await Promise.all(savings)) expect(result).toMatchObject({ copies: 2 });
    expect(await changing).toMatchObject({ saved: true });
    expect(readable()).toEqual([]);
    browser.isPrompt = true;
    expect(await found(await open(), 'a')).toEqual(['word 5']);
  });
});

describe('turned off', () => {
  it('while another unlocked tab types: no word goes, and nothing stays sealed', async () => {
    const one = await open();
    await turnOn(one);
    const other = await open();
    await write(other, 'a', 'before');
    const changing = turnOff(one);
    const meanwhile = other.storage.save({ id: 'fact/a', body: fact('a', 'meanwhile') });
    await browser.settle();
    expect(await changing).toMatchObject({ saved: true });
    other.hear();
    await meanwhile.settled;
    await browser.settle();
    browser.endTab(other);
    one.hear();
    one.look();
    await browser.settle();
    expect(await found(one, 'a')).toEqual(['meanwhile']);
    one.look();
    await browser.settle();
    expect(sealed()).toEqual([]);
  });

  it('while another, with localStorage alone, restores a backup unheard: the epoch is told with its words', async () => {
    browser = new FaultyBrowser({ hasSecond: false });
    const first = await open();
    await turnOn(first);
    const other = await open();
    await turnOff(first);
    const restoring = other.storage.replaceEverything([
      { id: 'fact/a', body: fact('a', 'from the backup') },
    ]);
    other.hear();
    // Before the words that stand in it, or whoever hears of nothing yet would go on in the one before.
    expect(browser.local.get('sd1.e')?.split('|')[2]).toBe('1');
    await restoring;
    await browser.settle();
    // A tab that hears only now may not go on as if nothing had been replaced.
    first.hear();
    expect(first.storage.save({ id: 'fact/b', body: fact('b', 'unheard') }).local).toMatchObject({
      saved: false,
      why: 'replaced',
    });
    browser.endTab(other);
    expect(await found(await open(), 'a')).toEqual(['from the backup']);
  });

  it('and on again with other keys while a tab was frozen: what that had in localStorage alone is kept', async () => {
    const one = await open();
    await turnOn(one);
    const other = await browser.openApp(
      () => lightSeal('v1'),
      (tab) => ({ surroundings: { ...tab.surroundings, onLook: () => undefined } }),
    );
    await other?.storage.load();
    if (other === null) throw new Error('it did not open');
    browser.aborts = 2;
    expect(await write(other, 'a', 'typed')).toMatchObject({ saved: true, copies: 1 });
    await turnOff(one);
    await turnOn(one, 'v2');
    // It wakes up to localStorage as it is now.
    other.cache = new Map([...other.cache, ...browser.local]);
    other.inbox.length = 0;
    expect(await write(other, 'b', 'more')).toEqual({ saved: false, why: 'relocked' });
    browser.endTab(other);
    one.hear();
    one.look();
    await browser.settle();
    expect(await found(one, 'a')).toEqual(['typed']);
    expect(readable()).toEqual([]);
  });

  it('is no loss to whoever has heard of it in part, or undoes a little of it unheard', async () => {
    const one = await open();
    await turnOn(one);
    const ended = await open();
    await write(ended, 'a', 'kept');
    await write(ended, 'b', 'kept too');
    browser.endTab(ended);
    const before = new Map(browser.local);
    await turnOff(one);
    const heard: StorageNotice[] = [];
    one.storage.onNotice((notice) => heard.push(notice));
    // It and a tab that has not heard yet took away what each had put in place of the other's.
    const plain = readable().filter((name) => browser.local.has(name));
    for (const name of plain) browser.write(null, name, null);
    one.hear();
    await browser.settle();
    expect(plain.filter((name) => !browser.local.has(name))).toEqual([]);
    // Begun anew before it saw what has come into localStorage in place of what was sealed.
    const late = browser.openTab();
    late.cache = new Map([...before, [lockKey, browser.local.get(lockKey) ?? '']]);
    const { heads, notices } = await late.storage.load();
    await browser.settle();
    expect(heads.size).toBe(2);
    expect(notices).toEqual([]);
    late.storage.onNotice((notice) => heard.push(notice));
    // Another seals what it takes for left behind, before it has heard.
    for (const [name, raw] of before) if (isSealedName(name)) browser.write(null, name, raw);
    for (const name of plain) browser.write(null, name, null);
    late.hear();
    await browser.settle();
    expect(heard).toEqual([]);
  });

  it('stays so where the browser brings the lock and its values back', async () => {
    const tab = await open();
    await turnOn(tab);
    await write(tab, 'a', 'kept');
    browser.commit();
    await turnOff(tab);
    browser.end();
    const next = await open(() => {
      throw new Error('it asks for a key');
    });
    next.look();
    await browser.settle();
    expect(await found(next, 'a')).toEqual(['kept']);
    expect(sealed()).toEqual([]);
  });
});

it('deleted everything in one tab of a locked journal: both homes are empty, for the other tab too', async () => {
  const one = await open();
  await turnOn(one);
  const other = await open();
  await write(other, 'a', 'gone');
  one.hear();
  expect(await one.storage.deleteEverything()).toMatchObject({ saved: true, verified: true });
  other.look();
  other.hear();
  await browser.settle();
  expect(other.storage.save({ id: 'fact/a', body: fact('a', 'late') }).local.saved).toBe(false);
  browser.endTab(other);
  expect([...browser.local.keys()].toSorted()).toEqual(['sd1.e', lockKey]);
  expect(browser.second.slots.size).toBe(0);
  expect(await reading()).toEqual({ kind: 'open' });
  expect(await write(one, 'a', 'new')).toMatchObject({ saved: true, copies: 2 });
  expect(await found(await open(), 'a')).toEqual(['new']);
});

it('is empty after a deletion that IndexedDB refused, and asks for no key', async () => {
  const one = await open();
  await turnOn(one);
  await write(one, 'a', 'gone');
  browser.aborts = 9;
  expect(await one.storage.deleteEverything()).toMatchObject({ verified: false });
  browser.aborts = 0;
  browser.endTab(one);
  expect(await reading()).toEqual({ kind: 'open' });
  const next = await open();
  next.look();
  await browser.settle();
  expect((await next.storage.load()).heads.size).toBe(0);
  expect(sealed()).toEqual([]);
});

/** How the app before there were locks takes a stored value apart: its frame, its sum, its one format. */
function asBefore(key: string, raw: string): 'payload' | 'newer' | 'unreadable' {
  const [, version, sum] = /^v([1-9]\d{0,5})\|([0-9a-f]{8})\|/.exec(raw) ?? [];
  const payload = raw.slice(raw.indexOf('|', 4) + 1);
  if (version === undefined || sum !== crc32(`${key}|v${version}|${payload}`)) return 'unreadable';
  return version === '1' ? 'payload' : 'newer';
}

it('an app that knows no locks takes a locked journal for newer in either home, before it writes', async () => {
  const tab = await open();
  await write(tab, 'a', 'kept');
  expect(asBefore('sd1.e', browser.local.get('sd1.e') ?? '')).not.toBe('newer');
  await turnOn(tab);
  // The epoch is what it reads first, and before each word; in IndexedDB it reads every value.
  expect(asBefore('sd1.e', browser.local.get('sd1.e') ?? '')).toBe('newer');
  for (const [name, { raw }] of browser.second.slots) expect(asBefore(name, raw)).toBe('newer');
  expect(browser.second.slots.size).toBe(1);
  await turnOff(tab);
  expect(asBefore('sd1.e', browser.local.get('sd1.e') ?? '')).toBe('payload');
});

describe('an altered value', () => {
  const dataKey = new Uint8Array(32).fill(7);
  const own = createRecordSeal(dataKey, 'own');
  const values = Array.from({ length: 20 }, (_, index) => ({
    key: `sd1.r.fact/f${index}.tab1`,
    text: `what was written on day ${index} ’😀`,
  }));

  /** Steps through all bits of all values, in an order that leaves none out. */
  function* flips(raws: readonly string[], count: number) {
    for (let turn = 0; turn < count; turn += 1) {
      const which = turn % raws.length;
      const raw = raws[which] ?? '';
      const at = (turn * 7919) % (raw.length * 8);
      const unit = Math.floor(at / 8);
      const flipped = String.fromCharCode(raw.charCodeAt(unit) ^ (1 << (at % 8)));
      yield { which, raw: raw.slice(0, unit) + flipped + raw.slice(unit + 1) };
    }
  }

  it('of 10,000 single flipped bits is told each time, and shows no text', () => {
    const form = createStoredForm(own);
    const stored = values.map(({ key, text }) => form.store(key, text));
    const payloads = stored.map(({ raw }) => raw.slice(raw.lastIndexOf('|') + 1));
    let told = 0;
    for (const { which, raw } of flips(
      stored.map((each) => each.raw),
      5000,
    )) {
      const name = stored[which]?.name ?? '';
      const { key, value } = createStoredForm(own).open(name, raw);
      const isUnreadable = decodeSlot(currentLadder, key, value).kind === 'unreadable';
      if (isUnreadable && value === `unopened|${name}|${raw}`) told += 1;
    }
    // The sum outside is for accidents; whoever alters both meets the seal itself.
    for (const { which, raw } of flips(payloads, 5000)) {
      const name = stored[which]?.name ?? '';
      const { value } = createStoredForm(own).open(name, wrapSealed(name, raw));
      if (value.startsWith('unopened|')) told += 1;
    }
    expect(told).toBe(10_000);
  });

  it('of a single flipped bit in the lock record is told each time', async () => {
    const tab = await open();
    await turnOn(tab);
    const home = browser.openTab().localHome();
    const raw = browser.local.get(lockKey) ?? '';
    let told = 0;
    for (const flip of flips([raw], raw.length * 8)) {
      home.put(lockKey, flip.raw);
      if (readLocalLock(home) === 'damaged') told += 1;
    }
    expect(told).toBe(raw.length * 8);
  });

  it('never opens under the name of another', () => {
    const form = createStoredForm(own);
    const stored = values.map(({ key, text }) => form.store(key, text));
    for (const { raw } of stored) {
      const payload = raw.slice(raw.lastIndexOf('|') + 1);
      const opening = stored.filter(({ name }) => {
        const { value } = createStoredForm(own).open(name, wrapSealed(name, payload));
        return !value.startsWith('unopened|');
      });
      expect(opening).toHaveLength(1);
    }
  });

  it.each([
    ['localStorage', 'local'],
    ['IndexedDB', 'second'],
  ] as const)('in %s shows what the other home holds, and is set aside', async (_home, where) => {
    const tab = await open(() => createRecordSeal(dataKey, 'own'));
    await tab.storage.relock({
      seal: createRecordSeal(dataKey, 'own'),
      keys: keysTo('own', 'any'),
    });
    await write(tab, 'a', 'kept');
    browser.commit();
    browser.endTab(tab);
    const name = sealed()[0] ?? '';
    if (where === 'local') browser.damage(name, (raw) => `${raw.slice(0, -9)}A${raw.slice(-8)}`);
    const row = browser.second.slots.get(name);
    if (where === 'second' && row !== undefined) row.raw = `${row.raw.slice(0, -9)}A`;
    // Only what is not known from localStorage is read in IndexedDB.
    if (where === 'second') browser.local.delete(name);
    const next = await open(() => createRecordSeal(dataKey, 'own'));
    expect(await found(next, 'a')).toEqual(where === 'local' ? ['kept'] : []);
    expect(next.storage.quarantined().size).toBe(1);
    const { notices } = await next.storage.load();
    expect(notices).toEqual([]);
    expect(readable()).toEqual([]);
  });
});
