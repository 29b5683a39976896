/** What a host may do without knowing: the server put back from an older copy, or emptied and begun anew. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { ChangeBatch, ServerAnswer, SyncServer } from '@/sync/server-port';
import type { Pairing, SyncState } from '@/sync/sync-port';
import { FakeServer } from '../support/fake-server';
import { fact } from '../support/storage-words';
import { SyncDevice } from '../support/sync-device';

let server: FakeServer;
let phone: SyncDevice;
let laptop: SyncDevice;
let tablet: SyncDevice;
/** A document that the laptop can't read, as of a newer app or altered on its way. */
let unreadable: string | null;

function altered(answer: ServerAnswer<ChangeBatch>): typeof answer {
  if (!answer.ok) return answer;
  const changes = answer.value.changes.map((change) =>
    change.name === unreadable && change.sealed !== null
      ? { ...change, sealed: 'A'.repeat(64) }
      : change,
  );
  return { ok: true, value: { ...answer.value, changes } };
}

/** What waits at the server hears nothing until somebody asks. */
const waiting = (signal: AbortSignal | undefined): Promise<ServerAnswer<ChangeBatch>> =>
  new Promise((resolve) => {
    signal?.addEventListener('abort', () => resolve({ ok: false, trouble: 'unreachable' }));
  });

function connect(name: string): SyncServer {
  const own = server.connect();
  return {
    ...own,
    async changes(ask, signal) {
      if (ask.wait) return waiting(signal);
      const answer = await own.changes(ask);
      return name === 'laptop' ? altered(answer) : answer;
    },
  };
}

beforeEach(() => {
  server = new FakeServer();
  unreadable = null;
  const deviceOf = (name: string): SyncDevice => new SyncDevice(name, () => connect(name));
  [phone, laptop, tablet] = [deviceOf('phone'), deviceOf('laptop'), deviceOf('tablet')];
});

/** The phone and the laptop on, with a page of each on both. */
async function pair(): Promise<Pairing> {
  const sync = await phone.open();
  await laptop.open();
  await phone.write('a', 'from the phone');
  await laptop.write('b', 'from the laptop');
  const prepared = sync.prepare('https://journal.example.org');
  if (prepared === null) throw new Error('no address');
  await phone.begin(prepared.pairing);
  await laptop.begin(prepared.pairing);
  await phone.turn();
  // Opened anew, it shows the laptop's page too.
  await phone.open();
  return prepared.pairing;
}

async function takeTurns(...devices: SyncDevice[]): Promise<void> {
  for (const device of devices) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await device.turn();
  }
}

/** A page in place of all there is, on all devices. */
async function replaceOnPhone(): Promise<void> {
  const { storage } = phone.tab;
  const replacing = phone.sync?.replaceEverything(async () => {
    const page = { id: 'fact/a', body: fact('a', 'in place of all') };
    const result = await storage.replaceEverything([page]);
    await storage.load();
    return result;
  });
  await phone.settle();
  expect(await replacing).toMatchObject({ result: { saved: true }, isTold: true });
  await phone.turn();
}

const stateOf = ({ sync }: SyncDevice): SyncState | undefined => sync?.state();

const stored = (): string[] =>
  [...server.documents].flatMap(([name, { sealed }]) => (sealed === null ? [] : [name]));

describe('what another device took away on the server', () => {
  it('is sent once more where nothing replaces it: the server had gone back to an older state', async () => {
    await pair();
    const putBack = server.now();
    await laptop.write('b', 'from the laptop, and more');
    await laptop.elapse(10_000);
    expect(stateOf(laptop)).toMatchObject({ phase: 'sent' });
    putBack();
    // The phone never heard of more, and takes away what it found when it has gone on from there.
    await phone.write('b', 'gone on with on the phone');
    await phone.elapse(10_000);
    await takeTurns(laptop, phone);
    const all = ['from the laptop, and more', 'from the phone', 'gone on with on the phone'];
    expect(laptop.words()).toEqual(all);
    expect(phone.words()).toEqual(all);
  });

  it('is not sent time after time where this device can’t read what replaced it', async () => {
    await pair();
    const before = new Set(stored());
    await phone.write('b', 'gone on with on the phone');
    await phone.elapse(10_000);
    unreadable = stored().find((name) => !before.has(name)) ?? null;
    expect(unreadable).not.toBeNull();
    await takeTurns(laptop, phone, laptop, phone);
    expect(stateOf(laptop)).toMatchObject({ setAside: 1 });
    expect(laptop.words()).toEqual(['from the laptop', 'from the phone']);
    const { requests } = server;
    await takeTurns(laptop, phone, laptop, phone);
    expect(server.requests).toBe(requests + 4);
  });
});

describe('a server that lost everything', () => {
  it('costs no page, though a device that found nothing there began anew', async () => {
    const pairing = await pair();
    server.documents.clear();
    await tablet.open();
    await tablet.write('c', 'from the tablet');
    await tablet.begin(pairing);
    await takeTurns(phone, laptop, tablet, phone);
    for (const device of [phone, laptop, tablet]) {
      expect(device.words()).toEqual(['from the laptop', 'from the phone', 'from the tablet']);
      expect(stateOf(device)).toMatchObject({ phase: 'sent', question: null });
    }
  });

  it('costs no page of who began anew there, though another device’s journal is of a later number', async () => {
    const pairing = await pair();
    await replaceOnPhone();
    await takeTurns(laptop, phone);
    server.documents.clear();
    await tablet.open();
    await tablet.write('c', 'from the tablet');
    await tablet.begin(pairing);
    expect(stateOf(tablet)).toMatchObject({ phase: 'sent' });
    await takeTurns(phone, tablet, laptop, phone, tablet);
    for (const device of [phone, laptop, tablet]) {
      expect(device.words()).toEqual(['from the tablet', 'in place of all']);
      expect(stateOf(device)).toMatchObject({ phase: 'sent', question: null });
    }
  });

  it('brings nothing back that was replaced, from a device that was away', async () => {
    const pairing = await pair();
    await replaceOnPhone();
    server.documents.clear();
    await tablet.open();
    await tablet.write('c', 'from the tablet');
    await tablet.begin(pairing);
    await takeTurns(phone, tablet, laptop, phone, tablet, laptop);
    for (const device of [phone, laptop, tablet]) {
      expect(device.words()).toEqual(['from the tablet', 'in place of all']);
    }
  });

  it('asks before what was sent to a journal that had been over goes with it', async () => {
    await pair();
    const putBack = server.now();
    await replaceOnPhone();
    putBack();
    await laptop.write('half.b', 'sent to what was over');
    await laptop.elapse(10_000);
    expect(stateOf(laptop)).toMatchObject({ phase: 'sent' });
    const checking = phone.sync?.checkAll();
    await phone.settle();
    await checking;
    await takeTurns(phone, laptop);
    expect(stateOf(laptop)).toMatchObject({ question: { why: 'replaced', unsent: 1 } });
    expect(laptop.words()).toContain('sent to what was over');
  });
});
