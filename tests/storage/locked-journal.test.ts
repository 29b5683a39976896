import { describe, expect, it } from 'vitest';
import { createRecordSeal } from '@/lock/record-seal';
import { readLock, type LockReading } from '@/storage/browser-lock';
import { createLockedJournal } from '@/storage/locked-journal';
import { readSealedCopy } from '@/storage/sealed-copy';
import { recordOfDraft } from '@/record/record';
import { buildDraft, words } from '../support/build-entry';
import { FaultyBrowser } from '../support/faulty-browser';

const secret = 'a word that nobody is to find';
const draft = buildDraft('U1-1', { id: 'a', answer: words(secret) });
const record = { id: 'draft/a', body: recordOfDraft(draft) };
const seal = () =>
  createRecordSeal(
    Uint8Array.from({ length: 32 }, (_, at) => at),
    'vault1',
  );

/** A browser with a locked journal in it, and nobody there who has the key. */
async function lockedBrowser() {
  const browser = new FaultyBrowser();
  const tab = browser.openTab();
  await tab.storage.load();
  await tab.storage.saveTogether([record]);
  expect(await tab.storage.relock({ seal: seal(), keys: 'wrapped' })).toMatchObject({
    saved: true,
    copies: 2,
  });
  browser.endTab(tab);
  browser.commit();
  return browser;
}

function lockedIn(browser: FaultyBrowser) {
  const tab = browser.openTab();
  const openSecond = browser.opening === 'open' ? () => Promise.resolve(tab.secondHome()) : null;
  return createLockedJournal({
    local: tab.localHome(),
    openSecond: openSecond ?? (() => Promise.reject(new Error('refused'))),
    now: () => 1,
  });
}

function reading(browser: FaultyBrowser): Promise<LockReading> {
  const tab = browser.openTab();
  return readLock({
    local: tab.localHome(),
    openSecond: () => Promise.resolve(tab.secondHome()),
  });
}

const pagesIn = async (browser: FaultyBrowser): Promise<number> => {
  const tab = browser.openTab();
  const { heads, mayWrite } = await tab.storage.load();
  return mayWrite ? heads.size : -1;
};

describe('a locked journal that nobody can open any more', () => {
  it('is emptied in both homes, lock and all, and can be written in again', async () => {
    const browser = await lockedBrowser();
    expect(await reading(browser)).toMatchObject({ kind: 'locked' });
    expect(await lockedIn(browser).empty()).toEqual({
      saved: true,
      at: 1,
      copies: 2,
      verified: true,
    });
    expect([...browser.local.keys()].toSorted()).toEqual(['sd1.e', 'sd1.k']);
    expect(browser.second.slots.size).toBe(0);
    expect(await reading(browser)).toEqual({ kind: 'open' });
    expect(await pagesIn(browser)).toBe(0);

    const tab = browser.openTab();
    await tab.storage.load();
    expect(await tab.storage.saveTogether([record])).toMatchObject({ saved: true, copies: 2 });
    expect(await pagesIn(browser)).toBe(1);
  });

  it('is emptied where what is kept of its lock can’t be read', async () => {
    const browser = await lockedBrowser();
    browser.damage('sd1.k', () => 'torn');
    browser.second.lock = null;
    expect(await reading(browser)).toEqual({ kind: 'damaged' });
    expect(await lockedIn(browser).empty()).toMatchObject({ saved: true, verified: true });
    expect(await reading(browser)).toEqual({ kind: 'open' });
    expect(await pagesIn(browser)).toBe(0);
  });

  it('says so where one home can’t be reached, and nothing comes back from it', async () => {
    const browser = await lockedBrowser();
    browser.opening = 'refuse';
    expect(await lockedIn(browser).empty()).toMatchObject({
      saved: true,
      copies: 1,
      verified: false,
    });
    expect(browser.local.get('sd1.e')).toMatch(/\|1$/);
    browser.opening = 'open';
    expect(await reading(browser)).toEqual({ kind: 'open' });
    expect(await pagesIn(browser)).toBe(0);
  });

  it('can be copied as it is before, for whoever finds the key again', async () => {
    const browser = await lockedBrowser();
    // A page that only one of the two homes has, and one that is newer there.
    const [key = ''] = [...browser.local.keys()].filter((name) => name.startsWith('sd1.s.'));
    browser.local.delete(key);
    const text = await lockedIn(browser).copy();
    expect(text).not.toContain(secret);
    const copy = readSealedCopy(text ?? '');
    expect(copy?.keys).toBe('wrapped');
    expect(await copy?.recordsBy(seal())).toEqual([record]);
    expect(readSealedCopy((text ?? '').slice(0, -9))).toBeNull();
    expect(readSealedCopy('{}')).toBeNull();
  });

  it('is whole or gone whenever it is cut short', async () => {
    for (let cut = 0; cut < 12; cut += 1) {
      const browser = await lockedBrowser();
      const locked = lockedIn(browser);
      let calls = 0;
      browser.beforeWrite = (_, tab) => {
        calls += 1;
        if (calls > cut) tab.isAlive = false;
      };
      await Promise.race([locked.empty(), new Promise((resolve) => setTimeout(resolve, 20))]);
      browser.beforeWrite = () => undefined;
      browser.end();
      const found = await reading(browser);
      const tab = browser.openTab(
        found.kind === 'locked' ? { lock: { seal: seal(), record: found.record } } : {},
      );
      const { heads, mayWrite } = await tab.storage.load();
      expect({ cut, kind: found.kind, pages: heads.size, mayWrite }).toEqual({
        cut,
        kind: cut === 0 ? 'locked' : 'open',
        pages: cut === 0 ? 1 : 0,
        mayWrite: true,
      });
      expect([...browser.local.values()].join()).not.toContain(secret);
    }
  });
});
