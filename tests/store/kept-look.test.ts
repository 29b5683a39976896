import { beforeEach, expect, it } from 'vitest';
import { openEarlyLook } from '@/storage/early-look';
import { createLocalHome } from '@/storage/local-home';
import { createJournalStore, type JournalStore } from '@/store/journal-store';
import { FaultyBrowser } from '../support/faulty-browser';

/** What start-check/dress.js reads before the first frame. */
const key = 'sd1.look';
let browser: FaultyBrowser;

beforeEach(() => {
  browser = new FaultyBrowser();
});

async function openJournal(): Promise<JournalStore> {
  const tab = browser.openTab();
  const local = createLocalHome({
    storage: tab.area(),
    keysOf: () => [...browser.local.keys()],
  });
  let ids = 0;
  const store = createJournalStore({
    storage: tab.storage,
    earlyLook: openEarlyLook(local),
    now: () => Date.UTC(2026, 2, 16, 21, 14),
    newId: () => `${tab.writer}-${(ids += 1)}`,
  });
  await store.getState().open();
  return store;
}

it('the next start is told the theme and the hour, and nothing of a journal that has neither', async () => {
  const store = await openJournal();
  expect(browser.local.has(key)).toBe(false);
  store.getState().setFact('theme', 'dark');
  expect(browser.local.get(key)).toBe('dark 0');
  store.getState().setFact('skyFurthest', 2.6);
  expect(browser.local.get(key)).toBe('dark 3');
  store.getState().setFact('theme', 'device');
  expect(browser.local.get(key)).toBe('device 3');
});

it('an hour that is held is the one told', async () => {
  const store = await openJournal();
  store.getState().setFact('skyFurthest', 1);
  store.getState().setFact('skyHeldAt', 1);
  store.getState().setFact('skyChanges', false);
  store.getState().setFact('skyFurthest', 5);
  expect(browser.local.get(key)).toBe('device 1');
});

it('is told again by whoever opens the journal, and goes with everything else', async () => {
  const first = await openJournal();
  first.getState().setFact('theme', 'light');
  await browser.settle();
  browser.local.delete(key);
  const again = await openJournal();
  expect(browser.local.get(key)).toBe('light 0');
  expect(await again.getState().deleteEverything()).toMatchObject({ verified: true });
  expect([...browser.local.keys()]).toEqual(['sd1.e']);
});
