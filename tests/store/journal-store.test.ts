import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isBlank } from '@/journal/answer';
import { autosaveDebounce } from '@/store/draft-editor';
import { createJournalStore, type JournalStore } from '@/store/journal-store';
import type { PagePlan } from '@/store/pages';
import { words } from '../support/build-entry';
import { FaultyBrowser, type FaultyTab } from '../support/faulty-browser';

const story: PagePlan = {
  source: 'U1-2',
  asked: 'What happened?',
  kind: 'long-text',
  repeats: false,
};
const checkIn: PagePlan = { source: 'U3-1', asked: 'How is it?', kind: 'long-text', repeats: true };

let browser: FaultyBrowser;
let clock: number;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  browser = new FaultyBrowser();
  clock = Date.UTC(2026, 2, 16, 21, 14);
});
afterEach(() => vi.useRealTimers());

async function openJournal(): Promise<{ store: JournalStore; tab: FaultyTab }> {
  const tab = browser.openTab();
  let ids = 0;
  const store = createJournalStore({
    storage: tab.storage,
    now: () => clock,
    newId: () => `${tab.writer}-${(ids += 1)}`,
  });
  await store.getState().open();
  return { store, tab };
}

const textsOf = (store: JournalStore, entry: string) =>
  store
    .getState()
    .entries.get(entry)
    ?.drafts.map(({ answer }) => ('text' in answer ? answer.text : ''));

describe('words being typed', () => {
  it('are kept after a pause, and called saved only once both homes hold them', async () => {
    const { store } = await openJournal();
    const editor = store.getState().edit(story, {});
    browser.isPrompt = false;
    editor.change(words('It ended on a Sunday.'));
    expect(store.getState().saves[editor.draftId]).toEqual({ state: 'saving', since: clock });
    vi.advanceTimersByTime(autosaveDebounce);
    await Promise.resolve();
    expect([...browser.local.values()].join('')).toContain('It ended on a Sunday.');
    expect(store.getState().saves[editor.draftId]?.state).toBe('saving');
    await browser.settle();
    expect(store.getState().saves[editor.draftId]).toMatchObject({ state: 'saved', copies: 2 });
  });

  it('are kept every other second even without a pause', async () => {
    const { store } = await openJournal();
    const editor = store.getState().edit(story, {});
    for (let typed = 1; typed <= 30; typed += 1) {
      editor.change(words('a'.repeat(typed)));
      clock += 100;
      vi.advanceTimersByTime(100);
    }
    expect([...browser.local.values()].join('')).toContain('a'.repeat(20));
  });

  it('are kept every other second where keys leave no time for anything else', async () => {
    const { store } = await openJournal();
    const editor = store.getState().edit(story, {});
    for (let typed = 1; typed <= 30; typed += 1) {
      editor.change(words('a'.repeat(typed)));
      clock += 100;
    }
    expect([...browser.local.values()].join('')).toContain('a'.repeat(20));
  });

  it('are no slow save while others before them are kept, and are not called saved for that', async () => {
    const { store } = await openJournal();
    const editor = store.getState().edit(story, {});
    const state = () => store.getState().saves[editor.draftId];
    browser.isPrompt = false;
    editor.change(words('One'));
    const since = clock;
    vi.advanceTimersByTime(autosaveDebounce);
    clock += 600;
    editor.change(words('One and two'));
    expect(state()).toEqual({ state: 'saving', since });
    await browser.settle();
    expect(state()).toEqual({ state: 'saving', since: clock });
    vi.advanceTimersByTime(autosaveDebounce);
    await browser.settle();
    expect(state()?.state).toBe('saved');
  });

  it('are called saved where those of another tab took their place while they were kept', async () => {
    const { store } = await openJournal();
    const editor = store.getState().edit(story, {});
    browser.isPrompt = false;
    editor.change(words('Ours'));
    vi.advanceTimersByTime(autosaveDebounce);
    expect(editor.adopt({ ...editor.current(), answer: words('Theirs') }, [])).toBe(true);
    await browser.settle();
    expect(store.getState().saves[editor.draftId]?.state).toBe('saved');
  });

  it('are kept at once when the page is hidden', async () => {
    const { store } = await openJournal();
    store.getState().edit(story, {}).change(words('half a sen'));
    store.getState().flush();
    expect([...browser.local.values()].join('')).toContain('half a sen');
  });

  it('are found again in a new sitting, half-written', async () => {
    const first = await openJournal();
    const editor = first.store.getState().edit(story, {});
    editor.change(words('half a sen'));
    first.store.getState().leave(editor);
    await browser.settle();
    const again = await openJournal();
    const draft = again.store.getState().entries.get('U1-2')?.drafts[0];
    expect(draft).toMatchObject({
      outcome: 'open',
      answer: words('half a sen'),
      asked: story.asked,
    });
  });

  it('leave nothing behind where nothing was written', async () => {
    const { store } = await openJournal();
    store.getState().leave(store.getState().edit(story, {}));
    expect(store.getState().entries.size).toBe(0);
    expect(browser.local.size).toBe(0);
  });
});

describe('when nothing can be stored', () => {
  it('says so, keeps the words, and keeps trying after the page was left', async () => {
    const { store } = await openJournal();
    browser.hasSecond = false;
    browser.opening = 'refuse';
    const { store: alone } = await openJournal();
    const editor = alone.getState().edit(story, {});
    browser.limit = 10;
    editor.change(words('still here'));
    alone.getState().leave(editor);
    await browser.settle();
    expect(alone.getState().saves[editor.draftId]).toEqual({ state: 'not-saved', why: 'full' });
    expect(textsOf(alone, 'U1-2')).toEqual(['still here']);
    expect(alone.getState().edit(story, { draft: editor.draftId })).toBe(editor);
    alone.getState().leave(editor);
    await browser.settle();

    browser.limit = 5 * 1024 * 1024;
    vi.advanceTimersByTime(10_000);
    await browser.settle();
    expect(alone.getState().saves[editor.draftId]?.state).toBe('saved');
    expect(store.getState().entries.size).toBe(0);
  });

  it('tells of a setting that could not be kept, until one could', async () => {
    browser.hasSecond = false;
    const { store } = await openJournal();
    browser.limit = 10;
    store.getState().setFact('theme', 'dark');
    await browser.settle();
    expect(store.getState().failure).toBe('full');
    browser.limit = 5 * 1024 * 1024;
    store.getState().setFact('theme', 'light');
    await browser.settle();
    expect(store.getState().failure).toBeNull();
  });
});

describe('a page set aside', () => {
  it('is an answer of its own that can be taken back, words and all', async () => {
    const { store } = await openJournal();
    const editor = store.getState().edit(story, {});
    editor.change(words('begun'));
    editor.settle('skipped');
    store.getState().leave(editor);
    expect(store.getState().entries.get('U1-2')?.drafts[0]?.outcome).toBe('skipped');
    store.getState().unskip(editor.draftId);
    const draft = store.getState().entries.get('U1-2')?.drafts[0];
    expect(draft).toMatchObject({ outcome: 'open', answer: words('begun') });
  });

  it('is as if never opened once a blank skip is taken back', async () => {
    const { store } = await openJournal();
    const editor = store.getState().edit(story, {});
    editor.settle('skipped');
    store.getState().leave(editor);
    const skipped = store.getState().entries.get('U1-2')?.drafts[0];
    expect(skipped !== undefined && isBlank(skipped.answer)).toBe(true);
    store.getState().unskip(editor.draftId);
    await browser.settle();
    expect(store.getState().entries.has('U1-2')).toBe(false);
    expect((await openJournal()).store.getState().entries.has('U1-2')).toBe(false);
  });

  it('is taken up again by writing on it', async () => {
    const { store } = await openJournal();
    const editor = store.getState().edit(story, {});
    editor.settle('skipped');
    editor.change(words('after all'));
    expect(editor.current().outcome).toBe('open');
  });
});

describe('entries', () => {
  it('of a repeating prompt are new each time; of another, drafts of one page', async () => {
    const { store } = await openJournal();
    for (const plan of [checkIn, checkIn, story, story]) {
      clock += 1000;
      const editor = store.getState().edit(plan, {});
      editor.change(words(`at ${clock}`));
      store.getState().leave(editor);
    }
    const { entries } = store.getState();
    expect([...entries.values()].filter(({ source }) => source === 'U3-1')).toHaveLength(2);
    expect(entries.get('U1-2')?.drafts).toHaveLength(2);
  });

  it('carry how the person arrived, for a few hours', async () => {
    const { store } = await openJournal();
    store.getState().arrive(2);
    clock += 3_600_000;
    const soon = store.getState().edit(story, {});
    expect(soon.current().arrived).toBe(2);
    clock += 6 * 3_600_000;
    expect(store.getState().edit(checkIn, {}).current()).not.toHaveProperty('arrived');
  });
});

describe('a page opened on one day and first written on another', () => {
  it('is of the day of its first word, with how the person arrived then', async () => {
    const { store } = await openJournal();
    store.getState().arrive(2);
    const editor = store.getState().edit(story, {});
    expect(editor.isBegun()).toBe(false);
    clock = Date.UTC(2026, 2, 19, 9, 0);
    editor.change(words('I waited.'));
    expect(editor.isBegun()).toBe(true);
    clock += 3_600_000;
    editor.change(words('I waited three days.'));
    editor.flush();
    const draft = store.getState().entries.get('U1-2')?.drafts[0];
    expect(draft).toMatchObject({
      startedAt: Date.UTC(2026, 2, 19, 9, 0),
      editedAt: Date.UTC(2026, 2, 19, 10, 0),
    });
    expect(draft).not.toHaveProperty('arrived');
  });

  it('is of the day it was set aside on', async () => {
    const { store } = await openJournal();
    const editor = store.getState().edit(story, {});
    clock += 3 * 24 * 3_600_000;
    editor.settle('skipped');
    expect(store.getState().entries.get('U1-2')?.drafts[0]?.startedAt).toBe(clock);
  });

  it('takes its offset from the zone this journal names', async () => {
    const { store } = await openJournal();
    store.getState().setFact('timeZone', 'Asia/Kolkata');
    const { offsets } = store.getState().write(story, words('Here.'), 'answered');
    expect(offsets).toEqual({ started: 330, edited: 330 });
    const again = await openJournal();
    expect(again.store.getState().write(checkIn, words('And now.'), 'answered').offsets).toEqual({
      started: 330,
      edited: 330,
    });
    again.store.getState().setFact('timeZone', null);
  });
});

describe('a page that is deleted while it is being written', () => {
  it('stays away when its sheet is left, and comes back with its newest words', async () => {
    const { store } = await openJournal();
    const editor = store.getState().edit(story, {});
    editor.change(words('It ended on a Sunday.'));
    const { entry } = editor.current();
    store.getState().deleteEntry(entry);
    editor.change(words('It ended.'));
    store.getState().leave(editor);
    vi.advanceTimersByTime(autosaveDebounce * 10);
    await browser.settle();
    expect(store.getState().entries.has(entry)).toBe(false);

    store.getState().undoable?.undo();
    expect(store.getState().entries.get(entry)?.drafts[0]?.answer).toEqual(
      words('It ended on a Sunday.'),
    );
  });
});

describe('the sky', () => {
  it('is kept at its furthest while no screen is drawn, and does not go back with a page', async () => {
    const { store } = await openJournal();
    expect(store.getState().facts.has('skyFurthest')).toBe(false);
    store.getState().write(story, words('It ended on a Sunday.'), 'answered');
    const furthest = store.getState().facts.get('skyFurthest');
    expect(furthest).toBeGreaterThan(0);
    store.getState().deleteEntry('U1-2');
    expect(store.getState().facts.get('skyFurthest')).toBe(furthest);
    await browser.settle();
    expect((await openJournal()).store.getState().facts.get('skyFurthest')).toBe(furthest);
  });
});

describe('two tabs', () => {
  async function twoTabsOnOnePage() {
    const first = await openJournal();
    const begun = first.store.getState().edit(story, {});
    begun.change(words('the beginning'));
    begun.flush();
    await browser.settle();
    const second = await openJournal();
    const there = second.store.getState().edit(story, { draft: begun.draftId });
    return { first, begun, second, there };
  }

  async function hearAll(): Promise<void> {
    for (const tab of browser.living) tab.hear();
    await browser.settle();
  }

  /** Both have the page open, and write in it at once. */
  async function writtenApart() {
    const tabs = await twoTabsOnOnePage();
    tabs.begun.change(words('the beginning, here'));
    tabs.there.change(words('the beginning, there'));
    tabs.begun.flush();
    tabs.there.flush();
    await hearAll();
    return tabs;
  }

  it('that write the same page at once lose neither text', async () => {
    const { first, second, there } = await writtenApart();
    // Going on after having heard of the other's words must not replace them either.
    there.change(words('the beginning, there, and on'));
    there.flush();
    await hearAll();
    const third = await openJournal();
    for (const { store } of [first, second, third]) {
      expect(textsOf(store, 'U1-2')?.toSorted()).toEqual([
        'the beginning, here',
        'the beginning, there, and on',
      ]);
    }
  });

  it('are both known as whose they are, whichever tab first shows both, and each can be written on', async () => {
    const { first, begun, second } = await writtenApart();
    for (const { tab } of [first, second]) browser.endTab(tab);
    const third = await openJournal();
    const written = (id: string) =>
      third.tab.storage.versions([`draft/${id}`]).filter(({ body }) => body !== null);
    expect(written(begun.draftId).map(({ writer }) => writer)).toEqual([first.tab.writer]);
    expect(written(`${begun.draftId}~${second.tab.writer}`)).toHaveLength(1);
    for (const [id, text] of [
      [begun.draftId, 'the beginning, here, and on'],
      [`${begun.draftId}~${second.tab.writer}`, 'the beginning, there, and on'],
    ] as const) {
      const editor = third.store.getState().edit(story, { draft: id });
      editor.change(words(text));
      editor.flush();
    }
    await browser.settle();
    const fourth = await openJournal();
    for (const { store } of [third, fourth]) {
      expect(textsOf(store, 'U1-2')?.toSorted()).toEqual([
        'the beginning, here, and on',
        'the beginning, there, and on',
      ]);
    }
  });

  it('show what the other wrote, where nothing unsaved stands in the way', async () => {
    const { first, begun, there } = await twoTabsOnOnePage();
    there.change(words('the beginning, and on'));
    there.flush();
    await hearAll();
    expect(textsOf(first.store, 'U1-2')).toEqual(['the beginning, and on']);
    expect(begun.current().answer).toEqual(words('the beginning, and on'));
    begun.change(words('the beginning, and on, and back'));
    begun.flush();
    await hearAll();
    expect(textsOf((await openJournal()).store, 'U1-2')).toEqual([
      'the beginning, and on, and back',
    ]);
  });

  it('go on from what the other wrote while a sheet was still being drawn', async () => {
    const { first, begun, there } = await twoTabsOnOnePage();
    first.store.getState().leave(begun);
    const drawn = first.store.getState().edit(story, { draft: begun.draftId });
    there.change(words('the beginning, and on'));
    there.flush();
    await hearAll();
    first.store.getState().attend(drawn);
    expect(drawn.current().answer).toEqual(words('the beginning, and on'));
    drawn.change(words('the beginning, and on, and back'));
    drawn.flush();
    await hearAll();
    expect(textsOf((await openJournal()).store, 'U1-2')).toEqual([
      'the beginning, and on, and back',
    ]);
  });

  it('never touch what is being typed', async () => {
    const { begun, there } = await twoTabsOnOnePage();
    begun.change(words('typing here, not kept y'));
    there.change(words('kept there'));
    there.flush();
    await hearAll();
    expect(begun.current().answer).toEqual(words('typing here, not kept y'));
  });
});
