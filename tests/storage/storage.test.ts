import { beforeEach, describe, expect, it } from 'vitest';
import { recordVersion } from '@/record/record';
import { crc32 } from '@/storage/crc32';
import { wrap } from '@/storage/envelope';
import type { Head, StorageNotice } from '@/storage/port';
import { slotKey } from '@/storage/slot';
import { FaultyBrowser, quiet, type FaultyTab } from '../support/faulty-browser';
import { fact, wordsOf } from '../support/storage-words';

const id = 'fact/a';
let browser: FaultyBrowser;

beforeEach(() => {
  browser = new FaultyBrowser();
});

async function open(): Promise<FaultyTab> {
  const tab = browser.openTab();
  await tab.storage.load();
  await browser.settle();
  return tab;
}

/** The words of a record as a fresh start finds them. */
async function reopened(record = id): Promise<string[]> {
  for (const tab of browser.living) browser.endTab(tab);
  browser.isPrompt = true;
  const { heads } = await browser.openTab().storage.load();
  await browser.settle();
  return wordsOf(heads.get(record));
}

async function write(tab: FaultyTab, words: string, record = id) {
  const saving = tab.storage.save({ id: record, body: fact(record.slice(5), words) });
  await browser.settle();
  return saving.settled;
}

const kinds = (notices: readonly StorageNotice[]): string[] => notices.map(({ kind }) => kind);

describe('keeping words', () => {
  it('keeps them in this tab at once, and in two homes soon after', async () => {
    const tab = await open();
    browser.isPrompt = false;
    const saving = tab.storage.save({ id, body: fact('a', 'today was quiet') });
    expect(saving.local).toMatchObject({ saved: true, copies: 1 });
    expect([...browser.local.values()].join('')).toContain('today was quiet');
    await browser.settle();
    expect(await saving.settled).toMatchObject({ saved: true, copies: 2 });
    expect(await reopened()).toEqual(['today was quiet']);
  });

  it('begins the second copy in the same turn as the first', async () => {
    const tab = await open();
    browser.isPrompt = false;
    void tab.storage.save({ id, body: fact('a', 'now') });
    expect(browser.pending).toHaveLength(1);
  });

  it('never lets fast typing build a queue', async () => {
    const tab = await open();
    browser.isPrompt = false;
    const typed = Array.from({ length: 100 }, (_, index) =>
      tab.storage.save({ id, body: fact('a', `letter ${index}`) }),
    );
    expect(browser.pending).toHaveLength(1);
    await browser.settle();
    const results = await Promise.all(typed.map(({ settled }) => settled));
    expect(results.every((result) => result.saved && result.copies === 2)).toBe(true);
    expect(await reopened()).toEqual(['letter 99']);
  });

  it('overwrites its own slot, so that a day of typing keeps one value', async () => {
    const tab = await open();
    await write(tab, 'one');
    await write(tab, 'two');
    expect([...browser.local.keys()]).toEqual([slotKey({ id, writer: tab.writer })]);
    expect(browser.second.slots.size).toBe(1);
  });

  it.each([
    ['a lone surrogate', 'torn \ud83d emoji \udc94'],
    ['NUL', 'before\u0000after'],
    ['200,000 characters', 'all of it. '.repeat(18_182)],
    ['a line separator and markup', '\u2028</script><b>|v1|\\"'],
  ])('gives back %s unit for unit', async (_name, words) => {
    await write(await open(), words);
    expect(await reopened()).toEqual([words]);
    browser.loseLocal();
    expect(await reopened()).toEqual([words]);
  });

  it.each(['__proto__', 'constructor', 'with.dots.in.it', 'with/slash', 'ünïcode 💔'])(
    'takes a record called %s like any other',
    async (name) => {
      await write(await open(), 'first', `fact/${name}`);
      await write(await open(), 'second', `fact/${name}`);
      expect(await reopened(`fact/${name}`)).toEqual(['second']);
    },
  );

  it('takes a writer called __proto__ for another tab', async () => {
    const odd = browser.openTab({ writer: '__proto__' });
    await odd.storage.load();
    await write(odd, 'odd');
    await write(await open(), 'after it');
    expect(await reopened()).toEqual(['after it']);
  });

  it('answers, rather than throws, when a body has no written form', async () => {
    const tab = await open();
    const circle: { self?: unknown } = {};
    circle.self = circle;
    for (const body of [undefined, () => 1, circle, 7n]) {
      const saving = tab.storage.save({ id, body: body as never });
      expect(saving.local).toEqual({ saved: false, why: 'not-found-again' });
      expect(await saving.settled).toEqual(saving.local);
    }
    expect(browser.local.size).toBe(0);
  });

  it('lets a record go, in both homes, and keeps it gone', async () => {
    await write(await open(), 'to be let go');
    const tab = await open();
    for (const other of browser.living) if (other !== tab) browser.endTab(other);
    tab.storage.save({ id, body: null });
    await browser.settle();
    expect(await reopened()).toEqual([]);
    expect(
      [...browser.local.values(), ...[...browser.second.slots.values()].map((s) => s.raw)].join(),
    ).not.toContain('to be let go');
  });
});

describe('before and after', () => {
  it('writes nothing before it has read what is there', async () => {
    await write(await open(), 'from yesterday');
    const tab = browser.openTab();
    const before = new Map(browser.local);
    expect(tab.storage.save({ id, body: fact('a', 'too soon') }).local).toEqual({
      saved: false,
      why: 'blocked',
    });
    expect(await tab.storage.saveTogether([{ id, body: null }])).toEqual({
      saved: false,
      why: 'blocked',
    });
    expect(browser.local).toEqual(before);
  });

  it('changes nothing when it is opened again and again', async () => {
    const tab = await open();
    await write(tab, 'a', 'fact/a');
    await write(tab, 'b', 'fact/b');
    await reopened();
    const local = new Map(browser.local);
    const second = new Map(browser.second.slots);
    await reopened();
    expect(browser.local).toEqual(local);
    expect(browser.second.slots).toEqual(second);
  });

  it('reads only what differs from the second home', async () => {
    const tab = await open();
    for (let index = 0; index < 20; index += 1) await write(tab, 'x', `fact/${index}`);
    browser.local.delete(slotKey({ id: 'fact/7', writer: tab.writer }));
    for (const other of browser.living) browser.endTab(other);
    const read: number[] = [];
    browser.onRead = (count) => read.push(count);
    await open();
    expect(read).toEqual([1]);
  });
});

describe('a full or failing localStorage', () => {
  it('keeps the old value when it is full, and puts the new one in the second home', async () => {
    const tab = await open();
    await write(tab, 'the old page');
    browser.limit = 400;
    const saving = tab.storage.save({ id, body: fact('a', 'much longer '.repeat(40)) });
    expect(saving.local).toEqual({ saved: false, why: 'full' });
    expect([...browser.local.values()].join()).toContain('the old page');
    await browser.settle();
    expect(await saving.settled).toMatchObject({ saved: true, copies: 1 });
    expect(await reopened()).toEqual(['much longer '.repeat(40)]);
  });

  it('says it is full, and touches nothing, when there is no second home', async () => {
    browser.hasSecond = false;
    const tab = await open();
    await write(tab, 'the old page');
    browser.limit = 400;
    const saving = tab.storage.save({ id, body: fact('a', 'much longer '.repeat(40)) });
    expect(await saving.settled).toEqual({ saved: false, why: 'full' });
    expect(await reopened()).toEqual(['the old page']);
  });

  it('keeps the old value when a write is cut short on its way', async () => {
    browser.hasSecond = false;
    const tab = await open();
    await write(tab, 'the old page');
    browser.localFault = 'truncate';
    expect(tab.storage.save({ id, body: fact('a', 'the new page') }).local.saved).toBe(true);
    expect(await reopened()).toEqual(['the new page']);
  });

  it('says so when what was written is not found again', async () => {
    browser.hasSecond = false;
    const tab = await open();
    await write(tab, 'the old page');
    browser.beforeWrite = () => {
      browser.localFault = 'drop';
    };
    expect(tab.storage.save({ id, body: fact('a', 'the new page') }).local).toEqual({
      saved: false,
      why: 'not-found-again',
    });
    browser.beforeWrite = () => undefined;
    expect(await reopened()).toEqual(['the old page']);
  });

  it('lets a page go even when there is no room left', async () => {
    browser.hasSecond = false;
    await write(await open(), 'words '.repeat(100));
    for (const tab of browser.living) browser.endTab(tab);
    const tab = await open();
    browser.limit = [...browser.local].reduce(
      (sum, [key, raw]) => sum + key.length + raw.length,
      0,
    );
    const saving = tab.storage.save({ id, body: null });
    expect(saving.local).toEqual({ saved: false, why: 'full' });
    expect(await saving.settled).toMatchObject({ saved: true, copies: 1 });
    expect(await reopened()).toEqual([]);
  });

  it('lets an older version make room once the second home has both', async () => {
    await write(await open(), 'x'.repeat(300));
    for (const tab of browser.living) browser.endTab(tab);
    const tab = await open();
    browser.limit = 600;
    expect(await write(tab, 'y'.repeat(300))).toMatchObject({ saved: true, copies: 2 });
    browser.loseSecond();
    expect(await reopened()).toEqual(['y'.repeat(300)]);
  });

  it('tells the person when room runs out', async () => {
    const tab = await open();
    const heard: StorageNotice[] = [];
    tab.storage.onNotice((notice) => heard.push(notice));
    await write(tab, 'x'.repeat(4_900_000));
    tab.look();
    expect(kinds(heard)).toEqual(['nearly-full']);
    expect(tab.storage.usage().limit).toBe(5_242_880);
    expect(tab.storage.usage().used).toBeGreaterThan(4_900_000);
  });
});

describe('values that cannot be read', () => {
  const key = slotKey({ id, writer: 'tab1' });
  const damages: [string, (raw: string) => string][] = [
    ['truncated', (raw) => raw.slice(0, -7)],
    ['emptied', () => ''],
    ['of another program', () => '{"theme":"dark"}'],
    ['with one bit flipped', (raw) => raw.replace('quiet', 'quieu')],
    ['with its format flipped', (raw) => raw.replace('v1|', 'v3|')],
    ['moved from another key', () => wrap('sd1.r.fact/b.tab1', '{}')],
    ['whole but not a record', () => wrap(key, '{"format":1,"id":"fact/a","writer":"tab1"}')],
    ['whole but not JSON', () => wrap(key, 'quiet')],
  ];

  it.each(damages)(
    'sets aside a value that is %s, and leaves it where it is',
    async (_name, alter) => {
      browser.hasSecond = false;
      const first = await open();
      await write(first, 'a quiet day');
      await write(first, 'untouched', 'fact/b');
      browser.endTab(first);
      browser.damage(key, alter);
      const damaged = browser.local.get(key) ?? '';
      const tab = browser.openTab();
      const loaded = await tab.storage.load();
      expect(loaded.notices).toContainEqual({ kind: 'quarantined', records: 1 });
      expect(wordsOf(loaded.heads.get('fact/b'))).toEqual(['untouched']);
      expect(tab.storage.quarantined().get(`${key}#${crc32(damaged)}`)).toBe(damaged);
      await write(tab, 'written again');
      expect(browser.local.get(key)).toBe(damaged);
      expect(await reopened()).toEqual(['written again']);
    },
  );

  it('gives the words back from the second home, and still keeps the damaged value', async () => {
    await write(await open(), 'a quiet day');
    browser.damage(key, (raw) => raw.slice(0, 20));
    const damaged = browser.local.get(key);
    expect(await reopened()).toEqual(['a quiet day']);
    expect(browser.local.get(key)).toBe(damaged);
    expect([...browser.second.quarantine.values()]).toEqual([damaged]);
    browser.loseSecond();
    expect(await reopened()).toEqual(['a quiet day']);
  });

  it('tells of a value once, though it stays for ever', async () => {
    await write(await open(), 'a quiet day');
    for (const tab of browser.living) browser.endTab(tab);
    browser.local.set('sd1.r.nothing we wrote', 'hello');
    const first = await browser.openTab().storage.load();
    await browser.settle();
    const second = await browser.openTab().storage.load();
    expect(kinds(first.notices)).toEqual(['quarantined']);
    expect(kinds(second.notices)).toEqual([]);
  });

  it('goes on under another name when its own value is damaged while it runs', async () => {
    browser.hasSecond = false;
    const tab = await open();
    await write(tab, 'before');
    browser.damage(slotKey({ id, writer: tab.writer }), () => 'damaged');
    await write(tab, 'after');
    expect(browser.local.get(slotKey({ id, writer: tab.writer }))).toBe('damaged');
    expect(await reopened()).toEqual(['after']);
  });

  it('keeps a damaged value of the second home aside too', async () => {
    const tab = await open();
    await write(tab, 'only here');
    const slot = browser.second.slots.get(slotKey({ id, writer: tab.writer }));
    browser.second.slots.set(slotKey({ id, writer: tab.writer }), { counter: 9, raw: 'torn' });
    expect(slot).toBeDefined();
    expect(await reopened()).toEqual(['only here']);
    expect([...browser.second.quarantine.values()]).toEqual(['torn']);
    browser.loseLocal();
    expect(await reopened()).toEqual(['only here']);
  });
});

const newerKey = slotKey({ id: 'fact/new', writer: 'later' });
const payload = (v: number, format = 1): string =>
  JSON.stringify({
    format,
    id: 'fact/new',
    writer: 'later',
    counter: 1,
    epoch: 0,
    seen: {},
    body: { v, type: 'fact', name: 'new', value: 'from the future', at: 0 },
    at: 0,
  });

describe('a newer version of the app', () => {
  const newer: [string, string][] = [
    ['a record', wrap(newerKey, payload(recordVersion + 1))],
    ['a payload', wrap(newerKey, payload(recordVersion, 2))],
    ['an envelope', `v2|${crc32(`${newerKey}|v2|whatever`)}|whatever`],
  ];

  it.each(newer)('makes this one read only: %s of it, and not one write', async (_name, raw) => {
    await write(await open(), 'mine');
    browser.loseSecond();
    browser.local.set(newerKey, raw);
    for (const tab of browser.living) browser.endTab(tab);
    const writes: string[] = [];
    browser.beforeWrite = (what) => writes.push(what);
    const tab = browser.openTab();
    const loaded = await tab.storage.load();
    expect(loaded.mayWrite).toBe(false);
    expect(kinds(loaded.notices)).toEqual(['newer']);
    expect(wordsOf(loaded.heads.get(id))).toEqual(['mine']);
    expect(await write(tab, 'more')).toEqual({ saved: false, why: 'newer' });
    expect(await tab.storage.saveTogether([{ id, body: null }])).toMatchObject({ why: 'newer' });
    expect(await tab.storage.deleteEverything()).toMatchObject({ why: 'newer', verified: false });
    expect(await tab.storage.replaceEverything([])).toMatchObject({ why: 'newer' });
    tab.look();
    tab.elapse(60_000);
    await browser.settle();
    expect(writes).toEqual([]);
    expect([...tab.storage.quarantined().values()]).toEqual([raw]);
  });

  it('stops an open tab as soon as a newer one writes', async () => {
    const tab = await open();
    await write(tab, 'mine');
    browser.write(null, newerKey, newer[0]?.[1] ?? '');
    tab.hear();
    expect(await write(tab, 'more')).toEqual({ saved: false, why: 'newer' });
  });
});

describe('two tabs', () => {
  it('keeps what they write on different pages', async () => {
    const [one, two] = [await open(), await open()];
    await Promise.all([write(one, 'left', 'fact/a'), write(two, 'right', 'fact/b')]);
    expect(await reopened('fact/a')).toEqual(['left']);
    expect(await reopened('fact/b')).toEqual(['right']);
  });

  it('keeps both when they write on one page without knowing', async () => {
    const [one, two] = [await open(), await open()];
    await Promise.all([write(one, 'left'), write(two, 'right')]);
    expect((await reopened()).toSorted()).toEqual(['left', 'right']);
  });

  it('shows what says the same once', async () => {
    const [one, two] = [await open(), await open()];
    await Promise.all([write(one, 'same'), write(two, 'same')]);
    expect(await reopened()).toEqual(['same']);
  });

  it('tells the other tab, whose next version replaces what it was shown', async () => {
    const [one, two] = [await open(), await open()];
    const heard: string[][] = [];
    two.storage.onChange((_id, heads) => heard.push(wordsOf(heads)));
    await write(one, 'left');
    two.hear();
    expect(heard).toEqual([['left']]);
    await write(two, 'left and right');
    expect(await reopened()).toEqual(['left and right']);
  });

  it('replaces nothing that nobody was shown', async () => {
    const [one, two] = [await open(), await open()];
    await write(one, 'left');
    two.hear();
    await write(two, 'right');
    expect((await reopened()).toSorted()).toEqual(['left', 'right']);
  });

  it('keeps what was written elsewhere while somebody types', async () => {
    await write(await open(), 'begun');
    const [one, two] = [await open(), await open()];
    const heads = (await one.storage.load()).heads.get(id) ?? [];
    one.storage.onChange(() => undefined);
    await write(two, 'begun, gone on elsewhere');
    one.hear();
    const replaces = heads.map(({ basis }) => basis);
    one.storage.save({ id, body: fact('a', 'begun, gone on here'), replaces });
    await browser.settle();
    expect((await reopened()).toSorted()).toEqual([
      'begun, gone on elsewhere',
      'begun, gone on here',
    ]);
  });

  it('replaces the version whose basis is handed back, and none its writer wrote after', async () => {
    const [one, two] = [await open(), await open()];
    const heard: Head[] = [];
    two.storage.onChange((_id, heads) => heard.push(...heads));
    await write(one, 'shown');
    two.hear();
    expect(heard).toHaveLength(1);
    await write(one, 'not shown yet');
    const replaces = heard.map(({ basis }) => basis);
    two.storage.save({ id, body: fact('a', 'mine'), replaces });
    await browser.settle();
    expect((await reopened()).toSorted()).toEqual(['mine', 'not shown yet']);
  });

  it('lets words win over a letting go that knew nothing of them', async () => {
    await write(await open(), 'begun');
    const [one, two] = [await open(), await open()];
    one.storage.save({ id, body: null });
    await write(two, 'gone on');
    expect(await reopened()).toEqual(['gone on']);
  });

  it('never removes the slot of a tab that is still there', async () => {
    browser.hasSecond = false;
    const one = await open();
    await write(one, 'older');
    const two = await open();
    await write(two, 'newer');
    expect(browser.local.has(slotKey({ id, writer: one.writer }))).toBe(true);
    browser.endTab(one);
    two.look();
    await browser.settle();
    expect(browser.local.has(slotKey({ id, writer: one.writer }))).toBe(false);
  });

  it('keeps the older version until both homes hold the newer', async () => {
    const one = await open();
    await write(one, 'older');
    browser.endTab(one);
    const two = await open();
    browser.isPrompt = false;
    two.storage.save({ id, body: fact('a', 'newer') });
    two.look();
    await quiet();
    expect(browser.local.has(slotKey({ id, writer: one.writer }))).toBe(true);
    await browser.settle();
    expect(browser.local.has(slotKey({ id, writer: one.writer }))).toBe(false);
    expect(browser.second.slots.size).toBe(1);
  });
});
