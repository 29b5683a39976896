import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { JournalStorage } from '@/storage/port';
import { createJournalStore } from '@/store/journal-store';
import { words } from '../support/build-entry';
import { FaultyBrowser } from '../support/faulty-browser';

const story = {
  source: 'U1-2',
  asked: 'What happened?',
  kind: 'long-text',
  repeats: false,
} as const;

type Fault = 'none' | 'throws' | 'rejects';

/** A journal over storage whose saves go wrong as `fault.save` says. */
async function openJournal(fault: { save: Fault }) {
  const { storage } = new FaultyBrowser().openTab();
  const faulty: JournalStorage = {
    ...storage,
    save(change) {
      if (fault.save === 'throws') throw new TypeError('planted');
      const saving = storage.save(change);
      if (fault.save === 'none') return saving;
      return {
        local: { saved: false, why: 'full' },
        settled: Promise.reject(new Error('planted')),
      };
    },
    saveTogether: () => Promise.reject(new Error('planted')),
    replaceEverything: () => Promise.reject(new Error('planted')),
  };
  let ids = 0;
  const store = createJournalStore({
    storage: faulty,
    now: () => Date.UTC(2026, 2, 16),
    newId: () => `id-${(ids += 1)}`,
  });
  await store.getState().open();
  return store;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => vi.useRealTimers());

it.each(['throws', 'rejects'] as const)(
  'words whose save %s are not saved, and are tried again until they are',
  async (how) => {
    const fault: { save: Fault } = { save: how };
    const store = await openJournal(fault);
    const editor = store.getState().edit(story, {});
    editor.change(words('It ended on a Sunday.'));
    await vi.advanceTimersByTimeAsync(500);
    expect(store.getState().saves[editor.draftId]).toEqual({ state: 'not-saved', why: 'broken' });
    expect(editor.isUnsaved()).toBe(true);
    fault.save = 'none';
    await vi.advanceTimersByTimeAsync(10_000);
    expect(store.getState().saves[editor.draftId]).toMatchObject({ state: 'saved' });
  },
);

it('a setting that throws is told and tried again, until it is kept', async () => {
  const fault: { save: Fault } = { save: 'throws' };
  const store = await openJournal(fault);
  store.getState().setFact('theme', 'dark');
  await vi.advanceTimersByTimeAsync(0);
  expect(store.getState().failure).toBe('broken');
  fault.save = 'none';
  await vi.advanceTimersByTimeAsync(10_000);
  expect(store.getState().failure).toBeNull();
  const kept = store
    .getState()
    .everything()
    .records.find(({ id }) => id === 'fact/theme');
  expect(kept?.body).toMatchObject({ value: 'dark' });
});

it('a restore that throws says that nothing was changed', async () => {
  const store = await openJournal({ save: 'none' });
  expect(await store.getState().addRecords([])).toEqual({ saved: false, why: 'broken' });
  expect(await store.getState().replaceRecords([])).toEqual({ saved: false, why: 'broken' });
});
