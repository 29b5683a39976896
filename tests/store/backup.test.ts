import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeBackup } from '@/files/backup';
import { mergeRecords } from '@/files/merge-records';
import { readBackup } from '@/files/read-backup';
import { backupStanding, isBackupDue } from '@/store/backup-standing';
import { createJournalStore } from '@/store/journal-store';
import { buildDraft, buildEntries, day, noon, words } from '../support/build-entry';
import { draftRecord, factRecord } from '../support/build-records';
import { FaultyBrowser } from '../support/faulty-browser';

const plan = {
  source: 'U1-1',
  asked: 'What happened?',
  kind: 'long-text',
  repeats: false,
} as const;

async function openStore(browser: FaultyBrowser) {
  const tab = browser.openTab();
  let ids = 0;
  const store = createJournalStore({
    storage: tab.storage,
    now: Date.now,
    newId: () => `new-${(ids += 1)}`,
  });
  await store.getState().open();
  await browser.settle();
  return store;
}

const wordsIn = (store: Awaited<ReturnType<typeof openStore>>): string[] =>
  [...store.getState().entries.values()]
    .flatMap(({ drafts }) => drafts)
    .map(({ answer }) => (answer.kind === 'long-text' ? answer.text : ''))
    .toSorted();

describe('everything, for a backup', () => {
  it('has the words that storage would not take', async () => {
    const browser = new FaultyBrowser({ hasSecond: false });
    const store = await openStore(browser);
    await store.getState().addRecords([draftRecord(buildDraft('U1-2'))]);
    browser.limit = 0;
    const editor = store.getState().edit(plan, {});
    editor.change(words('only in memory'));
    store.getState().leave(editor);
    const { records } = store.getState().everything();
    expect(records.map(({ body }) => (body.type === 'draft' ? body.draft.answer : null))).toEqual(
      expect.arrayContaining([words('only in memory'), words('About U1-2.')]),
    );
  });

  it('has the values that could not be read', async () => {
    const browser = new FaultyBrowser();
    browser.local.set('sd1.r.draft/x.tab0', 'v1|00000000|torn');
    const store = await openStore(browser);
    expect([...store.getState().everything().quarantined.values()]).toEqual(['v1|00000000|torn']);
  });
});

describe('a backup through the whole engine', () => {
  it('is the journal again in another browser, and twice is once', async () => {
    const first = await openStore(new FaultyBrowser());
    await first
      .getState()
      .addRecords([draftRecord(buildDraft('U1-1')), factRecord('theme', 'dark')]);
    const { records } = first.getState().everything();
    const reading = readBackup(writeBackup({ records, setAside: [], createdAt: noon }));
    if (reading.kind !== 'backup') throw new Error(reading.kind);

    const browser = new FaultyBrowser();
    const second = await openStore(browser);
    for (const _ of ['once', 'twice']) {
      const { changes } = mergeRecords(
        second.getState().everything().records,
        reading.backup.records,
      );
      await second.getState().addRecords(changes);
    }
    expect(second.getState().entries).toEqual(first.getState().entries);
    expect(second.getState().facts).toEqual(first.getState().facts);
  });

  it('larger than localStorage still comes back whole, kept in one place', async () => {
    const browser = new FaultyBrowser();
    const store = await openStore(browser);
    const large = Array.from({ length: 8 }, (_, place) =>
      draftRecord(buildDraft(`P${place}`, { answer: words(`${place}`.repeat(1_000_000)) })),
    );
    const result = await store.getState().replaceRecords(large);
    await browser.settle();
    expect(result).toMatchObject({ saved: true, copies: 1 });
    expect((await openStore(browser)).getState().entries.size).toBe(8);
  });

  it('refused by both homes changes nothing and says why', async () => {
    const browser = new FaultyBrowser({ hasSecond: false });
    browser.limit = 2000;
    const store = await openStore(browser);
    await store.getState().addRecords([draftRecord(buildDraft('U1-1'))]);
    const result = await store
      .getState()
      .replaceRecords([draftRecord(buildDraft('U1-2', { answer: words('x'.repeat(5000)) }))]);
    expect(result).toEqual({ saved: false, why: 'full' });
    expect(store.getState().before).toBeNull();
    expect(wordsIn(store)).toEqual(['About U1-1.']);
    expect(wordsIn(await openStore(browser))).toEqual(['About U1-1.']);
  });

  it('replaces, and exchanges what is here with what was, either way', async () => {
    const store = await openStore(new FaultyBrowser());
    await store.getState().addRecords([draftRecord(buildDraft('U1-1'))]);
    await store.getState().replaceRecords([draftRecord(buildDraft('U1-2'))]);
    expect(wordsIn(store)).toEqual(['About U1-2.']);
    await store.getState().bringBackBefore();
    expect(wordsIn(store)).toEqual(['About U1-1.']);
    await store.getState().bringBackBefore();
    expect(wordsIn(store)).toEqual(['About U1-2.']);
  });
});

describe.each([
  ['both homes', true],
  ['localStorage alone', false],
])('replaced in one of two tabs, with %s', (_name, hasSecond) => {
  const inOther = draftRecord(buildDraft('U1-3', { answer: words('kept in the other tab') }));

  /** Two tabs; the second has just kept a page, and the first has not heard of it. */
  async function twoTabs() {
    const browser = new FaultyBrowser({ hasSecond });
    const first = await openStore(browser);
    await first.getState().addRecords([draftRecord(buildDraft('U1-1'))]);
    const second = await openStore(browser);
    expect(await second.getState().addRecords([inOther])).toMatchObject({ saved: true });
    return { browser, first };
  }

  it('lets nothing go that the other has just kept, and shows it', async () => {
    const { browser, first } = await twoTabs();
    expect(wordsIn(first)).toEqual(['About U1-1.']);
    const backup = [draftRecord(buildDraft('U1-2'))];
    const result = await first.getState().replaceRecords(backup);
    expect(result).toEqual({ saved: false, why: 'unjudged' });
    expect(first.getState().before).toBeNull();
    await browser.settle();
    expect(wordsIn(first)).toEqual(['About U1-1.', 'kept in the other tab']);
    // Seen by now, it goes with the rest, and can be put back.
    expect(await first.getState().replaceRecords(backup)).toMatchObject({ saved: true });
    expect(wordsIn(first)).toEqual(['About U1-2.']);
    await first.getState().bringBackBefore();
    expect(wordsIn(first)).toEqual(['About U1-1.', 'kept in the other tab']);
  });

  it('puts nothing back in its place either', async () => {
    const browser = new FaultyBrowser({ hasSecond });
    const first = await openStore(browser);
    await first.getState().addRecords([draftRecord(buildDraft('U1-1'))]);
    await first.getState().replaceRecords([draftRecord(buildDraft('U1-2'))]);
    const second = await openStore(browser);
    await second.getState().addRecords([inOther]);
    const result = await first.getState().bringBackBefore();
    expect(result).toEqual({ saved: false, why: 'unjudged' });
    expect(wordsIn(await openStore(browser))).toEqual(['About U1-2.', 'kept in the other tab']);
  });
});

describe('after everything was deleted', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('a save that was still being tried brings nothing back', async () => {
    const browser = new FaultyBrowser({ hasSecond: false });
    const store = await openStore(browser);
    const { limit } = browser;
    browser.limit = 0;
    const editor = store.getState().edit(plan, {});
    editor.change(words('not kept yet'));
    store.getState().leave(editor);
    await browser.settle();
    browser.limit = limit;
    expect((await store.getState().deleteEverything()).verified).toBe(true);
    await vi.advanceTimersByTimeAsync(60_000);
    store.getState().flush();
    await browser.settle();
    expect(wordsIn(store)).toEqual([]);
    expect(wordsIn(await openStore(browser))).toEqual([]);
  });

  it('nothing is offered to be put back', async () => {
    const browser = new FaultyBrowser();
    const store = await openStore(browser);
    await store.getState().addRecords([draftRecord(buildDraft('U1-1'))]);
    await store.getState().replaceRecords([draftRecord(buildDraft('U1-2'))]);
    await store.getState().deleteEverything();
    expect(store.getState()).toMatchObject({ before: null, undoable: null, saves: {} });
    expect(store.getState().facts.size).toBe(0);
  });
});

const facts = (of: Record<string, number>) => new Map(Object.entries(of));

describe('a word about backups', () => {
  const entries = buildEntries(
    ...['a', 'b', 'c'].map((id) => buildDraft(id, { startedAt: noon, editedAt: noon })),
  );
  it('comes when there is something new and a fortnight has passed', () => {
    expect(isBackupDue(entries, facts({}), noon + 13 * day, 14)).toBe(false);
    expect(isBackupDue(entries, facts({}), noon + 14 * day, 14)).toBe(true);
  });

  it('does not come for two pages, nor when nothing was written since', () => {
    expect(isBackupDue(buildEntries(buildDraft('a')), facts({}), noon + 90 * day, 14)).toBe(false);
    const backedUp = facts({ lastBackupAt: noon + day });
    expect(isBackupDue(entries, backedUp, noon + 90 * day, 14)).toBe(false);
  });

  it('stays away a fortnight when put away', () => {
    const putAway = facts({ backupReminderAt: noon + 20 * day });
    expect(isBackupDue(entries, putAway, noon + 30 * day, 14)).toBe(false);
    expect(isBackupDue(entries, putAway, noon + 34 * day, 14)).toBe(true);
  });

  it('takes facts of any shape', () => {
    const odd = new Map([['lastBackupAt', 'yesterday']]);
    expect(backupStanding(entries, odd, noon)).toMatchObject({ lastAt: undefined, since: 3 });
  });
});
