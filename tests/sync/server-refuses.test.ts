/** What a server may say no with, one by one: what is seen, what goes on, and that nothing here is touched. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { ServerTrouble } from '@/sync/server-port';
import type { SyncState } from '@/sync/sync-port';
import { FakeServer } from '../support/fake-server';
import { SyncDevice } from '../support/sync-device';

let server: FakeServer;
let refusal: ServerTrouble | null;
let asked: number;
let phone: SyncDevice;
let laptop: SyncDevice;

const day = 24 * 60 * 60 * 1000;

type On = Extract<SyncState, { on: true }>;
function stateOf({ sync }: SyncDevice): On {
  const state = sync?.state();
  if (state?.on !== true) throw new Error('off');
  return state;
}

beforeEach(async () => {
  server = new FakeServer();
  refusal = null;
  asked = 0;
  const may = <Answer>(answer: () => Promise<Answer>) => {
    asked += 1;
    return refusal === null ? answer() : Promise.resolve({ ok: false, trouble: refusal } as const);
  };
  const connect = () => {
    const own = server.connect();
    return {
      ...own,
      put: (items: Parameters<typeof own.put>[0]) => may(() => own.put(items)),
      changes: (ask: Parameters<typeof own.changes>[0]) =>
        ask.wait ? new Promise<never>(() => undefined) : may(() => own.changes(ask)),
      listing: (ask: Parameters<typeof own.listing>[0]) => may(() => own.listing(ask)),
    };
  };
  [phone, laptop] = [new SyncDevice('phone', connect), new SyncDevice('laptop', connect)];
  const prepared = (await phone.open()).prepare('https://journal.example.org');
  if (prepared === null) throw new Error('no address');
  await laptop.open();
  for (const device of [phone, laptop]) {
    await device.begin(prepared.pairing);
  }
});

describe('a server', () => {
  it.each(['wrong-code', 'not-yours', 'removed'] as const)(
    'that lets nobody in (%s) is not asked again by itself, and nothing here is touched',
    async (why) => {
      await phone.write('a', 'before');
      await phone.turn();
      refusal = why;
      await phone.write('a', 'before after');
      await phone.turn();
      expect(stateOf(phone)).toMatchObject({ phase: 'paused', trouble: why, waiting: 1 });
      const before = asked;
      for (let hour = 0; hour < 24; hour += 1) await phone.elapse(day / 24);
      expect(asked).toBe(before);
      expect(phone.words()).toEqual(['before after']);
      refusal = null;
      for (const device of [phone, laptop]) await device.turn();
      expect(laptop.words()).toEqual(['before after']);
    },
  );

  it('that is busy is asked again by itself', async () => {
    refusal = 'busy';
    await phone.write('a', 'words');
    await phone.turn();
    expect(stateOf(phone).trouble).toBe('busy');
    refusal = null;
    await phone.elapse(5 * 60_000);
    expect(stateOf(phone)).toMatchObject({ phase: 'sent', trouble: null });
  });

  it('that takes little at once gets it in pieces; a page too large even alone is set aside, and all else goes on', async () => {
    for (let page = 0; page < 20; page += 1) await phone.write(`p${page}`, `word${page}`);
    await phone.write('long', 'x'.repeat(8000));
    server.longestBatch = 1500;
    await phone.turn();
    await laptop.turn();
    expect(laptop.words()).toHaveLength(20);
    expect(stateOf(phone)).toMatchObject({ trouble: null, setAside: 1 });
    expect(phone.words()).toHaveLength(21);
  });

  it('that refuses one record gets the rest, and that one once it is another', async () => {
    const [first] = server.documents.keys();
    let refused: string | null = null;
    server.refuses = ({ name }) => {
      if (!name.startsWith('r')) return null;
      refused ??= name;
      return name === refused ? 'other' : null;
    };
    expect(first).toBeDefined();
    await phone.write('a', 'refused');
    await phone.write('b', 'taken');
    await phone.turn();
    await laptop.turn();
    expect(stateOf(phone)).toMatchObject({ trouble: null, setAside: 1 });
    expect(laptop.words()).toHaveLength(1);
    server.refuses = () => null;
    const checking = phone.sync?.checkAll();
    await phone.settle();
    expect(await checking).toMatchObject({ ok: true });
    await laptop.turn();
    expect(laptop.words()).toEqual(['refused', 'taken']);
    expect(stateOf(phone).setAside).toBe(0);
  });

  it('without room says so, saving goes on, and all of it is sent once there is some', async () => {
    server.refuses = ({ name }) => (name.startsWith('r') ? 'full' : null);
    await phone.write('a', 'one');
    await phone.turn();
    expect(stateOf(phone)).toMatchObject({ trouble: 'full', setAside: 0 });
    await phone.write('b', 'two');
    expect(phone.words()).toEqual(['one', 'two']);
    server.refuses = () => null;
    await phone.elapse(5 * 60_000);
    await laptop.turn();
    expect(laptop.words()).toEqual(['one', 'two']);
  });

  it('that withholds what a device says it sent is found out by comparing', async () => {
    await laptop.write('a', 'withheld');
    await laptop.turn();
    for (const [name] of server.documents) if (name.startsWith('r')) server.documents.delete(name);
    const checking = phone.sync?.checkAll();
    await phone.settle();
    expect(await checking).toMatchObject({ ok: true, missing: 1 });
  });
});

describe('a device without room', () => {
  it('takes no more in, says so, and goes on from there once it has some', async () => {
    await laptop.write('a', 'x'.repeat(3000));
    await laptop.turn();
    phone.browser.limit = 0;
    phone.browser.aborts = 1000;
    await phone.turn();
    expect(stateOf(phone)).toMatchObject({ phase: 'paused', trouble: 'no-room-here' });
    phone.browser.limit = 5 * 1024 * 1024;
    phone.browser.aborts = 0;
    await phone.turn();
    expect(stateOf(phone).trouble).toBeNull();
    expect(phone.words()).toEqual(laptop.words());
  });
});
