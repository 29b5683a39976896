/** The journal replaced as far as it was judged: what another tab kept unheard is found in either home. */
import { beforeEach, describe, expect, it } from 'vitest';
import { FaultyBrowser, type FaultyTab } from '../support/faulty-browser';
import { keysTo, lightSeal } from '../support/light-seal';
import { fact, wordsOf } from '../support/storage-words';

let browser: FaultyBrowser;

let isSealed = false;
const lock = () => ({
  seal: lightSeal('v1'),
  record: { generation: 1, vault: 'v1', keys: keysTo('v1', 'first') },
});

async function open(): Promise<FaultyTab> {
  const tab = browser.openTab(isSealed ? { lock: lock() } : {});
  const loading = tab.storage.load();
  await browser.settle();
  await loading;
  return tab;
}

async function write(tab: FaultyTab, name: string, words: string) {
  const saving = tab.storage.save({ id: `fact/${name}`, body: fact(name, words) });
  await browser.settle();
  return saving.settled;
}

/** Another device's page in place of all that is judged; `versions` is what was judged. */
async function replace(tab: FaultyTab, versions = tab.storage.versions()) {
  const replacing = tab.storage.replaceEverything(
    [{ id: 'fact/new', body: fact('new', 'new') }],
    [],
    versions,
  );
  await browser.settle();
  return replacing;
}

/** All words, as a fresh start finds them. */
async function reopened(): Promise<string[]> {
  for (const tab of browser.living) browser.endTab(tab);
  const tab = await open();
  return tab.storage
    .exportRecords()
    .flatMap(({ body }) => wordsOf([{ body }]))
    .toSorted();
}

const knownTo = (tab: FaultyTab): string[] =>
  tab.storage.exportRecords().flatMap(({ body }) => wordsOf([{ body }]));

describe.each([
  ['both homes', { hasSecond: true }, false],
  ['both homes, locked', { hasSecond: true }, true],
  ['localStorage alone', { hasSecond: false }, false],
])('with %s', (_name, homes, isLocked) => {
  beforeEach(() => {
    browser = new FaultyBrowser(homes);
    isSealed = isLocked;
  });

  it('replaces what was judged', async () => {
    const tab = await open();
    await write(tab, 'a', 'judged');
    expect(await replace(tab)).toMatchObject({ saved: true });
    expect(await reopened()).toEqual(['new']);
  });

  it('replaces nothing where another tab kept words that nobody heard of, and knows them then', async () => {
    const [tab, other] = [await open(), await open()];
    await write(tab, 'a', 'judged');
    expect(await write(other, 'b', 'unheard')).toMatchObject({ saved: true });
    expect(await replace(tab)).toEqual({ saved: false, why: 'unjudged' });
    expect(knownTo(tab)).toContain('unheard');
    expect(await reopened()).toEqual(['judged', 'unheard']);
  });

  it('replaces nothing where this tab went on with what was judged', async () => {
    const tab = await open();
    await write(tab, 'a', 'judged');
    const judged = tab.storage.versions();
    await write(tab, 'a', 'judged, and more');
    expect(await replace(tab, judged)).toEqual({ saved: false, why: 'unjudged' });
    expect(await reopened()).toEqual(['judged, and more']);
  });

  it('is asked again with what it found, and then replaces that too', async () => {
    const [tab, other] = [await open(), await open()];
    await write(other, 'b', 'unheard');
    await replace(tab);
    expect(await replace(tab)).toMatchObject({ saved: true });
    expect(await reopened()).toEqual(['new']);
  });
});

it.each([
  ['plain', false],
  ['locked', true],
])('replaces nothing where words reached IndexedDB just before (%s)', async (_name, isLocked) => {
  browser = new FaultyBrowser();
  isSealed = isLocked;
  const [tab, other] = [await open(), await open()];
  await write(tab, 'a', 'judged');
  const savings: Promise<unknown>[] = [];
  browser.beforeWrite = (what, by) => {
    if (what !== 'transaction' || by !== tab || savings.length > 0) return;
    // Its transaction begins first.
    const { settled } = other.storage.save({ id: 'fact/b', body: fact('b', 'just before') });
    savings.push(settled);
  };
  expect(await replace(tab)).toEqual({ saved: false, why: 'unjudged' });
  expect(await Promise.all(savings)).toMatchObject([{ saved: true }]);
  browser.beforeWrite = () => undefined;
  expect(await reopened()).toEqual(['judged', 'just before']);
});

it('takes along what another tab could keep in localStorage alone, and was heard of too late', async () => {
  browser = new FaultyBrowser({ hasSecond: false });
  isSealed = false;
  const [tab, other] = [await open(), await open()];
  await write(tab, 'a', 'judged');
  const savings: Promise<unknown>[] = [];
  browser.beforeWrite = (_what, by) => {
    if (by !== tab || savings.length > 0) return;
    const { settled } = other.storage.save({ id: 'fact/b', body: fact('b', 'just before') });
    savings.push(settled);
  };
  expect(await replace(tab)).toMatchObject({ saved: true });
  expect(await Promise.all(savings)).toMatchObject([{ saved: true }]);
  browser.beforeWrite = () => undefined;
  for (let turn = 0; turn < 3; turn += 1) {
    tab.hear();
    // oxlint-disable-next-line no-await-in-loop -- found once, however often it is looked at
    await browser.settle();
  }
  expect(await reopened()).toEqual(['just before', 'new']);
});
