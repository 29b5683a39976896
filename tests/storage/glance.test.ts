/** A first look at a long journal: what it tells, when it tells nothing, and that it changes nothing. */
import { beforeEach, describe, expect, it } from 'vitest';
import { recordVersion } from '@/record/record';
import { wrap } from '@/storage/envelope';
import { glanceAt } from '@/storage/glance';
import { putLocalLock } from '@/storage/lock-record';
import { slotKey } from '@/storage/slot';
import { storedDraft } from '../e2e/seed';
import { buildDraft } from '../support/build-entry';
import { FaultyBrowser, type FaultyTab } from '../support/faulty-browser';
import { fact } from '../support/storage-words';

const day = 86_400_000;
const began = 1_700_000_000_000;

let browser: FaultyBrowser;

/** A page a day, the newest with the highest number. */
const page = (number: number, others: Parameters<typeof buildDraft>[1] = {}) =>
  buildDraft('own-page', {
    id: `d${number}`,
    entry: `e${number}`,
    startedAt: began + number * day,
    editedAt: began + number * day,
    answer: { kind: 'long-text', text: `Page ${number}, "begun":1,"entry":"e1" and {"body":null}` },
    ...others,
  });

beforeEach(() => {
  browser = new FaultyBrowser();
  for (let number = 0; number < 40; number += 1) {
    const [key, raw] = storedDraft(page(number));
    browser.local.set(key, raw);
  }
});

const glance = (tab: FaultyTab = browser.openTab(), parts = {}) =>
  glanceAt({
    local: tab.localHome(),
    openSecond: () => tab.openSecond(),
    long: 30,
    few: 3,
    ...parts,
  });

const idsIn = async (tab?: FaultyTab): Promise<string[] | undefined> => {
  const found = await glance(tab);
  return found === null ? undefined : [...found.records.keys()].toSorted();
};

/** A tab of the app over this journal, in which somebody writes. */
async function open(): Promise<FaultyTab> {
  const tab = browser.openTab();
  await tab.storage.load();
  await browser.settle();
  return tab;
}

describe('a first look at a long journal', () => {
  it('tells the newest pages, the one begun first, and how many there are', async () => {
    const found = await glance();
    expect([...(found?.records.keys() ?? [])].toSorted()).toEqual(
      ['draft/d0', 'draft/d37', 'draft/d38', 'draft/d39'].toSorted(),
    );
    expect(found?.pages).toBe(40);
    expect(found?.records.get('draft/d39')?.[0]?.body).toMatchObject({ draft: page(39) });
  });

  it('tells what is kept close, every fact, and all drafts of a page', async () => {
    const tab = await open();
    const mark = {
      v: recordVersion,
      type: 'mark',
      entry: 'e5',
      kept: true,
      turn: 1,
      at: 0,
    } as const;
    tab.storage.save({ id: 'mark/e5', body: mark });
    tab.storage.save({ id: 'fact/theme', body: fact('theme', 'dark') });
    const [key, raw] = storedDraft(page(7, { id: 'older', entry: 'e39' }));
    browser.write(null, key, raw);
    await browser.settle();
    expect(await idsIn()).toEqual(
      ['draft/d0', 'draft/d37', 'draft/d38', 'draft/d39', 'draft/d5', 'draft/older'].concat([
        'fact/theme',
        'mark/e5',
      ]),
    );
  });

  it('tells of a page that two tabs wrote apart what both wrote, and nothing of one that was let go', async () => {
    const [one, two] = [await open(), await open()];
    const write = (tab: FaultyTab, words: string) =>
      tab.storage.save({
        id: 'draft/d39',
        body: { v: recordVersion, type: 'draft', draft: page(39, { asked: words }) },
      });
    write(one, 'one');
    write(two, 'two');
    one.storage.save({ id: 'draft/d38', body: null });
    await browser.settle();
    // Nobody has removed the words yet.
    browser.local.set(...storedDraft(page(38)));
    const found = await glance();
    const asked = found?.records
      .get('draft/d39')
      ?.map(({ body }) => (body.type === 'draft' ? body.draft.asked : null));
    expect(asked?.toSorted()).toEqual(['one', 'two']);
    expect(found?.records.has('draft/d38')).toBe(false);
  });

  it('leaves out what is damaged', async () => {
    browser.damage(storedDraft(page(39))[0], (raw) => raw.replace('Page', 'page'));
    expect(await idsIn()).toEqual(['draft/d0', 'draft/d37', 'draft/d38']);
  });

  it('writes nothing, in either home', async () => {
    const tab = browser.openTab();
    const writes: string[] = [];
    browser.beforeWrite = (what) => writes.push(what);
    expect(await idsIn(tab)).toHaveLength(4);
    expect(writes).toEqual([]);
  });
});

describe('it tells nothing', () => {
  it('of a short journal', async () => {
    expect(await glance(undefined, { long: 41 })).toBeNull();
  });

  it('without IndexedDB, or where that refuses', async () => {
    expect(await glance(undefined, { openSecond: null })).toBeNull();
    browser.opening = 'refuse';
    expect(await glance()).toBeNull();
  });

  it('of a locked journal, one that IndexedDB alone knows to be locked among them', async () => {
    const lock = { generation: 1, vault: 'v1', keys: 'keys' };
    browser.second.lock = lock;
    expect(await glance()).toBeNull();
    browser.second.lock = null;
    putLocalLock(browser.openTab().localHome(), lock);
    expect(await glance()).toBeNull();
    putLocalLock(browser.openTab().localHome(), { ...lock, generation: 2, vault: null });
    expect(await glance()).not.toBeNull();
    browser.local.set('sd1.s.v1.sealed', 'v2|whatever');
    expect(await glance()).toBeNull();
  });

  it('of what a crash brought back after everything was deleted', async () => {
    browser.second.epoch = 1;
    expect((await glance())?.records.size).toBe(0);
  });

  it('while several records are being written, or of a journal of a later version', async () => {
    const key = slotKey({ id: 'fact/new', writer: 'later' });
    browser.local.set('sd1.j.other', wrap('sd1.j.other', '[]'));
    expect(await glance()).toBeNull();
    browser.local.delete('sd1.j.other');
    expect(await glance()).not.toBeNull();
    browser.local.set(key, 'v3|00000000|whatever');
    expect(await idsIn()).toHaveLength(4);
    const newer = { format: 2, id: 'fact/new', writer: 'later' };
    browser.local.set(key, wrap(key, JSON.stringify(newer)));
    expect(await glance()).toBeNull();
  });

  it('where a value is of a later epoch than either home knows', async () => {
    const tab = await open();
    await tab.storage.deleteEverything();
    tab.storage.save({ id: 'fact/a', body: fact('a', 'new') });
    await browser.settle();
    browser.local.delete('sd1.e');
    browser.second.epoch = 0;
    for (let number = 0; number < 40; number += 1) browser.local.set(...storedDraft(page(number)));
    expect(await glance()).toBeNull();
  });
});
