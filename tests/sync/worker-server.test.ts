import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkServer } from '@/sync/check-server';
import { encodeSlot } from '@/storage/slot';
import { sealDocument } from '@/sync/sealed-document';
import { keysOf, loginOf, slotDocument } from '@/sync/sync-keys';
import { openWorkerServer } from '@/sync/worker-server';
import { workerSide } from '@/sync/worker-side';
import type { WorkerAnswer } from '@/sync/worker-messages';
import { answeringServer, sayJson, type Asked } from './answering-server';
import { giveSyncWorker } from './given-worker';

const secret = Uint8Array.from({ length: 16 }, (_, index) => index * 7);
const login = loginOf(secret);
const tag = `1-${'b'.repeat(32)}`;
const unreachable = { ok: false, trouble: 'unreachable' };

const end: (() => Promise<void>)[] = [];
beforeEach(() => vi.stubGlobal('navigator', { onLine: true }));
afterEach(async () => {
  vi.unstubAllGlobals();
  for (const one of end.splice(0)) await one();
});

/** A server that stores whatever comes, and has one change to tell of. */
async function storing(): Promise<{ url: string; asked: readonly Asked[] }> {
  const change = { id: 'r1.a', changes: [{ rev: tag }], doc: { _id: 'r1.a', _rev: tag, s: 'x' } };
  const server = await answeringServer((asked, response) => {
    if (asked.url.includes('longpoll')) return;
    const { docs } = (asked.body === '' ? { docs: [] } : JSON.parse(asked.body)) as {
      docs: { _id: string }[];
    };
    const rows = docs.map(({ _id }) => ({ ok: true, id: _id, rev: tag }));
    sayJson(200, asked.method === 'POST' ? rows : { results: [change], last_seq: 5, pending: 0 })(
      asked,
      response,
    );
  });
  end.push(server.end);
  return server;
}

describe('a server by way of the worker', () => {
  it('is asked there, whatever is asked', async () => {
    const { url } = await storing();
    const { orders, started } = giveSyncWorker();
    const server = openWorkerServer({ address: url, login });
    expect(started()).toBe(0);
    const items = [{ name: 'r1.a', sealed: 'sealed', tag: null }];
    expect(await server.put(items)).toEqual({
      ok: true,
      value: [{ name: 'r1.a', result: 'stored', tag }],
    });
    const place = { cursor: '5', isLast: true };
    expect(await server.changes({ since: null, limit: 5, wait: false })).toEqual({
      ok: true,
      value: { changes: [{ name: 'r1.a', tag, sealed: 'x' }], ...place },
    });
    expect(await server.listing({ since: '4', limit: 5 })).toEqual({
      ok: true,
      value: { changes: [{ name: 'r1.a', tag, isThere: true }], ...place },
    });
    expect(started()).toBe(1);
    expect(orders.map(({ kind }) => kind)).toEqual(['pair', 'put', 'changes', 'listing']);
  });

  it('can be called off, and closed', async () => {
    const { url } = await storing();
    const { orders } = giveSyncWorker();
    const server = openWorkerServer({ address: url, login });
    const waiting = { since: null, limit: 5, wait: true };
    const stop = new AbortController();
    const called = server.changes(waiting, stop.signal);
    const closed = server.changes(waiting);
    stop.abort();
    expect(await called).toEqual(unreachable);
    expect(orders.at(-1)).toEqual({ kind: 'stop', id: 1 });
    expect(await server.changes(waiting, stop.signal)).toEqual(unreachable);
    server.close();
    expect(await closed).toEqual(unreachable);
    expect(await server.put([])).toEqual(unreachable);
  });

  it('cannot be reached where the worker does not load, and is tried anew with the next question', async () => {
    const { url } = await storing();
    const { started } = giveSyncWorker({ loads: false });
    const server = openWorkerServer({ address: url, login });
    expect(await server.listing({ since: null, limit: 5 })).toEqual(unreachable);
    giveSyncWorker();
    expect(started()).toBe(1);
    expect(await server.listing({ since: null, limit: 5 })).toMatchObject({ ok: true });
  });

  it('is asked anew after the browser ended its worker in the middle', async () => {
    const { url } = await storing();
    const { fail, started } = giveSyncWorker();
    const server = openWorkerServer({ address: url, login });
    const waiting = server.changes({ since: null, limit: 5, wait: true });
    fail();
    expect(await waiting).toEqual(unreachable);
    expect(await server.listing({ since: null, limit: 5 })).toMatchObject({ ok: true });
    expect(started()).toBe(2);
  });

  it('cannot be reached where there are no workers', async () => {
    const { url } = await storing();
    expect(await openWorkerServer({ address: url, login }).put([])).toEqual(unreachable);
  });
});

describe('what the worker is told', () => {
  const phrases = Array.from(
    { length: 20 },
    (_, at) => `zq${(at * 7919).toString(36)} marker ${at}`,
  );

  it('holds no word, no name of a page and no key', async () => {
    const { url, asked } = await storing();
    const { orders } = giveSyncWorker();
    const { seal, name: nameKey } = keysOf(secret, { n: 1, id: 'one' });
    const items = phrases.map((phrase, at) => {
      const slot = encodeSlot({
        id: `draft/page-${phrase}`,
        writer: 'tab1',
        counter: at + 1,
        epoch: 0,
        seen: new Map(),
        body: { type: 'fact', v: 1, fact: phrase } as never,
        at: 1_700_000_000_000,
      });
      if (slot === null) throw new Error('It has no stored form.');
      const name = slotDocument(nameKey, 1, slot);
      return { name, sealed: sealDocument(seal, name, slot.raw), tag: null };
    });
    const server = openWorkerServer({ address: url, login });
    expect(await server.put(items)).toMatchObject({ ok: true });
    await server.changes({ since: null, limit: 5, wait: false });
    const told = JSON.stringify(orders);
    const hidden = [seal, nameKey, secret].flatMap((bytes) => [
      [...bytes].join(','),
      Buffer.from(bytes).toString('base64').slice(0, 20),
      Buffer.from(bytes).toString('hex'),
    ]);
    for (const text of [told, JSON.stringify(asked)]) {
      expect(text).toContain(items[0]?.name);
      const found = [...phrases, ...hidden, 'marker', 'draft/', 'tab1', 'fact'].filter((one) =>
        text.includes(one),
      );
      expect(found).toEqual([]);
    }
    // Every length is a power of two, the nonce and the mark that it is whole added.
    const lengths = items.map(({ sealed }) => Buffer.from(sealed, 'base64').length - 40);
    expect(lengths.every((length) => Number.isInteger(Math.log2(length)))).toBe(true);
  });
});

describe('the worker', () => {
  const talk = () => {
    const answers = new Map<number, (answer: WorkerAnswer) => void>();
    const order = workerSide((answer) => answers.get(answer.id)?.(answer));
    let asked = 0;
    return {
      order,
      ask: (question: { kind: 'find'; address: string; login: null } | { kind: 'put' }) =>
        new Promise<WorkerAnswer>((resolve) => {
          asked += 1;
          answers.set(asked, resolve);
          order({ items: [], ...question, id: asked } as never);
        }),
    };
  };

  it('asks no other server than the first one it was told of', async () => {
    const first = await storing();
    const second = await storing();
    const { order, ask } = talk();
    order({ kind: 'pair', address: first.url, login });
    order({ kind: 'pair', address: second.url, login });
    order({ kind: 'listing', id: 77, since: null, limit: 1 });
    await vi.waitFor(() => expect(first.asked).toHaveLength(1));
    const check = await ask({ kind: 'find', address: second.url, login: null });
    expect(check.answer).toEqual(unreachable);
    expect(second.asked).toEqual([]);
  });

  it('that is there to check one does nothing else', async () => {
    const first = await storing();
    const second = await storing();
    const { order, ask } = talk();
    await ask({ kind: 'find', address: first.url, login: null });
    const asked = first.asked.length;
    order({ kind: 'pair', address: second.url, login });
    expect((await ask({ kind: 'put' })).answer).toEqual(unreachable);
    expect(second.asked).toEqual([]);
    expect(first.asked).toHaveLength(asked);
  });

  it('takes what breaks inside for an answer', async () => {
    const { order } = talk();
    const answers: WorkerAnswer[] = [];
    const side = workerSide((answer) => answers.push(answer));
    side({ kind: 'pair', address: 'http://127.0.0.1:9', login });
    side({ kind: 'put', id: 1, items: null as never });
    await vi.waitFor(() =>
      expect(answers).toEqual([
        { id: 1, kind: 'put', answer: { ok: false, trouble: 'odd-answer' } },
      ]),
    );
    expect(() => order({ kind: 'stop', id: 5 })).not.toThrow();
  });
});

describe('checking an address', () => {
  it.each([
    ['http://journal.example.org', 'http-blocked'],
    ['http://192.168.1.9:5984', 'http-blocked'],
    ['ftp://journal.example.org', 'bad-address'],
    ['https://me:password@journal.example.org', 'bad-address'],
    ['not an address', 'bad-address'],
    ['', 'bad-address'],
  ])('%j asks nobody: %s', async (typed, trouble) => {
    const { started } = giveSyncWorker();
    expect(await checkServer(typed)).toEqual({ ok: false, trouble });
    expect(started()).toBe(0);
  });

  it('finds what is there, and ends its worker', async () => {
    const { url, asked } = await storing();
    const { started } = giveSyncWorker();
    expect(await checkServer(` ${url}/ `)).toEqual({ ok: true, address: url, engine: 'CouchDB' });
    expect(started()).toBe(1);
    for (const { headers, url: address } of asked) {
      expect(headers.authorization).toBeUndefined();
      expect(address).not.toContain(login.name);
    }
  });

  it('says that it is offline where no worker loads and the browser is', async () => {
    giveSyncWorker({ loads: false });
    expect(await checkServer('https://journal.example.org')).toEqual(unreachable);
    vi.stubGlobal('navigator', { onLine: false });
    expect(await checkServer('https://journal.example.org')).toEqual({
      ok: false,
      trouble: 'offline',
    });
  });
});
