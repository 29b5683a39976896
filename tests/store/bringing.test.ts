import { expect, it } from 'vitest';
import type { JournalStorage, Kept } from '@/storage/port';
import { createBringing, type BringingState } from '@/store/bringing';
import { buildDraft, words } from '../support/build-entry';
import { draftRecord } from '../support/build-records';
import { FaultyBrowser } from '../support/faulty-browser';

const kept = (count: number): Kept[] =>
  Array.from({ length: count }, (_, place) =>
    draftRecord(buildDraft('U1-2', { id: `d${place}`, entry: `e${place}` })),
  );

/** A journal whose storage has room, or has none, for each write in turn; and room for all after these. */
async function journal(hasRoom: boolean[], browser = new FaultyBrowser()) {
  const { storage } = browser.openTab();
  await storage.load();
  let state: BringingState = { brought: null };
  const inStorage = async (): Promise<Kept[]> =>
    [...(await storage.load()).heads].flatMap(([id, [head]]) =>
      head === undefined ? [] : [{ id, body: head.body }],
    );
  let records: readonly Kept[] = [];
  const limited: JournalStorage = {
    ...storage,
    async saveTogether(changes) {
      return hasRoom.shift() === false
        ? { saved: false, why: 'full' }
        : storage.saveTogether(changes);
    },
  };
  const bringing = createBringing({
    storage: limited,
    readAgain: async () => {
      state = { brought: null };
      records = await inStorage();
    },
    get: () => ({ ...state, everything: () => ({ records }), flush: () => undefined }),
    set: (change) => {
      state = change;
    },
  });
  return {
    ...bringing,
    storage,
    count: () => records.length,
    texts: async () => (await inStorage()).map(({ id, body }) => [id, body] as const),
    brought: () => state.brought,
  };
}

it('is all or nothing: what finds no room half-way takes back what was in', async () => {
  const { bring, count, brought } = await journal([true, false]);
  expect(await bring(kept(150), 150)).toEqual({ saved: false, why: 'full' });
  expect(count()).toBe(0);
  expect(brought()).toBeNull();
});

it('can be taken out later where it could not be taken back at once', async () => {
  const { bring, takeOut, count, brought } = await journal([true, false, false, false]);
  expect(await bring(kept(150), 150)).toBe('left-in');
  expect(await takeOut()).toEqual({ why: 'full' });
  expect(count()).toBe(40);
  expect(brought()?.pages).toBe(40);
  expect(await takeOut()).toEqual({ out: 40, stay: 0 });
  expect(count()).toBe(0);
  expect(brought()).toBeNull();
});

it('adds and takes out a few at a time, says how many, and lets the page have its turn in between', async () => {
  const { bring, takeOut, count } = await journal([]);
  let turns = 0;
  let isOver = false;
  const turn = (): void => {
    turns += 1;
    if (!isOver) setTimeout(turn);
  };
  setTimeout(turn);
  const added: number[] = [];
  await bring(kept(900), 900, (done) => added.push(done));
  expect(count()).toBe(900);
  const most = (all: readonly number[]): number =>
    Math.max(...all.map((done, place) => done - (all[place - 1] ?? 0)));
  expect(added.at(-1)).toBe(900);
  expect(most(added)).toBeLessThanOrEqual(50);
  turns = 0;
  const gone: number[] = [];
  expect(await takeOut((done) => gone.push(done))).toEqual({ out: 900, stay: 0 });
  expect(count()).toBe(0);
  expect(gone.at(-1)).toBe(900);
  expect(most(gone)).toBeLessThanOrEqual(50);
  expect(turns).toBeGreaterThan(2);
  isOver = true;
});

/** Two drafts of each of so many pages, in the order in which they are written. */
const pagesOfTwo = (count: number): Kept[] =>
  ['first', 'second'].flatMap((which) =>
    Array.from({ length: count }, (_, place) =>
      draftRecord(buildDraft('U1-2', { id: `${which}${place}`, entry: `e${place}` })),
    ),
  );

const written = (id: string, entry: string, said: string): Kept =>
  draftRecord(buildDraft('U1-2', { id, entry, answer: words(said) }));

it.each(['in this tab', 'in another tab', 'by a round', 'as one more draft'] as const)(
  'leaves a page whole that is written on %s while pages are being taken out',
  async (where) => {
    const browser = new FaultyBrowser();
    const beside = browser.openTab();
    await beside.storage.load();
    const { bring, takeOut, texts, storage } = await journal([], browser);
    await bring(pagesOfTwo(100), 100);
    beside.look();
    await browser.settle();
    beside.hear();
    // A page of the last slice, and one whose first draft is gone by then.
    const place = where === 'as one more draft' ? 3 : 90;
    const on =
      where === 'as one more draft'
        ? written('third3', 'e3', 'new words')
        : written('second90', 'e90', 'new words');
    let isWritten = false;
    const result = await takeOut((gone) => {
      if (isWritten || gone < 120) return;
      isWritten = true;
      if (where === 'in this tab' || where === 'as one more draft') storage.save(on);
      if (where === 'in another tab') beside.storage.save(on);
      if (where === 'by a round') {
        const seen = new Map(
          storage.versions([on.id]).map(({ writer, counter }) => [writer, counter]),
        );
        void storage.takeIn([{ ...on, writer: 'phone1', counter: 900, seen, at: 1 }]);
      }
    });
    expect(isWritten).toBe(true);
    expect(result).toEqual({ out: 99, stay: 1 });
    const left = await texts();
    expect(left.map(([id]) => id).toSorted()).toEqual(
      where === 'as one more draft'
        ? [`first${place}`, `second${place}`, `third${place}`].map((id) => `draft/${id}`)
        : [`draft/first${place}`, `draft/second${place}`],
    );
    expect(JSON.stringify(left)).toContain('new words');
  },
);
