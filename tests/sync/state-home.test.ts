import { beforeEach, describe, expect, it } from 'vitest';
import { createLocalHome } from '@/storage/local-home';
import { forgetPairing, isPaired, openPairingNote, syncDatabase } from '@/storage/pairing-note';
import { openSyncDatabase } from '@/sync/state-home';
import { emptyMeta, openSyncState } from '@/sync/sync-state';
import { FaultyBrowser } from '../support/faulty-browser';
import { giveIndexedDb } from '../support/give-indexed-db';

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
