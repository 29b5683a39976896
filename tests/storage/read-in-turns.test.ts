/** A start reads the journal in turns: what others do in between neither gets lost nor comes back. */
import { beforeEach, expect, it } from 'vitest';
import { NewerDatabaseError } from '@/storage/second-home';
import { FaultyBrowser, type FaultyTab } from '../support/faulty-browser';
import { fact, wordsOf } from '../support/storage-words';

let browser: FaultyBrowser;

beforeEach(() => {
  browser = new FaultyBrowser();
});

async function write(tab: FaultyTab, name: string, words: string): Promise<void> {
  const saving = tab.storage.save({ id: `fact/${name}`, body: fact(name, words) });
  await browser.settle();
  await saving.settled;
}

/** A tab that has written three records. */
async function written(): Promise<FaultyTab> {
  const tab = browser.openTab();
  await tab.storage.load();
  for (const name of ['a', 'b', 'c']) await write(tab, name, `${name} was here`);
  return tab;
}

/** Does this after so many values of a start were read. */
function after(count: number, act: (reading: FaultyTab) => void): void {
  let left = count;
  browser.onPause = (tab) => {
    left -= 1;
    if (left === 0) act(tab);
  };
}

it('hands over what another tab wrote meanwhile, of what was read already too', async () => {
  const other = await written();
  after(3, (reading) => {
    other.storage.save({ id: 'fact/a', body: fact('a', 'written meanwhile') });
    other.storage.save({ id: 'fact/new', body: fact('new', 'new meanwhile') });
    reading.hear();
  });
  // IndexedDB does not tell of it.
  const { heads } = await browser.openTab({ openSecond: null }).storage.load();
  expect(wordsOf(heads.get('fact/a'))).toEqual(['written meanwhile']);
  expect(wordsOf(heads.get('fact/new'))).toEqual(['new meanwhile']);
});

it('keeps what it had read where the browser went back to an older localStorage meanwhile', async () => {
  const other = await written();
  browser.commit();
  await write(other, 'a', 'not on the disk yet');
  after(2, (reading) => {
    browser.endStorageService();
    reading.hear();
  });
  const { heads } = await browser.openTab({ openSecond: null }).storage.load();
  expect(wordsOf(heads.get('fact/a'))).toEqual(['not on the disk yet']);
});

it('shows nothing of a journal that was emptied meanwhile', async () => {
  const other = await written();
  after(2, (reading) => {
    void other.storage.deleteEverything();
    reading.hear();
  });
  const tab = browser.openTab({ openSecond: null });
  const loading = tab.storage.load();
  await browser.settle();
  expect((await loading).heads.size).toBe(0);
});

/** Does this when all is read, in the last moment before it is handed out. */
async function last(act: (reading: FaultyTab) => void): Promise<void> {
  let count = 0;
  browser.onPause = () => (count += 1);
  await browser.openTab({ openSecond: null }).storage.load();
  after(count, act);
}

it('tells what another tab wrote in the last moment after what it read, and never before', async () => {
  const other = await written();
  await last((reading) => {
    other.storage.save({ id: 'fact/a', body: fact('a', 'in the last moment') });
    reading.hear();
  });
  const tab = browser.openTab({ openSecond: null });
  const told: string[][] = [];
  tab.storage.onChange((_, heads) => told.push(wordsOf(heads)));
  const { heads } = await tab.storage.load();
  expect(wordsOf(heads.get('fact/a'))).toEqual(['a was here']);
  expect(told).toEqual([]);
  await browser.settle();
  expect(told).toEqual([['in the last moment']]);
});

it('shows nothing of a journal that was emptied in the last moment', async () => {
  const other = await written();
  await last((reading) => {
    void other.storage.deleteEverything();
    reading.hear();
  });
  const loading = browser.openTab({ openSecond: null }).storage.load();
  await browser.settle();
  const { heads, mayWrite } = await loading;
  expect(heads.size).toBe(0);
  expect(mayWrite).toBe(false);
});

it('shows what it read where IndexedDB turns out to be of a newer version meanwhile', async () => {
  await written();
  const refusals: ((error: Error) => void)[] = [];
  const refuse = (): void => refusals.forEach((each) => each(new NewerDatabaseError()));
  const writes: string[] = [];
  browser.beforeWrite = (what) => writes.push(what);
  let isRefusing = false;
  after(2, () => {
    isRefusing = true;
    refuse();
  });
  const tab = browser.openTab({
    openSecond: () =>
      new Promise((_, reject) => {
        refusals.push(reject);
        if (isRefusing) refuse();
      }),
  });
  const { heads, mayWrite, notices } = await tab.storage.load();
  expect(heads.size).toBe(3);
  expect(mayWrite).toBe(false);
  expect(notices).toEqual([{ kind: 'newer' }]);
  expect(writes).toEqual([]);
});

it('saves nothing, and calls nothing saved, before all of it was read', async () => {
  await written();
  const results: unknown[] = [];
  after(1, ({ storage }) => {
    results.push(storage.save({ id: 'fact/a', body: fact('a', 'too early') }).local);
  });
  const { heads } = await browser.openTab().storage.load();
  expect(results).toEqual([{ saved: false, why: 'blocked' }]);
  expect(wordsOf(heads.get('fact/a'))).toEqual(['a was here']);
});

it('takes in nothing any more, and writes nothing, once it is closed meanwhile', async () => {
  await written();
  const writes: string[] = [];
  browser.beforeWrite = (what) => writes.push(what);
  after(2, ({ storage }) => storage.close());
  const tab = browser.openTab();
  const loading = tab.storage.load();
  await browser.settle();
  expect((await loading).heads.size).toBe(0);
  expect(tab.storage.exportRecords()).toEqual([]);
  expect(writes).toEqual([]);
});
