import { expect, it } from 'vitest';
import type { JournalStorage, Kept } from '@/storage/port';
import { createBringing, type BringingState } from '@/store/bringing';
import { buildDraft } from '../support/build-entry';
import { draftRecord } from '../support/build-records';
import { FaultyBrowser } from '../support/faulty-browser';

const kept = (count: number): Kept[] =>
  Array.from({ length: count }, (_, place) =>
    draftRecord(buildDraft('U1-2', { id: `d${place}`, entry: `e${place}` })),
  );

/** A journal whose storage has room, or has none, for each write in turn; and room for all after these. */
async function journal(hasRoom: boolean[]) {
  const { storage } = new FaultyBrowser().openTab();
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
    count: () => records.length,
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
