import { beforeEach, describe, expect, it } from 'vitest';
import { createKeys } from '@/lock/key-record';
import { lowestCost } from '@/lock/passphrase-cost';
import { codeOf, newSecret, secretOf } from '@/sync/pairing-code';
import { lettersOf } from '@/sync/pairing-record';
import type { Pairing, SyncState } from '@/sync/sync-port';
import { FakeServer } from '../support/fake-server';
import { fact } from '../support/storage-words';
import { SyncDevice } from '../support/sync-device';

const address = 'https://journal.example.org';
const off = { on: false, isEmptying: false, isLeaving: false, isShutOut: false } as const;
/** What the host says to everybody. */
let refusal: 'removed' | 'wrong-code' | 'not-yours' | null = null;
/** Names that it lets in no more. */
const shut = new Set<string>();
/** The phone hears no answer before this is over. */
let hold: Promise<void> | null = null;
let release = (): void => undefined;
let servers: Map<string, FakeServer>;

const all = <Answer>(answer: Answer) => ({ put: answer, changes: answer, listing: answer });
let phone: SyncDevice;
let laptop: SyncDevice;

const serverOf = (name: string): FakeServer => {
  const server = servers.get(name) ?? new FakeServer();
  servers.set(name, server);
  return server;
};

/** The only database there is, or the latest. */
const server = (): FakeServer => [...servers.values()].at(-1) ?? new FakeServer();

beforeEach(() => {
  servers = new Map();
  refusal = null;
  hold = null;
  shut.clear();
  [phone, laptop] = ['phone', 'laptop'].map(
    (name) =>
      new SyncDevice(name, (login) => {
        const own = serverOf(login.name).connect();
        const may = shut.has(login.name) ? 'wrong-code' : refusal;
        if (may !== null) {
          return { ...own, ...all(() => Promise.resolve({ ok: false, trouble: may } as const)) };
        }
        // What waits at the server hears nothing until somebody asks.
        return {
          ...own,
          changes: async (ask, signal) => {
            if (!ask.wait && name === 'phone') await hold;
            return ask.wait
              ? new Promise((resolve) => {
                  signal?.addEventListener('abort', () =>
                    resolve({ ok: false, trouble: 'unreachable' }),
                  );
                })
              : own.changes(ask);
          },
        };
      }),
  ) as [SyncDevice, SyncDevice];
});

type On = Extract<SyncState, { on: true }>;
function stateOf({ sync }: SyncDevice): On {
  const state = sync?.state();
  if (state?.on !== true) throw new Error('off');
  return state;
}

const begin = (device: SyncDevice, pairing: Pairing): Promise<void> =>
  device.begin(pairing, `My ${device.browser.name}`);

/** Both on, with a page of each on both. */
async function pair(): Promise<Pairing> {
  const sync = await phone.open();
  await laptop.open();
  await phone.write('a', 'from the phone');
  await laptop.write('b', 'from the laptop');
  const prepared = sync.prepare(address);
  if (prepared === null) throw new Error('no address');
  await begin(phone, prepared.pairing);
  await begin(laptop, prepared.pairing);
  await phone.turn();
  return prepared.pairing;
}

/** The same, and then their server answers nobody. */
async function pairedUnreachable(): Promise<{ pairing: Pairing; first: FakeServer }> {
  const pairing = await pair();
  const [first] = servers.values();
  if (first === undefined) throw new Error('no server');
  first.fault = () => 'before';
  return { pairing, first };
}

const both = ['from the laptop', 'from the phone'];

describe('a second device', () => {
  it('has the same pages, and each knows of the other', async () => {
    await pair();
    expect(phone.words()).toEqual(both);
    expect(laptop.words()).toEqual(both);
    expect(stateOf(phone)).toMatchObject({ phase: 'sent', waiting: 0, trouble: null, address });
    await phone.turn();
    expect(
      stateOf(phone)
        .devices.map(({ name }) => name)
        .toSorted(),
    ).toEqual(['My laptop', 'My phone']);
    expect(stateOf(phone).devices.find(({ isThis }) => isThis)?.name).toBe('My phone');
  });

  it('goes on where it was when the app is opened again', async () => {
    await pair();
    await phone.open();
    await phone.write('a', 'written later');
    await phone.elapse(10_000);
    await laptop.turn();
    expect(laptop.words()).toEqual(['from the laptop', 'written later']);
  });

  it('keeps both drafts of a page written apart, and says whose is whose', async () => {
    await pair();
    await phone.write('b', 'seen on the phone');
    await laptop.write('b', 'gone on with on the laptop');
    for (const device of [phone, laptop, phone]) await device.turn();
    expect(phone.words()).toEqual(laptop.words());
    expect(phone.words()).toHaveLength(3);
    const [writer] = [laptop.tab.writer];
    expect(phone.sync?.deviceOf(`anything~${writer}`)).toBe('My laptop');
    expect(phone.sync?.deviceOf('anything~nobody')).toBeNull();
  });

  it('is told ten seconds after typing stopped, and not before', async () => {
    await pair();
    await phone.write('a', 'one');
    await phone.elapse(9000);
    await phone.write('a', 'one two');
    await phone.elapse(9000);
    await laptop.turn();
    expect(laptop.words()).toEqual(both);
    expect(stateOf(phone)).toMatchObject({ phase: 'waiting', waiting: 1 });
    await phone.elapse(1000);
    expect(stateOf(phone)).toMatchObject({ phase: 'sent', waiting: 0 });
    await laptop.turn();
    expect(laptop.words()).toEqual(['from the laptop', 'one two']);
  });

  it('costs a save no more than what it changed', async () => {
    await pair();
    phone.looks = [];
    await phone.write('a', 'one');
    await phone.write('c', 'two');
    expect(stateOf(phone)).toMatchObject({ phase: 'waiting', waiting: 2 });
    await phone.write('c', 'two three');
    expect(stateOf(phone).waiting).toBe(2);
    expect(phone.looks).toEqual([['fact/a'], ['fact/c'], ['fact/c']]);
    await phone.elapse(10_000);
    expect(stateOf(phone)).toMatchObject({ phase: 'sent', waiting: 0 });
  });

  it('is not said to have all before the server was asked', async () => {
    await pair();
    const said: string[] = [];
    const other = await phone.openBeside();
    const say = (state = other.state()): void =>
      void (state.on && said.push(`${state.phase} ${String(state.hasRound)}`));
    say();
    other.subscribe(say);
    await phone.settle();
    expect(new Set(said)).toEqual(new Set(['waiting false', 'sending false', 'sent true']));
    other.close();
    server().fault = () => 'before';
    await phone.open();
    expect(stateOf(phone)).toMatchObject({ phase: 'paused', hasRound: false });
  });

  it('waits where the server cannot be reached, and tries again by itself, less and less often', async () => {
    await pair();
    const [own] = servers.values();
    if (own === undefined) throw new Error('no server');
    own.fault = () => 'before';
    await phone.write('a', 'unsent');
    await phone.turn();
    expect(stateOf(phone)).toMatchObject({ phase: 'paused', trouble: 'unreachable', waiting: 1 });
    const { requests } = own;
    for (const ms of [2000, 4000, 8000]) await phone.elapse(ms);
    expect(own.requests).toBe(requests + 3);
    phone.isOnline = false;
    await phone.turn();
    expect(stateOf(phone).trouble).toBe('offline');
    own.fault = () => null;
    await phone.elapse(300_000);
    expect(stateOf(phone)).toMatchObject({ phase: 'sent', trouble: null });
  });

  it('may pair twice with the same code; another journal’s, a typo and no address are told apart', async () => {
    const pairing = await pair();
    const again = (other: Pairing) => phone.sync?.begin(other, 'My phone');
    expect(await again(pairing)).toEqual({ ok: true });
    const other = { address, code: codeOf(newSecret()) };
    expect(await again(other)).toEqual({ ok: false, trouble: 'other-journal' });
    await phone.sync?.stop();
    expect(await again({ address, code: 'ABC' })).toEqual({ ok: false, trouble: 'bad-code' });
    expect(await again({ address: 'http://x.org', code: pairing.code })).toEqual({
      ok: false,
      trouble: 'bad-address',
    });
    expect(await again({ address, code: pairing.code.toLowerCase() })).toEqual({ ok: true });
  });
});

describe('the secret', () => {
  it('is on this device alone, and gone with stop; the pages stay', async () => {
    const { code } = await pair();
    expect(phone.sync?.pairing()).toEqual({ address, code });
    const secret = lettersOf(secretOf(code) ?? new Uint8Array());
    expect(phone.note).toContain(secret);
    expect(JSON.stringify(phone.tab.storage.exportRecords())).not.toContain(secret);
    // In the middle of a round, too.
    phone.sync?.syncNow();
    const stopping = phone.sync?.stop();
    await phone.settle();
    await stopping;
    expect([phone.note, phone.copy]).toEqual([null, null]);
    expect((await phone.home.load()).meta).toBeNull();
    expect(phone.sync?.state()).toEqual(off);
    expect(phone.words()).toEqual(both);
    await phone.write('a', 'stays here');
    await phone.elapse(60_000);
    await laptop.turn();
    expect(laptop.words()).toEqual(both);
  });

  it('comes back from the other home where one has lost it', async () => {
    await pair();
    phone.note = null;
    await phone.open();
    expect(stateOf(phone).trouble).toBeNull();
    expect(phone.note).not.toBeNull();
  });

  it('is sealed with the journal’s key where there is a lock, and not read without it', async () => {
    const { code } = await pair();
    const secret = lettersOf(secretOf(code) ?? new Uint8Array());
    const derive = () => Promise.resolve(new Uint8Array(32).fill(5));
    phone.keys = await createKeys('passphrase', lowestCost, derive);
    await phone.sync?.relocked();
    expect(`${phone.note} ${phone.copy}`).not.toContain(secret);
    expect(`${phone.note} ${phone.copy}`).not.toContain('journal.example.org');
    await phone.open();
    expect(stateOf(phone).trouble).toBeNull();
    phone.keys = null;
    await phone.open();
    expect(phone.sync?.state().on).toBe(false);
  });

  it('is written in plain by nothing that was still under way when the journal locked', async () => {
    const prepared = (await phone.open()).prepare(address);
    if (prepared === null) throw new Error('no address');
    phone.keys = await createKeys('p', lowestCost, () => Promise.resolve(new Uint8Array(32)));
    const beginning = phone.sync?.begin(prepared.pairing, 'My phone');
    phone.keys = null;
    phone.sync?.close();
    await phone.settle();
    await beginning;
    expect([phone.note, phone.copy]).toEqual([null, null]);
  });

  it('that another tab forgot is used no more', async () => {
    await pair();
    phone.note = null;
    phone.copy = null;
    await phone.write('a', 'not to be sent');
    await phone.turn();
    expect(phone.sync?.state().on).toBe(false);
    await laptop.turn();
    expect(laptop.words()).toEqual(both);
  });

  it('changed for another takes the pages along, and leaves none under the old', async () => {
    await pair();
    const [old] = servers.values();
    const prepared = phone.sync?.prepare(address);
    if (prepared === undefined || prepared === null) throw new Error('no address');
    const changing = phone.sync?.changeCode(prepared.pairing);
    await phone.settle();
    expect(await changing).toEqual({ ok: true });
    const left = [...(old?.documents ?? [])].filter(([, { sealed }]) => sealed !== null);
    expect(left.map(([name]) => name)).toEqual(['g']);
    const tablet = laptop;
    await tablet.sync?.stop();
    await begin(tablet, prepared.pairing);
    expect(tablet.words()).toEqual(both);
    expect(phone.words()).toEqual(both);
  });
});

/** Goes over to a new code; comes back with it. */
async function changeCode(device: SyncDevice): Promise<Pairing> {
  const prepared = device.sync?.prepare(address);
  if (prepared === undefined || prepared === null) throw new Error('no address');
  const changing = device.sync?.changeCode(prepared.pairing);
  await device.settle();
  expect(await changing).toEqual({ ok: true });
  return prepared.pairing;
}

/** The documents that a server has, but for the one that says which generation counts. */
const leftOn = (of: FakeServer | undefined): string[] =>
  [...(of?.documents ?? [])]
    .filter(([name, { sealed }]) => sealed !== null && name !== 'g')
    .map(([name]) => name);

describe('a place that was left', () => {
  it('gets nothing more from a device that has the old code, and that device says why', async () => {
    await pair();
    const [old] = servers.values();
    await changeCode(phone);
    await laptop.write('b', 'written after the change');
    await laptop.turn();
    expect(leftOn(old)).toEqual([]);
    expect(stateOf(laptop)).toMatchObject({ phase: 'paused', trouble: 'code-changed' });
    expect(laptop.words()).toEqual(['from the phone', 'written after the change']);
  });

  it('is emptied when it can be reached, however many there are by then', async () => {
    const { first } = await pairedUnreachable();
    await changeCode(phone);
    const second = server();
    second.fault = () => 'before';
    await changeCode(phone);
    expect(stateOf(phone).isLeaving).toBe(true);
    for (const one of [first, second]) {
      expect(leftOn(one).length).toBeGreaterThan(0);
      one.fault = () => null;
    }
    await phone.turn();
    expect([leftOn(first), leftOn(second)]).toEqual([[], []]);
    expect(stateOf(phone).isLeaving).toBe(false);
  });

  it('is emptied too where it was turned off here meanwhile, and nothing else', async () => {
    const { first, pairing } = await pairedUnreachable();
    const { code: oldCode } = pairing;
    const { code } = await changeCode(phone);
    const second = server();
    const stopping = phone.sync?.stop();
    await phone.settle();
    await stopping;
    const leaving = { ...off, isLeaving: true };
    expect(phone.sync?.state()).toEqual(leaving);
    expect(phone.sync?.pairing()).toBeNull();
    const lettersIn = (one: string) => lettersOf(secretOf(one) ?? new Uint8Array());
    expect(phone.note).toContain(lettersIn(oldCode));
    expect(`${phone.note} ${phone.copy}`).not.toContain(lettersIn(code));
    await phone.write('c', 'stays here');
    await phone.open();
    expect(phone.sync?.state()).toEqual(leaving);
    const held = leftOn(second);
    first.fault = () => null;
    await phone.turn();
    expect(leftOn(first)).toEqual([]);
    expect(leftOn(second)).toEqual(held);
    expect(phone.sync?.state()).toEqual({ ...leaving, isLeaving: false });
    expect([phone.note, phone.copy]).toEqual([null, null]);
    expect(phone.words()).toContain('stays here');
  });

  it('and gone back to before it could be emptied, is not', async () => {
    const { first, pairing } = await pairedUnreachable();
    await changeCode(phone);
    first.fault = () => null;
    const changing = phone.sync?.changeCode(pairing);
    await phone.settle();
    expect(await changing).toEqual({ ok: true });
    await phone.turn();
    expect(leftOn(first).filter((name) => name.startsWith('r'))).toHaveLength(2);
    expect(stateOf(phone)).toMatchObject({ phase: 'sent', isLeaving: false });
    expect(leftOn(server())).toEqual([]);
  });

  it('says so where its server lets the old code in no more, until somebody leaves it at that', async () => {
    await pairedUnreachable();
    await changeCode(phone);
    const name = [...servers.keys()][0] ?? '';
    shut.add(name);
    await phone.open();
    expect(stateOf(phone)).toMatchObject({ trouble: null, isLeaving: true, isShutOut: true });
    const ending = phone.sync?.letBe();
    await phone.settle();
    await ending;
    expect(stateOf(phone)).toMatchObject({ trouble: null, isLeaving: false, isShutOut: false });
    await phone.write('a', 'goes on');
    await phone.turn();
    expect(stateOf(phone)).toMatchObject({ phase: 'sent' });
  });

  it('is emptied too where the journal is deleted from this device alone, which keeps nothing else', async () => {
    const { first, pairing } = await pairedUnreachable();
    const { code: oldCode } = pairing;
    const { code } = await changeCode(phone);
    const second = server();
    const held = leftOn(second);
    const deleting = phone.sync?.deleteHere();
    await phone.settle();
    expect(await deleting).toEqual({ isDeleted: true, verified: true, left: 'later' });
    const lettersIn = (one: string) => lettersOf(secretOf(one) ?? new Uint8Array());
    for (const text of [phone.note, phone.copy]) {
      expect(text).toContain(lettersIn(oldCode));
      expect(text).not.toContain(lettersIn(code));
      expect(text).not.toContain('My phone');
    }
    expect([phone.words(), phone.device]).toEqual([[], null]);
    await phone.open();
    expect(phone.sync?.state()).toEqual({ ...off, isLeaving: true });
    first.fault = () => null;
    await phone.turn();
    expect(leftOn(first)).toEqual([]);
    expect(leftOn(second)).toEqual(held);
    expect([phone.note, phone.copy, phone.words()]).toEqual([null, null, []]);
  });

  it('is forgotten with the rest where nothing is left to be emptied', async () => {
    await pair();
    const held = leftOn(server());
    const deleting = phone.sync?.deleteHere();
    await phone.settle();
    expect(await deleting).toEqual({ isDeleted: true, verified: true, left: 'nothing' });
    expect([phone.note, phone.copy, phone.words()]).toEqual([null, null, []]);
    expect(leftOn(server())).toEqual(held);
    await laptop.turn();
    expect(laptop.words()).toEqual(both);
  });

  it('is emptied too where everything is deleted everywhere', async () => {
    const { first } = await pairedUnreachable();
    await changeCode(phone);
    const deleting = phone.sync?.deleteEverywhere();
    await phone.settle();
    expect(await deleting).toMatchObject({ isDeleted: true, done: 'later' });
    first.fault = () => null;
    await phone.turn();
    expect(leftOn(first)).toEqual([]);
    expect(phone.note).toBeNull();
  });
});

describe('the code that another device made', () => {
  it('brings a device along that has the old one, with what it never sent', async () => {
    await pair();
    const pairing = await changeCode(phone);
    await laptop.write('b', 'written after the change');
    await laptop.turn();
    expect(stateOf(laptop).trouble).toBe('code-changed');
    const following = laptop.sync?.changeCode(pairing);
    await laptop.settle();
    expect(await following).toEqual({ ok: true });
    await phone.turn();
    expect(phone.words()).toEqual(['from the phone', 'written after the change']);
    expect(stateOf(phone).devices).toHaveLength(2);
  });

  it('typed where it is in use already, empties nothing', async () => {
    const pairing = await pair();
    const changing = phone.sync?.changeCode(pairing);
    await phone.settle();
    expect(await changing).toEqual({ ok: true });
    await phone.turn();
    expect(leftOn(server()).filter((name) => name.startsWith('r'))).toHaveLength(2);
    await laptop.turn();
    expect(stateOf(laptop).trouble).toBeNull();
  });
});

describe('turned on again while everything is yet to be deleted everywhere', () => {
  async function deletedOffline(): Promise<{ pairing: Pairing; old: FakeServer }> {
    const pairing = await pair();
    const old = server();
    old.fault = () => 'before';
    const deleting = phone.sync?.deleteEverywhere();
    await phone.settle();
    expect(await deleting).toMatchObject({ done: 'later' });
    return { pairing, old };
  }

  it('with another code, all of it goes where it was', async () => {
    const { old } = await deletedOffline();
    const prepared = phone.sync?.prepare(address);
    if (prepared === undefined || prepared === null) throw new Error('no address');
    await begin(phone, prepared.pairing);
    await phone.write('c', 'a new beginning');
    old.fault = () => null;
    await phone.turn();
    await laptop.turn();
    expect(laptop.words()).toEqual([]);
    expect(phone.words()).toEqual(['a new beginning']);
    expect(leftOn(old).filter((name) => name.startsWith('r'))).toEqual([]);
  });

  it('with the same code, nothing of it comes back', async () => {
    const { pairing, old } = await deletedOffline();
    await phone.write('c', 'a new beginning');
    const requests = { left: 1 };
    // Out of reach again right after it was asked whether it lets this code in.
    old.fault = () => {
      requests.left -= 1;
      return requests.left < 0 ? 'before' : null;
    };
    await begin(phone, pairing);
    old.fault = () => null;
    await phone.turn();
    await laptop.turn();
    expect(phone.words()).toEqual(['a new beginning']);
    expect(laptop.words()).toEqual(['a new beginning']);
  });
});

describe('two tabs', () => {
  it('are both on once one is', async () => {
    const sync = await phone.open();
    const other = await phone.openBeside();
    const prepared = sync.prepare(address);
    if (prepared === null) throw new Error('no address');
    await begin(phone, prepared.pairing);
    expect(other.state().on).toBe(false);
    await other.lookAgain();
    await phone.settle();
    expect(other.state()).toMatchObject({ on: true, trouble: null });
    other.close();
  });

  it('both go on with the code that one of them changed', async () => {
    await pair();
    const [old] = servers.values();
    const other = await phone.openBeside();
    await phone.settle();
    const { code } = await changeCode(phone);
    await phone.write('a', 'written after the change');
    other.syncNow();
    await phone.settle();
    await phone.turn();
    expect(leftOn(old)).toEqual([]);
    expect(other.pairing()?.code).toBe(code);
    expect(phone.note).toContain(lettersOf(secretOf(code) ?? new Uint8Array()));
    other.close();
  });

  it('both are off once one is, whatever the other is told', async () => {
    await pair();
    const other = await phone.openBeside();
    await phone.settle();
    const stopping = phone.sync?.stop();
    await phone.settle();
    await stopping;
    const renaming = other.rename('Another name');
    await phone.settle();
    await renaming;
    expect([phone.note, phone.copy]).toEqual([null, null]);
    expect(other.state().on).toBe(false);
    other.close();
  });
});

describe('everything deleted everywhere', () => {
  it('is no question on a device that had sent all, however long it was away', async () => {
    await pair();
    // Of a kind that holds words.
    await laptop.write('half.page', 'sent long ago');
    await laptop.turn();
    const deleting = phone.sync?.deleteEverywhere();
    await phone.settle();
    await deleting;
    await laptop.elapse(8 * 24 * 60 * 60 * 1000);
    await laptop.turn();
    expect(stateOf(laptop)).toMatchObject({ phase: 'sent', question: null });
    expect(laptop.words()).toEqual([]);
  });

  it('is gone here at once, on the server, and on the other device when that comes', async () => {
    await pair();
    const deleting = phone.sync?.deleteEverywhere();
    await phone.settle();
    expect(await deleting).toEqual({ isDeleted: true, verified: true, done: 'now' });
    expect(phone.words()).toEqual([]);
    expect([phone.note, phone.copy]).toEqual([null, null]);
    expect(phone.sync?.state()).toEqual(off);
    const left = [...server().documents].filter(([, { sealed }]) => sealed !== null);
    expect(new Set(left.map(([name]) => name.charAt(0)))).toEqual(new Set(['d', 'g']));
    await laptop.turn();
    expect(laptop.words()).toEqual([]);
  });

  it('offline leaves the order alone behind, until the server can be reached', async () => {
    await pair();
    server().fault = () => 'before';
    const deleting = phone.sync?.deleteEverywhere();
    await phone.settle();
    expect(await deleting).toMatchObject({ isDeleted: true, done: 'later' });
    expect(phone.words()).toEqual([]);
    expect(phone.sync?.state()).toEqual({ ...off, isEmptying: true });
    await phone.open();
    expect(phone.sync?.state()).toEqual({ ...off, isEmptying: true });
    server().fault = () => null;
    await phone.turn();
    expect(phone.note).toBeNull();
    await laptop.turn();
    expect(laptop.words()).toEqual([]);
  });

  it('is done with where the host took the place away meanwhile', async () => {
    await pair();
    server().fault = () => 'before';
    const deleting = phone.sync?.deleteEverywhere();
    await phone.settle();
    expect(await deleting).toMatchObject({ done: 'later' });
    refusal = 'removed';
    await phone.open();
    expect(phone.sync?.state()).toEqual(off);
    expect([phone.note, phone.copy]).toEqual([null, null]);
  });

  it.each(['wrong-code', 'not-yours'] as const)(
    'says so where the server lets nobody in any more (%s), until somebody leaves it at that',
    async (why) => {
      await pair();
      server().fault = () => 'before';
      const deleting = phone.sync?.deleteEverywhere();
      await phone.settle();
      expect(await deleting).toMatchObject({ done: 'later' });
      refusal = why;
      await phone.open();
      expect(phone.sync?.state()).toEqual({ ...off, isEmptying: true, isShutOut: true });
      // It may have been a mistake, and is asked again.
      refusal = null;
      await phone.open();
      expect(phone.sync?.state()).toEqual({ ...off, isEmptying: true });
      refusal = why;
      await phone.open();
      const ending = phone.sync?.letBe();
      await phone.settle();
      await ending;
      expect(phone.sync?.state()).toEqual(off);
      expect([phone.note, phone.copy]).toEqual([null, null]);
    },
  );

  it('says at once that nothing there is this device’s any more', async () => {
    const { code } = await pair();
    const end = async (why: typeof refusal): Promise<unknown> => {
      refusal = why;
      await phone.open();
      const deleting = phone.sync?.deleteEverywhere();
      await phone.settle();
      return deleting;
    };
    expect(await end('wrong-code')).toMatchObject({ isDeleted: true, done: 'shut-out' });
    refusal = null;
    await phone.open();
    await begin(phone, { address, code });
    expect(await end('removed')).toMatchObject({ isDeleted: true, done: 'gone' });
  });

  it('is asked about where words were never sent, and they are kept if somebody wants them', async () => {
    await pair();
    // A page of a kind that holds words.
    laptop.tab.storage.save({
      id: 'fact/half.page',
      body: { v: 2, type: 'fact', name: 'half.page', value: 'never sent', turn: 0, at: 0 },
    });
    await laptop.settle();
    const deleting = phone.sync?.deleteEverywhere();
    await phone.settle();
    await deleting;
    await laptop.turn();
    expect(stateOf(laptop)).toMatchObject({
      phase: 'paused',
      question: { why: 'emptied', unsent: 1 },
    });
    expect(laptop.words()).toContain('never sent');
    const answering = laptop.sync?.answer('keep');
    await laptop.settle();
    await answering;
    expect(laptop.words()).toEqual(['never sent']);
    expect(stateOf(laptop)).toMatchObject({ phase: 'sent', question: null });
  });
});

describe('everything replaced', () => {
  const replace = ({ tab }: SyncDevice, words: string) =>
    tab.storage.replaceEverything([{ id: 'fact/c', body: fact('c', words) }]);

  async function replaced(device: SyncDevice, words: string, isTold = true): Promise<void> {
    const replacing = device.sync?.replaceEverything(() => replace(device, words));
    await device.settle();
    expect(await replacing).toMatchObject({ result: { saved: true }, isTold });
  }

  /** A page of the laptop's is on the server, and not on the phone. */
  async function unseenPage(): Promise<void> {
    await pair();
    await laptop.write('d', 'not seen on the phone');
    await laptop.turn();
  }

  it('takes the place of everything on the other device', async () => {
    await pair();
    await replaced(phone, 'brought back');
    await laptop.turn();
    expect(phone.words()).toEqual(['brought back']);
    expect(laptop.words()).toEqual(['brought back']);
  });

  it('is not mixed with what a round takes in that is under way', async () => {
    await unseenPage();
    hold = new Promise((resolve) => {
      release = resolve;
    });
    await phone.turn();
    const replacing = phone.sync?.replaceEverything(() => replace(phone, 'brought back'));
    await phone.settle();
    release();
    hold = null;
    await phone.settle();
    expect(await replacing).toMatchObject({ isTold: true });
    await phone.settle();
    await laptop.turn();
    expect(phone.words()).toEqual(['brought back']);
    expect(laptop.words()).toEqual(['brought back']);
  });

  it('and stopped right before it was, is as it was everywhere, with what others wrote', async () => {
    await unseenPage();
    void phone.sync?.replaceEverything(() => new Promise(() => undefined));
    await phone.settle();
    phone.endLocks();
    await phone.open();
    for (const device of [phone, laptop, phone]) await device.turn();
    expect(phone.words()).toEqual([...both, 'not seen on the phone'].toSorted());
    expect(laptop.words()).toEqual(phone.words());
  });

  it('and stopped right after it was, is replaced everywhere all the same', async () => {
    await unseenPage();
    void phone.sync?.replaceEverything(async () => {
      await replace(phone, 'brought back');
      return new Promise(() => undefined);
    });
    await phone.settle();
    phone.endLocks();
    await phone.open();
    for (const device of [phone, laptop, phone]) await device.turn();
    expect(phone.words()).toEqual(['brought back']);
    expect(laptop.words()).toEqual(['brought back']);
  });

  it('and refused by storage, changes nothing anywhere', async () => {
    await unseenPage();
    const replacing = phone.sync?.replaceEverything(() =>
      Promise.resolve({ saved: false, why: 'full' }),
    );
    await phone.settle();
    expect(await replacing).toMatchObject({ result: { saved: false, why: 'full' } });
    for (const device of [phone, laptop]) await device.turn();
    expect(phone.words()).toContain('not seen on the phone');
    expect(laptop.words()).toEqual(phone.words());
  });

  it('on two devices at once is the later one’s, whichever way the other hears of it', async () => {
    await pair();
    server().fault = () => 'before';
    await replaced(phone, 'of the phone');
    server().fault = () => null;
    await replaced(laptop, 'of the laptop');
    const checking = phone.sync?.checkAll();
    await phone.settle();
    await checking;
    await laptop.turn();
    expect(phone.words()).toEqual(['of the phone']);
    expect(laptop.words()).toEqual(['of the phone']);
  });

  describe('and the code changed before the server had heard', () => {
    async function replacedOffline(): Promise<void> {
      await pair();
      server().fault = () => 'before';
      await replaced(phone, 'brought back');
    }

    const follow = async (device: SyncDevice, pairing: Pairing): Promise<void> => {
      const following = device.sync?.changeCode(pairing);
      await device.settle();
      expect(await following).toEqual({ ok: true });
    };

    it('is no less so for a device that comes along: that asks about what it brings', async () => {
      await replacedOffline();
      await laptop.write('half.d', 'of before');
      const [first] = servers.values();
      const pairing = await changeCode(phone);
      if (first !== undefined) first.fault = () => null;
      await phone.turn();
      await laptop.turn();
      await follow(laptop, pairing);
      expect(stateOf(laptop)).toMatchObject({ question: { why: 'replaced', unsent: 1 } });
      expect(laptop.words()).toContain('of before');
      expect(phone.words()).toEqual(['brought back']);
      const answering = laptop.sync?.answer('let-go');
      await laptop.settle();
      await answering;
      for (const device of [phone, laptop]) await device.turn();
      expect(phone.words()).toEqual(['brought back']);
      expect(laptop.words()).toEqual(['brought back']);
    });

    it('takes the place of what another device brought to the new place before', async () => {
      await replacedOffline();
      const [first] = servers.values();
      const pairing = await changeCode(laptop);
      expect(laptop.words()).toEqual(both);
      await follow(phone, pairing);
      if (first !== undefined) first.fault = () => null;
      for (const device of [phone, laptop, phone]) await device.turn();
      expect(phone.words()).toEqual(['brought back']);
      expect(laptop.words()).toEqual(['brought back']);
    });

    it('and not changed where the order could not go along', async () => {
      await replacedOffline();
      const [first] = servers.values();
      const prepared = phone.sync?.prepare(address);
      if (prepared === undefined || prepared === null) throw new Error('no address');
      phone.home.refuses = () => true;
      const changing = phone.sync?.changeCode(prepared.pairing);
      await phone.settle();
      expect(await changing).toEqual({ ok: false, trouble: 'no-room-here' });
      phone.home.refuses = () => false;
      if (first !== undefined) first.fault = () => null;
      await phone.turn();
      await laptop.turn();
      expect(laptop.words()).toEqual(['brought back']);
    });
  });

  it('is not passed over in silence where the others may not hear of it', async () => {
    await pair();
    phone.home.refuses = () => true;
    await replaced(phone, 'brought back', false);
    expect(phone.words()).toEqual(['brought back']);
  });
});

describe('a name', () => {
  /** A page written on both devices without knowing of each other. */
  async function writtenApart(): Promise<void> {
    await pair();
    await phone.write('b', 'seen on the phone');
    await laptop.write('b', 'gone on with on the laptop');
    for (const device of [phone, laptop, phone, laptop]) await device.turn();
  }

  const nameOn = (device: SyncDevice, { tab }: SyncDevice) =>
    device.sync?.deviceOf(`anything~${tab.writer}`);

  it('stays with what was written, after the code was changed and the other device came along', async () => {
    await writtenApart();
    const pairing = await changeCode(phone);
    await phone.turn();
    expect(nameOn(phone, phone)).toBe('My phone');
    expect(nameOn(phone, laptop)).toBe('My laptop');
    // A device that may have been lost is not listed under a code it does not have.
    expect(stateOf(phone).devices.map(({ name }) => name)).toEqual(['My phone']);
    const following = laptop.sync?.changeCode(pairing);
    await laptop.settle();
    expect(await following).toEqual({ ok: true });
    for (const device of [phone, laptop, phone]) await device.turn();
    for (const device of [phone, laptop]) {
      expect(nameOn(device, phone)).toBe('My phone');
      expect(nameOn(device, laptop)).toBe('My laptop');
      expect(stateOf(device).devices).toHaveLength(2);
    }
  });

  it('stands once in the list for a device that was turned off and on again', async () => {
    const pairing = await pair();
    const stopping = laptop.sync?.stop();
    await laptop.settle();
    await stopping;
    await laptop.open();
    const begun = laptop.sync?.begin(pairing, 'The laptop');
    await laptop.settle();
    expect(await begun).toEqual({ ok: true });
    for (const device of [laptop, phone]) await device.turn();
    const names = (device: SyncDevice) =>
      stateOf(device)
        .devices.map(({ name }) => name)
        .toSorted();
    expect(names(phone)).toEqual(['My phone', 'The laptop']);
    expect(names(laptop)).toEqual(names(phone));
  });

  it('that was changed is the one shown here, before others have heard', async () => {
    await pair();
    server().fault = () => 'before';
    await phone.sync?.rename('Old phone');
    await phone.settle();
    expect(stateOf(phone).devices.find(({ isThis }) => isThis)?.name).toBe('Old phone');
  });
});

describe('everything compared', () => {
  it('sends again what the server lost, and says how much', async () => {
    await pair();
    const goBack = server().now();
    await phone.write('a', 'after the backup');
    await phone.elapse(10_000);
    goBack();
    const checking = phone.sync?.checkAll();
    await phone.settle();
    expect(await checking).toEqual({ ok: true, sentAgain: 1, missing: 0 });
    await laptop.turn();
    expect(laptop.words()).toEqual(['after the backup', 'from the laptop']);
  });
});
