import { beforeEach, describe, expect, it } from 'vitest';
import { crc32 } from '@/storage/crc32';
import { currentLadder, type Ladder } from '@/record/migrations';
import { recordVersion } from '@/record/record';
import type { StorageNotice } from '@/storage/port';
import type { Seal } from '@/storage/seal';
import { slotKey } from '@/storage/slot';
import { FaultyBrowser, quiet, type FaultyTab } from '../support/faulty-browser';
import { fact, wordsOf } from '../support/storage-words';

let browser: FaultyBrowser;

beforeEach(() => {
  browser = new FaultyBrowser();
});

async function open(parts = {}): Promise<FaultyTab> {
  const tab = browser.openTab(parts);
  await tab.storage.load();
  await browser.settle();
  return tab;
}

async function write(tab: FaultyTab, name: string, words: string) {
  const saving = tab.storage.save({ id: `fact/${name}`, body: fact(name, words) });
  await browser.settle();
  return saving.settled;
}

/** All words, as a fresh start finds them, by record. */
async function reopened(): Promise<Record<string, string[]>> {
  for (const tab of browser.living) browser.endTab(tab);
  browser.isPrompt = true;
  browser.beforeWrite = () => undefined;
  const { heads } = await browser.openTab().storage.load();
  await browser.settle();
  return Object.fromEntries([...heads].map(([id, each]) => [id.slice(5), wordsOf(each)]));
}

const both = { a: ['kept'], b: ['kept too'] };

async function writeBoth(): Promise<FaultyTab> {
  const tab = await open();
  await write(tab, 'a', 'kept');
  await write(tab, 'b', 'kept too');
  return tab;
}

describe('one home lost', () => {
  it('heals an emptied localStorage from IndexedDB, and says so', async () => {
    await writeBoth();
    for (const tab of browser.living) browser.endTab(tab);
    browser.loseLocal();
    const { heads, notices } = await browser.openTab().storage.load();
    expect(heads.size).toBe(2);
    expect(notices).toEqual([{ kind: 'healed', records: 2 }]);
    await browser.settle();
    browser.loseSecond();
    expect(await reopened()).toEqual(both);
  });

  it('heals an emptied IndexedDB from localStorage', async () => {
    await writeBoth();
    browser.loseSecond();
    expect(await reopened()).toEqual(both);
    browser.loseLocal();
    expect(await reopened()).toEqual(both);
  });

  it('heals an IndexedDB that went back in time', async () => {
    const tab = await open();
    await write(tab, 'a', 'old');
    const goBack = browser.secondNow();
    await writeBoth();
    goBack();
    browser.endTab(tab);
    expect((await reopened())['b']).toEqual(['kept too']);
    browser.loseLocal();
    expect((await reopened())['b']).toEqual(['kept too']);
  });

  it('puts back what an open page lost when the storage service ended', async () => {
    const tab = await open();
    await write(tab, 'a', 'committed');
    browser.commit();
    await write(tab, 'a', 'kept');
    await write(tab, 'b', 'kept too');
    browser.endStorageService();
    expect(browser.local.size).toBe(1);
    tab.hear();
    await browser.settle();
    browser.loseSecond();
    expect(await reopened()).toEqual(both);
  });

  it('puts back what was cleared under an open page', async () => {
    const tab = await writeBoth();
    browser.loseLocal();
    tab.hear();
    expect(browser.local.size).toBe(2);
  });

  it('finds out by itself, when no event told it', async () => {
    const tab = await writeBoth();
    browser.loseLocal();
    browser.loseSecond();
    tab.inbox.length = 0;
    tab.look();
    await browser.settle();
    expect(await reopened()).toEqual(both);
  });

  it('stops putting back after three times, says so, and keeps the second copy', async () => {
    const tab = await writeBoth();
    const heard: StorageNotice[] = [];
    tab.storage.onNotice((notice) => heard.push(notice));
    for (let turn = 0; turn < 4; turn += 1) {
      browser.loseLocal();
      tab.hear();
      await browser.settle();
    }
    expect(browser.local.size).toBe(0);
    expect(heard.at(-1)).toEqual({ kind: 'not-staying', records: 2 });
    expect(await reopened()).toEqual(both);
  });

  it('tries again when putting back did not take at first', async () => {
    const tab = await writeBoth();
    browser.loseLocal();
    browser.beforeWrite = () => {
      browser.localFault = 'drop';
    };
    tab.hear();
    expect(browser.local.size).toBe(0);
    browser.beforeWrite = () => undefined;
    tab.look();
    expect(browser.local.size).toBe(2);
  });
});

describe('without IndexedDB', () => {
  it('carries on alone when it is missing, and says so once', async () => {
    browser.hasSecond = false;
    const tab = browser.openTab();
    expect((await tab.storage.load()).notices).toEqual([{ kind: 'one-copy' }]);
    expect(await write(tab, 'a', 'kept')).toMatchObject({ saved: true, copies: 1 });
    expect(await reopened()).toEqual({ a: ['kept'] });
  });

  it('carries on alone when it refuses', async () => {
    browser.opening = 'refuse';
    const tab = browser.openTab();
    expect((await tab.storage.load()).notices).toEqual([{ kind: 'one-copy' }]);
    expect(await write(tab, 'a', 'kept')).toMatchObject({ saved: true, copies: 1 });
  });

  it('tries again at once when a transaction is aborted', async () => {
    const tab = await open();
    browser.aborts = 1;
    expect(await write(tab, 'a', 'kept')).toMatchObject({ saved: true, copies: 2 });
  });

  it('says one copy when it is aborted again, and makes the second at the next look', async () => {
    const tab = await open();
    browser.aborts = 2;
    expect(await write(tab, 'a', 'kept')).toMatchObject({ saved: true, copies: 1 });
    tab.look();
    await browser.settle();
    browser.loseLocal();
    expect(await reopened()).toEqual({ a: ['kept'] });
  });

  it('does not wait for it for ever: two seconds, and what it holds comes later', async () => {
    await writeBoth();
    for (const tab of browser.living) browser.endTab(tab);
    browser.loseLocal();
    browser.opening = 'hang';
    const tab = browser.openTab();
    const loading = tab.storage.load();
    await quiet();
    tab.elapse(1999);
    await quiet();
    tab.elapse(1);
    expect((await loading).heads.size).toBe(0);
    const heard: string[] = [];
    tab.storage.onChange((id, heads) => heard.push(id, ...wordsOf(heads)));
    const saving = tab.storage.save({ id: 'fact/c', body: fact('c', 'meanwhile') });
    expect(saving.local.saved).toBe(true);
    tab.answer();
    await browser.settle();
    expect(heard).toEqual(['fact/a', 'kept', 'fact/b', 'kept too']);
    expect(await saving.settled).toMatchObject({ saved: true, copies: 2 });
    browser.opening = 'open';
    expect(await reopened()).toEqual({ ...both, c: ['meanwhile'] });
  });

  it('counts as refused when it gives no answer: said once, no change waits for it, and it may join', async () => {
    browser.opening = 'hang';
    const tab = browser.openTab();
    const told: string[] = [];
    tab.storage.onNotice(({ kind }) => told.push(kind));
    const loading = tab.storage.load();
    await quiet();
    tab.elapse(2000);
    await loading;
    const first = tab.storage.save({ id: 'fact/a', body: fact('a', 'kept') });
    await quiet();
    tab.elapse(4000);
    expect(await first.settled).toMatchObject({ saved: true, copies: 1 });
    // Nothing elapses here: a wait would never end.
    expect(await write(tab, 'a', 'kept')).toMatchObject({ saved: true, copies: 1 });
    expect(await write(tab, 'b', 'kept too')).toMatchObject({ saved: true, copies: 1 });
    expect(told).toEqual(['one-copy']);
    const again = tab.storage.load();
    await quiet();
    tab.elapse(2000);
    expect((await again).mayWrite).toBe(true);
    tab.answer();
    await browser.settle();
    browser.opening = 'open';
    browser.loseLocal();
    expect(await reopened()).toEqual(both);
  });

  it('is waited for shortly after a write that hung, until one is answered in time', async () => {
    const tab = await open();
    browser.isPrompt = false;
    for (const wait of [10_000, 1000, 1000]) {
      const saving = tab.storage.save({ id: 'fact/a', body: fact('a', 'kept') });
      await quiet();
      tab.elapse(wait);
      expect(await saving.settled).toMatchObject({ saved: true, copies: 1 });
    }
    browser.isPrompt = true;
    await browser.settle();
    expect(await write(tab, 'b', 'kept too')).toMatchObject({ saved: true, copies: 2 });
    browser.loseLocal();
    expect(await reopened()).toEqual(both);
  });

  it('settles with one copy when a write hangs', async () => {
    const tab = await open();
    browser.isPrompt = false;
    const saving = tab.storage.save({ id: 'fact/a', body: fact('a', 'kept') });
    await quiet();
    tab.elapse(10_000);
    expect(await saving.settled).toMatchObject({ saved: true, copies: 1 });
  });

  it('goes read only when a newer version of the app made the database', async () => {
    const { NewerDatabaseError } = await import('@/storage/second-home');
    await writeBoth();
    for (const tab of browser.living) browser.endTab(tab);
    const tab = browser.openTab({ openSecond: () => Promise.reject(new NewerDatabaseError()) });
    const loaded = await tab.storage.load();
    expect(loaded).toMatchObject({ mayWrite: false, notices: [{ kind: 'newer' }] });
    expect(loaded.heads.size).toBe(2);
  });
});

describe('without localStorage', () => {
  it('carries on in IndexedDB alone', async () => {
    const tab = await open({ local: null });
    const saving = tab.storage.save({ id: 'fact/a', body: fact('a', 'kept') });
    expect(saving.local).toEqual({ saved: false, why: 'blocked' });
    await browser.settle();
    expect(await saving.settled).toMatchObject({ saved: true, copies: 1 });
    expect(await reopened()).toEqual({ a: ['kept'] });
  });

  it('says that all is blocked when there is neither', async () => {
    browser.hasSecond = false;
    const tab = browser.openTab({ local: null });
    const loaded = await tab.storage.load();
    expect(loaded.mayWrite).toBe(false);
    expect(loaded.notices).toEqual([{ kind: 'blocked' }]);
    expect(await write(tab, 'a', 'x')).toEqual({ saved: false, why: 'blocked' });
    expect(await tab.storage.deleteEverything()).toMatchObject({ why: 'blocked', verified: false });
  });
});

describe('several records together', () => {
  const changes = [
    { id: 'fact/a', body: fact('a', 'kept') },
    { id: 'fact/b', body: fact('b', 'kept too') },
  ];

  it.each([
    ['both homes', true],
    ['localStorage alone', false],
  ])('shows all or none after the tab ended at any write, with %s', async (_name, hasSecond) => {
    const seen = new Set<number>();
    for (let step = 1; ; step += 1) {
      browser = new FaultyBrowser({ hasSecond });
      const tab = await open();
      await write(tab, 'a', 'before');
      const startedAt = countWrites(tab, step);
      void tab.storage.saveTogether(changes);
      await browser.settle();
      const words = await reopened();
      seen.add(words['b'] === undefined ? 0 : 2);
      expect([{ a: ['before'] }, both]).toContainEqual(words);
      if (startedAt() < step) break;
    }
    expect(seen).toEqual(new Set([0, 2]));
  });

  it('leaves everything as it was when there is no room for all', async () => {
    browser.hasSecond = false;
    const tab = await open();
    await write(tab, 'a', 'before');
    const local = new Map(browser.local);
    for (const limit of [500, 700, 900, 1000]) {
      browser.limit = limit;
      const result = await tab.storage.saveTogether([
        { id: 'fact/a', body: fact('a', 'x'.repeat(150)) },
        { id: 'fact/b', body: fact('b', 'x'.repeat(150)) },
      ]);
      expect(result).toEqual({ saved: false, why: 'full' });
      expect(browser.local).toEqual(local);
    }
  });

  it('takes the last of two changes to one record', async () => {
    const tab = await open();
    await tab.storage.saveTogether([
      { id: 'fact/a', body: fact('a', 'first') },
      { id: 'fact/a', body: fact('a', 'last') },
    ]);
    expect(await reopened()).toEqual({ a: ['last'] });
  });
});

/** Ends the tab at its nth write; says afterwards how many writes there were. */
function countWrites(tab: FaultyTab, endAt: number): () => number {
  let count = 0;
  browser.beforeWrite = () => {
    count += 1;
    if (count === endAt) browser.endTab(tab);
  };
  return () => count;
}

describe('putting a copy in place of everything', () => {
  const records = [
    { id: 'fact/c', body: fact('c', 'restored') },
    { id: 'fact/d', body: fact('d', 'one of two') },
    { id: 'fact/d', body: fact('d', 'two of two') },
  ];
  const restored = { c: ['restored'], d: ['two of two', 'one of two'] };

  it('replaces it, in both homes, and hands over what is there', async () => {
    const tab = await writeBoth();
    expect(await tab.storage.replaceEverything(records)).toMatchObject({ saved: true, copies: 2 });
    expect([...(await tab.storage.load()).heads.keys()]).toEqual(['fact/c', 'fact/d']);
    const words = await reopened();
    expect({ ...words, d: words['d']?.toSorted() }).toEqual({
      ...restored,
      d: restored.d.toSorted(),
    });
    browser.loseLocal();
    expect(Object.keys(await reopened())).toEqual(['c', 'd']);
  });

  it.each([
    ['both homes', true],
    ['localStorage alone', false],
  ])(
    'shows the old or the new after the tab ended at any write, with %s',
    async (_n, hasSecond) => {
      const seen = new Set<string>();
      for (let step = 1; ; step += 1) {
        browser = new FaultyBrowser({ hasSecond });
        const tab = await writeBoth();
        const writes = countWrites(tab, step);
        void tab.storage.replaceEverything(records);
        await browser.settle();
        const words = await reopened();
        seen.add(Object.keys(words).join());
        if (writes() < step) break;
      }
      expect([...seen].toSorted()).toEqual(['a,b', 'c,d']);
    },
  );

  it('does nothing when one of them cannot be read', async () => {
    const tab = await writeBoth();
    const bad = [...records, { id: 'fact/e', body: { v: recordVersion, type: 'fact', name: 'e' } }];
    expect(await tab.storage.replaceEverything(bad)).toMatchObject({ why: 'not-found-again' });
    const late = [...records, { id: 'fact/e', body: { ...fact('e', 'x'), v: recordVersion + 1 } }];
    expect(await tab.storage.replaceEverything(late)).toMatchObject({ why: 'newer' });
    expect(await reopened()).toEqual(both);
  });

  it('keeps the values that were set aside', async () => {
    const tab = await writeBoth();
    browser.endTab(tab);
    browser.local.set('sd1.r.damaged.tab9', 'torn');
    const next = await open();
    await next.storage.replaceEverything([]);
    expect(browser.local.get('sd1.r.damaged.tab9')).toBe('torn');
    expect([...browser.second.quarantine.values()]).toEqual(['torn']);
    expect(await reopened()).toEqual({});
  });
});

describe('deleting everything', () => {
  it('empties both homes and says that it looked', async () => {
    const tab = await writeBoth();
    browser.local.set('sd1.r.damaged.tab9', 'torn');
    browser.local.set('of another program', 'stays');
    tab.cache = new Map(browser.local);
    tab.look();
    await browser.settle();
    const result = await tab.storage.deleteEverything();
    expect(result).toMatchObject({ saved: true, copies: 2, verified: true });
    expect([...browser.local.keys()]).toEqual(['of another program', 'sd1.e']);
    expect(browser.second.slots.size + browser.second.quarantine.size).toBe(0);
    expect(tab.storage.quarantined().size).toBe(0);
    expect(await write(tab, 'a', 'a new beginning')).toMatchObject({ copies: 2 });
    expect(await reopened()).toEqual({ a: ['a new beginning'] });
  });

  it('brings nothing back when the browser ends before localStorage reached the disk', async () => {
    const tab = await writeBoth();
    browser.commit();
    expect(await tab.storage.deleteEverything()).toMatchObject({ verified: true });
    browser.end();
    expect(browser.local.size).toBe(2);
    expect(await reopened()).toEqual({});
    expect([...browser.local.keys()]).toEqual(['sd1.e']);
  });

  it('brings nothing back when IndexedDB goes back in time', async () => {
    const tab = await writeBoth();
    const goBack = browser.secondNow();
    await tab.storage.deleteEverything();
    goBack();
    expect(await reopened()).toEqual({});
    expect(browser.second.slots.size).toBe(0);
  });

  it('is not undone by another tab that had not heard yet', async () => {
    const tab = await writeBoth();
    const other = await open();
    const notices: StorageNotice[] = [];
    other.storage.onNotice((notice) => notices.push(notice));
    await tab.storage.deleteEverything();
    other.inbox.length = 0;
    expect(await write(other, 'a', 'kept, and more')).toEqual({ saved: false, why: 'replaced' });
    expect(notices).toEqual([{ kind: 'replaced' }]);
    expect(await write(other, 'a', 'kept, and more')).toEqual({ saved: false, why: 'replaced' });
    expect(await reopened()).toEqual({});
  });

  it('stops the other tab as soon as it hears, and lets it begin anew', async () => {
    const tab = await writeBoth();
    const other = await open();
    await tab.storage.deleteEverything();
    other.hear();
    expect(other.storage.save({ id: 'fact/a', body: fact('a', 'x') }).local).toEqual({
      saved: false,
      why: 'replaced',
    });
    expect((await other.storage.load()).heads.size).toBe(0);
    expect(await write(other, 'a', 'new')).toMatchObject({ saved: true, copies: 2 });
    expect(await reopened()).toEqual({ a: ['new'] });
  });

  it('does not call it verified while the second home cannot be reached', async () => {
    const tab = await writeBoth();
    browser.aborts = 2;
    expect(await tab.storage.deleteEverything()).toMatchObject({ saved: true, verified: false });
    expect(await reopened()).toEqual({});
    expect(browser.second.slots.size).toBe(0);
  });

  it('keeps what was newly written when the second home remembers the emptying late', async () => {
    const tab = await writeBoth();
    browser.commit();
    await tab.storage.deleteEverything();
    browser.end();
    browser.opening = 'hang';
    const next = browser.openTab();
    const loading = next.storage.load();
    await quiet();
    next.elapse(2000);
    expect((await loading).heads.size).toBe(2);
    next.storage.save({ id: 'fact/n', body: fact('n', 'new words') });
    next.answer();
    await browser.settle();
    browser.opening = 'open';
    expect(await reopened()).toEqual({ n: ['new words'] });
  });
});

describe('older records', () => {
  /** Yesterday's facts kept their words under `text`. */
  const ladder: Ladder = {
    migrations: [
      ...currentLadder.migrations,
      {
        from: 2,
        up: (body) => {
          if ('value' in body && body.value === 'cannot be brought up') throw new Error('no');
          return { ...body, v: 3, louder: true };
        },
      },
    ],
    fits: (id, body): body is ReturnType<typeof fact> => id.startsWith('fact/') && 'louder' in body,
  };

  it('are brought up when read, and left as they are until written again', async () => {
    await writeBoth();
    const local = new Map(browser.local);
    const tab = browser.openTab({ ladder });
    const { heads } = await tab.storage.load();
    expect(heads.get('fact/a')?.[0]?.body).toMatchObject({ v: 3, louder: true, value: 'kept' });
    expect(browser.local).toEqual(local);
  });

  it('set one aside when bringing it up throws, and only that one', async () => {
    const tab = await writeBoth();
    await write(tab, 'c', 'cannot be brought up');
    const raw = browser.local.get(slotKey({ id: 'fact/c', writer: tab.writer })) ?? '';
    for (const each of browser.living) browser.endTab(each);
    const next = browser.openTab({ ladder });
    const { heads, notices } = await next.storage.load();
    expect([...heads.keys()]).toEqual(['fact/a', 'fact/b']);
    expect(notices).toEqual([{ kind: 'quarantined', records: 1 }]);
    const name = `${slotKey({ id: 'fact/c', writer: tab.writer })}#${crc32(raw)}`;
    expect(next.storage.quarantined().get(name)).toBe(raw);
    await browser.settle();
    expect((await reopened())['c']).toEqual(['cannot be brought up']);
  });

  it('stay readable in their own version', () => {
    expect(currentLadder.fits('fact/a', fact('a', 'x'))).toBe(true);
    expect(currentLadder.fits('fact/b', fact('a', 'x'))).toBe(false);
  });
});

describe('a lock between the words and the homes', () => {
  /** Turns every unit, bound to the name: enough to tell whether anything goes past the seal. */
  const turned = (text: string): string => text.split('').toReversed().join('');
  const turning: Seal = {
    vault: 'turning',
    nameOf: (key) => crc32(key),
    seal: (name, key, value) => `${name}${turned(JSON.stringify([key, value]))}`,
    open: (name, sealed) => {
      if (!sealed.startsWith(name)) return null;
      const [key, value] = JSON.parse(turned(sealed.slice(name.length))) as [string, string];
      return { key, value };
    },
  };
  const lock = { seal: turning, record: { generation: 1, vault: 'turning', keys: '' } };

  it('lets no word past it, in either home', async () => {
    const tab = await open({ lock });
    await tab.storage.saveTogether([{ id: 'fact/a', body: fact('a', 'secretly') }]);
    await write(tab, 'b', 'secretly');
    const stored = [
      ...browser.local.values(),
      ...[...browser.second.slots.values()].map((s) => s.raw),
    ];
    // Two pages in each home; and in localStorage the lock record.
    expect(stored).toHaveLength(5);
    expect(stored.join()).not.toContain('secretly');
    const next = await open({ lock });
    expect(wordsOf((await next.storage.load()).heads.get('fact/a'))).toEqual(['secretly']);
  });

  it('sets aside what it cannot open', async () => {
    const tab = await open({ lock });
    await write(tab, 'a', 'secretly');
    const locked: Seal = { ...turning, open: () => null };
    const next = await open({ lock: { ...lock, seal: locked } });
    expect(next.storage.quarantined().size).toBe(1);
  });
});

describe('handing out', () => {
  it('exports every live version of every record', async () => {
    const [one, two] = [await open(), await open()];
    await Promise.all([write(one, 'a', 'left'), write(two, 'a', 'right')]);
    await write(one, 'b', 'single');
    const tab = await open();
    expect(wordsOf(tab.storage.exportRecords()).toSorted()).toEqual(['left', 'right', 'single']);
  });

  it('does nothing more once it is closed', async () => {
    const tab = await writeBoth();
    tab.storage.close();
    browser.loseLocal();
    tab.hear();
    tab.look();
    await browser.settle();
    expect(browser.local.size).toBe(0);
    expect(tab.storage.save({ id: 'fact/a', body: null }).local).toEqual({
      saved: false,
      why: 'blocked',
    });
  });
});

it('is rid of a replaced version with the next start, when the second copy of the new one never came', async () => {
  const first = await open();
  await write(first, 'askedFor', 'Leave me be');
  browser.endTab(first);
  const second = await open();
  browser.isPrompt = false;
  second.storage.save({ id: 'fact/askedFor', body: fact('askedFor', 'nothing') });
  browser.endTab(second);
  const loaded = browser
    .openTab()
    .storage.load()
    .then(() => 'loaded' as const);
  // The copy that is made up for takes longer than all else that a start does.
  const waiting = async (): Promise<'loaded' | 'waits'> =>
    Promise.race([loaded, quiet().then(() => 'waits' as const)]);
  // oxlint-disable-next-line no-await-in-loop -- each transaction comes after the one before.
  while ((await waiting()) === 'waits') browser.complete(1);
  await quiet();
  await browser.settle();
  expect([...browser.local.values()].join()).not.toContain('Leave me be');
  expect(await reopened()).toEqual({ askedFor: ['nothing'] });
});
