import { beforeEach, describe, expect, it } from 'vitest';
import { createLocalHome } from '@/storage/local-home';
import { forgetPairing, isPaired, openPairingNote, syncDatabase } from '@/storage/pairing-note';
import { openSyncDatabase } from '@/sync/state-home';
import { keptAtOnce } from '@/sync/slices';
import { emptyMeta, openSyncState, type StateChange } from '@/sync/sync-state';
import { FaultyBrowser } from '../support/faulty-browser';
import { giveIndexedDb } from '../support/give-indexed-db';
import { StateInMemory } from '../support/state-in-memory';

let stamps = 0;
const open = () =>
  openSyncDatabase(() => {
    stamps += 1;
    return `stamp ${stamps}`;
  });

const local = () => {
  const area = new FaultyBrowser().openTab().area();
  return createLocalHome({ storage: area, keysOf: () => [] });
};

beforeEach(giveIndexedDb);

describe('what is known of the server', () => {
  it('is there again when it is opened once more', async () => {
    const database = open();
    const state = await openSyncState(database, null);
    state.begin({ n: 2, id: 'second' });
    state.setKnown('r2.a', { tag: 't1', counter: 4, isSure: true });
    state.setAside('r2.b', { why: 'newer', sealed: 'sealed' });
    state.setDevice('d.a', 'sealed note');
    state.note({ cursor: 'c9' });
    expect(await state.keep()).toBe(true);
    database.close();

    const again = await openSyncState(open(), null);
    expect(again.meta).toEqual({ ...emptyMeta, generation: { n: 2, id: 'second' }, cursor: 'c9' });
    expect([...again.known]).toEqual([['r2.a', { tag: 't1', counter: 4, isSure: true }]]);
    expect([...again.aside]).toEqual([['r2.b', { why: 'newer', sealed: 'sealed' }]]);
    expect([...again.devices]).toEqual([['d.a', 'sealed note']]);
  });

  it('goes with the generation it was of, and says to other tabs that it changed', async () => {
    const database = open();
    const state = await openSyncState(database, null);
    state.setKnown('r1.a', { tag: 't1', counter: 1, isSure: true });
    await state.keep();
    const before = await database.stamp();
    state.begin({ n: 2, id: 'second' });
    await state.keep();
    expect(await database.stamp()).not.toBe(before);
    const again = await openSyncState(open(), null);
    expect([...again.known]).toEqual([]);
  });

  it('that could not be kept is kept the next time', async () => {
    const database = open();
    let isRefused = true;
    const state = await openSyncState(
      {
        load: () => database.load(),
        save: (change) => (isRefused ? Promise.reject(new Error('full')) : database.save(change)),
      },
      null,
    );
    state.setKnown('r1.a', { tag: 't1', counter: 1, isSure: true });
    expect(await state.keep()).toBe(false);
    isRefused = false;
    expect(await state.keep()).toBe(true);
    expect((await openSyncState(open(), null)).known.has('r1.a')).toBe(true);
  });

  it('is forgotten, and the pairing is not, where another secret begins', async () => {
    const database = open();
    const state = await openSyncState(database, null);
    state.setKnown('r1.a', { tag: 't1', counter: 1, isSure: true });
    await state.keep();
    await database.writePairing('pairing');
    await database.clear();
    expect(await database.readPairing()).toBe('pairing');
    expect((await openSyncState(database, { n: 3, id: 'kept' })).meta.generation?.n).toBe(3);
    expect((await openSyncState(database, null)).known.size).toBe(0);
  });
});

describe('more than is written in one go', () => {
  const count = 3 * keptAtOnce;
  const first = { n: 1, id: 'first' };
  const row = (at: number) => ({ tag: `t${at}`, counter: at, isSure: true });

  /** A home that keeps so many changes and then no more. */
  function homeFor(saves: number) {
    const home = new StateInMemory();
    const changes: StateChange[] = [];
    const save = (change: StateChange): Promise<void> => {
      if (changes.length >= saves) return Promise.reject(new Error('stopped'));
      changes.push(change);
      return home.save(change);
    };
    return { home, changes, state: openSyncState({ load: () => home.load(), save }, first) };
  }

  async function fill(opening: ReturnType<typeof openSyncState>) {
    const state = await opening;
    for (let at = 0; at < count; at += 1) {
      state.setKnown(`r1.${at}`, row(at));
      state.setAside(`r1.${at}`, { why: 'newer', sealed: 'sealed' });
    }
    state.note({ cursor: 'c9' });
    return state;
  }

  it('is kept in parts, how far it was read with the last of them', async () => {
    const { home, changes, state } = homeFor(Infinity);
    expect(await (await fill(state)).keep()).toBe(true);
    expect(changes.map(({ known }) => known.size)).toEqual([keptAtOnce, keptAtOnce, keptAtOnce]);
    expect(changes.map(({ meta }) => meta.cursor)).toEqual([null, null, 'c9']);
    const again = await openSyncState(home, null);
    expect([again.known.size, again.aside.size, again.meta.cursor]).toEqual([count, count, 'c9']);
  });

  it('leaves the page its turns between them', async () => {
    const { home } = homeFor(Infinity);
    let turns = 0;
    const pause = () => {
      turns += 1;
      return Promise.resolve();
    };
    await (await fill(openSyncState(home, first, pause))).keep();
    expect(turns).toBe(2);
  });

  it('and stopped half-way, has all of a document or none, and is read from where it was', async () => {
    const { home, state } = homeFor(1);
    expect(await (await fill(state)).keep()).toBe(false);
    const again = await openSyncState(home, null);
    expect(again.meta).toEqual({ ...emptyMeta, generation: first });
    expect(again.known.size).toBe(keptAtOnce);
    expect([...again.aside.keys()]).toEqual([...again.known.keys()]);
  });

  it('in a new generation, and stopped half-way, is read from its beginning', async () => {
    const { home, state: opening } = homeFor(1);
    await home.save({
      isAnew: true,
      meta: { ...emptyMeta, generation: first, cursor: 'c1' },
      known: new Map([['r1.old', row(1)]]),
      aside: new Map(),
      devices: new Map(),
    });
    const state = await opening;
    state.begin({ n: 2, id: 'second' });
    expect(await (await fill(Promise.resolve(state))).keep()).toBe(false);
    const again = await openSyncState(home, null);
    expect(again.meta).toMatchObject({ generation: { n: 2, id: 'second' }, cursor: null });
    expect(again.known.has('r1.old')).toBe(false);
  });

  it('and written over what was still being kept, is what stays', async () => {
    const home = new StateInMemory();
    let goOn = (): void => undefined;
    const others = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const state = await openSyncState(home, first, () => others);
    for (let at = 0; at <= keptAtOnce; at += 1) state.setKnown(`r1.${at}`, row(at));
    state.note({ cursor: 'c9' });
    const before = state.keep();
    // The first part is kept by then, and the last waits for its turn.
    await expect.poll(async () => (await home.load()).known.size).toBe(keptAtOnce);
    state.setKnown(`r1.${keptAtOnce}`, row(5000));
    state.note({ cursor: 'c10' });
    const after = state.keep();
    // Time enough for it, if it did not wait.
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    goOn();
    expect(await Promise.all([before, after])).toEqual([true, true]);
    const again = await openSyncState(home, null);
    expect(again.known.get(`r1.${keptAtOnce}`)).toEqual(row(5000));
    expect(again.meta.cursor).toBe('c10');
  });
});

describe('a pairing', () => {
  it('is told by either home, and by neither once it is forgotten, though a tab has it open', async () => {
    const home = local();
    const note = openPairingNote(home);
    expect(await isPaired(note)).toBe(false);
    note.write('pairing');
    expect(await isPaired(note)).toBe(true);
    note.remove();
    const database = open();
    await database.writePairing('pairing');
    expect(await isPaired(note)).toBe(true);
    await forgetPairing(home);
    expect(await isPaired(note)).toBe(false);
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).not.toContain(syncDatabase);
  });

  it('that is forgotten leaves what others know this device by, until everything is deleted', async () => {
    const tab = new FaultyBrowser().openTab();
    const note = openPairingNote(tab.localHome());
    await tab.storage.load();
    note.write('pairing');
    note.keepDevice('phone');
    await forgetPairing(tab.localHome());
    expect([note.read(), note.device()]).toEqual([null, 'phone']);
    await tab.storage.deleteEverything();
    expect(note.device()).toBeNull();
  });
});
