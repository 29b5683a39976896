import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStorage } from '@/storage/create-storage';
import { NewerDatabaseError, openSecondHome, type SecondHome } from '@/storage/second-home';
import { FaultyBrowser } from '../support/faulty-browser';
import { giveIndexedDb } from '../support/give-indexed-db';
import { fact, wordsOf } from '../support/storage-words';

beforeEach(giveIndexedDb);
afterEach(() => vi.unstubAllGlobals());

const open = (): Promise<SecondHome> => openSecondHome(() => undefined);

/** The stand-in that the schedules run on keeps the same promises. */
function standIn(): Promise<SecondHome> {
  const browser = new FaultyBrowser();
  return Promise.resolve(browser.openTab().secondHome());
}

const key = 'sd1.r.fact/a.tab1';

describe.each([
  ['IndexedDB', open],
  ['its stand-in', standIn],
])('%s', (_name, begin) => {
  it('gives back what was put, by key and counter', async () => {
    const home = await begin();
    expect(await home.write({ epoch: 0, put: [{ key, counter: 3, raw: 'three' }] })).toBe(
      'written',
    );
    expect(await home.list()).toEqual({
      slots: [{ key, counter: 3 }],
      epoch: 0,
      quarantined: [],
      lock: null,
    });
    expect([...(await home.read([{ key, counter: 3 }]))]).toEqual([[key, 'three']]);
    expect([...(await home.read([{ key, counter: 2 }]))]).toEqual([]);
  });

  it('moves a slot on, never back', async () => {
    const home = await begin();
    for (const counter of [9, 10, 11, 2, 10]) {
      await home.write({ epoch: 0, put: [{ key, counter, raw: String(counter) }] });
    }
    expect((await home.list()).slots).toEqual([{ key, counter: 11 }]);
    expect([...(await home.read([{ key, counter: 11 }]))]).toEqual([[key, '11']]);
  });

  it('keeps slots whose keys begin alike apart', async () => {
    const home = await begin();
    const put = [key, `${key}0`, 'sd1.r.fact/a'].map((each) => ({
      key: each,
      counter: 1,
      raw: each,
    }));
    await home.write({ epoch: 0, put });
    await home.write({ epoch: 0, remove: [{ key, counter: 5 }] });
    expect((await home.list()).slots.map((slot) => slot.key).toSorted()).toEqual(
      ['sd1.r.fact/a', `${key}0`].toSorted(),
    );
  });

  it('does not remove what moved on meanwhile', async () => {
    const home = await begin();
    await home.write({ epoch: 0, put: [{ key, counter: 4, raw: 'four' }] });
    await home.write({ epoch: 0, remove: [{ key, counter: 3 }] });
    expect((await home.list()).slots).toEqual([{ key, counter: 4 }]);
  });

  it('refuses a writer whose epoch is over, whole', async () => {
    const home = await begin();
    await home.write({ epoch: 2, put: [{ key, counter: 1, raw: 'now' }] });
    const late = { epoch: 1, clear: 'all', put: [{ key, counter: 9, raw: 'then' }] } as const;
    expect(await home.write(late)).toBe('outdated');
    expect(await home.list()).toEqual({
      slots: [{ key, counter: 1 }],
      epoch: 2,
      quarantined: [],
      lock: null,
    });
  });

  it('clears only for a new epoch, so that two tabs never share one', async () => {
    const home = await begin();
    expect(await home.write({ epoch: 1, clear: 'all' })).toBe('written');
    expect(await home.write({ epoch: 1, clear: 'slots' })).toBe('outdated');
    expect(await home.write({ epoch: 2, clear: 'slots' })).toBe('written');
  });

  it('clears only what whoever clears knows of, or leaves all of it', async () => {
    const home = await begin();
    await home.write({ epoch: 0, put: [{ key, counter: 2, raw: 'two' }] });
    const clearing = (counter: number) =>
      home.write({
        epoch: 1,
        clear: 'slots',
        knows: (slot) => slot.key === key && slot.counter <= counter,
        put: [{ key: `${key}0`, counter: 1, raw: 'new' }],
      });
    expect(await clearing(1)).toBe('unknown');
    expect(await home.list()).toMatchObject({ slots: [{ key, counter: 2 }], epoch: 0 });
    expect(await clearing(2)).toBe('written');
    expect(await home.list()).toMatchObject({ slots: [{ key: `${key}0`, counter: 1 }], epoch: 1 });
  });

  it('clears slots, and the values set aside only when told', async () => {
    const home = await begin();
    const quarantined = [{ name: `${key}#1`, raw: 'torn' }];
    await home.write({ epoch: 0, put: [{ key, counter: 1, raw: 'x' }], quarantined });
    await home.write({ epoch: 1, clear: 'slots', put: [{ key, counter: 2, raw: 'y' }] });
    expect(await home.list()).toEqual({
      slots: [{ key, counter: 2 }],
      epoch: 1,
      quarantined: [`${key}#1`],
      lock: null,
    });
    expect([...(await home.readQuarantine())]).toEqual([[`${key}#1`, 'torn']]);
    await home.write({ epoch: 2, clear: 'all' });
    expect(await home.list()).toEqual({ slots: [], epoch: 2, quarantined: [], lock: null });
  });
});

describe('the real IndexedDB home', () => {
  it('asks for strict durability', async () => {
    const home = await open();
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await home.write({ epoch: 0 });
    expect(asked.mock.calls[0]?.slice(1)).toEqual(['readwrite', { durability: 'strict' }]);
  });

  it('says when a newer version of the app made the database', async () => {
    await new Promise((resolve) => {
      indexedDB.open('second-draft', 7).addEventListener('success', (event) => {
        (event.target as IDBOpenDBRequest).result.close();
        resolve(null);
      });
    });
    await expect(open()).rejects.toThrow(NewerDatabaseError);
  });

  it('lets a newer version of the app through, and says it is lost', async () => {
    const lost = vi.fn<() => void>();
    await openSecondHome(lost);
    const newer = indexedDB.open('second-draft', 2);
    await new Promise((resolve) => newer.addEventListener('success', resolve));
    newer.result.close();
    expect(lost).toHaveBeenCalledOnce();
  });

  it('rejects, rather than hangs, once its connection is closed', async () => {
    const home = await open();
    home.close();
    await expect(home.write({ epoch: 0 })).rejects.toThrow(/not allowed/);
    await expect(home.list()).rejects.toThrow(/not allowed/);
  });

  it('gives a value that is no string for what it is: damaged', async () => {
    const home = await open();
    home.close();
    const raw = indexedDB.open('second-draft');
    await new Promise((resolve) => raw.addEventListener('success', resolve));
    const put = raw.result.transaction('slots', 'readwrite').objectStore('slots');
    put.put({ not: 'ours' }, [key, 1]);
    const again = await open();
    expect([...(await again.read([{ key, counter: 1 }]))]).toEqual([[key, '{"not":"ours"}']]);
  });

  it('heals a journal through the whole engine', async () => {
    const browser = new FaultyBrowser();
    const begin = async (writer: string) => {
      const tab = browser.openTab();
      const storage = createStorage({
        local: tab.localHome(),
        openSecond: openSecondHome,
        surroundings: tab.surroundings,
        writer,
        now: () => 0,
      });
      return { storage, loaded: await storage.load() };
    };
    const { storage } = await begin('one');
    const saving = storage.save({ id: 'fact/a', body: fact('a', 'lone \ud83d and \u0000') });
    expect(await saving.settled).toMatchObject({ saved: true, copies: 2 });
    await storage.saveTogether([{ id: 'fact/b', body: fact('b', 'b') }]);
    browser.loseLocal();
    const { storage: next, loaded } = await begin('two');
    expect(wordsOf(loaded.heads.get('fact/a'))).toEqual(['lone \ud83d and \u0000']);
    expect(browser.local.size).toBe(2);
    expect(await next.deleteEverything()).toMatchObject({ copies: 2, verified: true });
  });
});
