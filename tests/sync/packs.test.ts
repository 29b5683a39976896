/** What is known of the server lies in packs: each row is the one that was written last, however many there are. */
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { syncDatabase } from '@/storage/pairing-note';
import { openSyncDatabase, type SyncDatabase } from '@/sync/state-home';
import { emptyMeta, type KnownDocument } from '@/sync/sync-state';
import { giveIndexedDb } from '../support/give-indexed-db';

const open = (): SyncDatabase => openSyncDatabase(() => 'stamp');
const row = (counter: number): KnownDocument => ({ tag: `${counter}-a`, counter, isSure: true });
const keep = (to: SyncDatabase, rows: [string, KnownDocument | null][], isAnew = false) =>
  to.save({
    isAnew,
    meta: emptyMeta,
    known: new Map(rows),
    aside: new Map(),
    devices: new Map(),
  });
const known = async (): Promise<[string, KnownDocument][]> => [...(await open().load()).known];

/** The store as the browser has it. */
async function entries(): Promise<{ keys: string[]; rows: number }> {
  const database = await openDB(syncDatabase);
  const keys = (await database.getAllKeys('known')).map(String);
  const all: unknown[] = await database.getAll('known');
  database.close();
  return { keys, rows: all.reduce<number>((sum, one) => sum + [one].flat().length, 0) };
}

beforeEach(giveIndexedDb);

it('many rows are one entry', async () => {
  await keep(
    open(),
    Array.from({ length: 600 }, (_, at) => [`r1.${at}`, row(at)]),
  );
  expect((await entries()).keys).toHaveLength(1);
  expect(await known()).toHaveLength(600);
});

it('what was written last counts, by whichever tab', async () => {
  await keep(open(), [
    ['r1.a', row(1)],
    ['r1.b', row(1)],
    ['r1.c', row(1)],
  ]);
  await keep(open(), [['r1.a', row(2)]]);
  await keep(open(), [
    ['r1.b', null],
    ['r1.c', null],
  ]);
  await keep(open(), [['r1.c', row(4)]]);
  expect(await known()).toEqual([
    ['r1.a', row(2)],
    ['r1.c', row(4)],
  ]);
  await keep(open(), [['r2.a', row(5)]], true);
  expect(await known()).toEqual([['r2.a', row(5)]]);
});

it('after hundreds of changes it is written anew in few', async () => {
  const database = open();
  for (let at = 1; at <= 150; at += 1) await keep(database, [['r1.a', row(at)]]);
  await keep(database, [['r1.b', row(1)]]);
  const all = [
    ['r1.a', row(150)],
    ['r1.b', row(1)],
  ];
  expect(await known()).toEqual(all);
  expect(await entries()).toMatchObject({ rows: 2, keys: { length: 1 } });
  await keep(database, [['r1.b', row(2)]]);
  expect(await known()).toEqual([all[0], ['r1.b', row(2)]]);
});

it('rows as an earlier version of the app wrote them are read, and put together', async () => {
  const database = open();
  await keep(database, [['r1.a', row(1)]]);
  const before = await openDB(syncDatabase);
  await before.put('known', row(2), 'r1.a');
  await before.put('known', row(1), 'r1.b');
  before.close();
  const all = [
    ['r1.a', row(2)],
    ['r1.b', row(1)],
  ];
  expect(await known()).toEqual(all);
  expect((await entries()).keys).toHaveLength(1);
  expect(await known()).toEqual(all);
});
