import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JournalStorage } from '@/storage/port';
import { autosaveDebounce } from '@/store/draft-editor';
import { createJournalStore } from '@/store/journal-store';
import type { PagePlan } from '@/store/pages';
import { words } from '../support/build-entry';
import { FaultyBrowser } from '../support/faulty-browser';

const story: PagePlan = {
  source: 'U1-2',
  asked: 'What happened?',
  kind: 'long-text',
  repeats: false,
};

/** As a browser fails that lacks what the app needs: in code, before or after storage was reached. */
const breaks: Record<string, (save: JournalStorage['save']) => JournalStorage['save']> = {
  'before storage is reached': () => () => {
    throw new TypeError('drafts.toSorted is not a function');
  },
  'while the second copy is written': (save) => (change) => ({
    ...save(change),
    settled: Promise.reject(new TypeError('structuredClone is not a function')),
  }),
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => vi.useRealTimers());

async function openJournal() {
  const browser = new FaultyBrowser();
  const { storage } = browser.openTab();
  const sound: JournalStorage['save'] = (change) => storage.save(change);
  let save = sound;
  const store = createJournalStore({
    storage: { ...storage, save: (change) => save(change) },
    now: () => Date.UTC(2026, 2, 16, 21, 14),
    newId: () => 'one',
  });
  await store.getState().open();
  return {
    browser,
    store,
    breakIt: (how: (from: JournalStorage['save']) => JournalStorage['save']) => (save = how(sound)),
    mendIt: () => (save = sound),
  };
}

describe.each(Object.entries(breaks))('a fault %s', (_, how) => {
  it('is told as not saved, and the words are tried again until they are kept', async () => {
    const { browser, store, breakIt, mendIt } = await openJournal();
    breakIt(how);
    const editor = store.getState().edit(story, {});
    editor.change(words('It ended on a Sunday.'));
    await vi.advanceTimersByTimeAsync(autosaveDebounce);
    expect(store.getState().saves[editor.draftId]).toEqual({ state: 'not-saved', why: 'broken' });

    mendIt();
    await vi.advanceTimersByTimeAsync(20_000);
    await browser.settle();
    expect(store.getState().saves[editor.draftId]).toMatchObject({ state: 'saved' });
    expect([...browser.local.values()].join('')).toContain('It ended on a Sunday.');
  });

  it('is told of a small thing as well', async () => {
    const { store, breakIt } = await openJournal();
    breakIt(how);
    store.getState().setFact('country', 'GB');
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getState().failure).toBe('broken');
  });
});

it('words are in storage before anything else is done with them, so that no later fault costs them', async () => {
  const { browser, store } = await openJournal();
  const editor = store.getState().edit(story, {});
  store.subscribe((next, before) => {
    if (next.entries !== before.entries)
      throw new Error('a screen that breaks over what it is shown');
  });
  editor.change(words('It ended on a Sunday.'));
  await vi.advanceTimersByTimeAsync(autosaveDebounce);
  expect([...browser.local.values()].join('')).toContain('It ended on a Sunday.');
});
