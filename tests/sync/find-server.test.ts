import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findServer } from '@/sync/find-server';
import { answeringServer, sayJson, type Asked } from './answering-server';

const login = { name: 's0123456789abcdef', password: 'secret-password' };
const end: (() => Promise<void>)[] = [];
const unauthorized = { error: 'unauthorized', reason: 'You are not authorized.' };
const page = '<!doctype html><title>Something else</title>';

beforeEach(() => vi.stubGlobal('navigator', { onLine: true }));
afterEach(async () => {
  vi.unstubAllGlobals();
  for (const one of end.splice(0)) await one();
});

type Said = readonly [status: number, body: unknown];

async function facing(
  answer: (asked: Asked) => Said,
): Promise<{ url: string; asked: readonly Asked[] }> {
  const server = await answeringServer((asked, response) => {
    const [status, body] = answer(asked);
    if (typeof body === 'string') response.writeHead(status).end(body);
    else sayJson(status, body)(asked, response);
  });
  end.push(server.end);
  return server;
}

it('finds a CouchDB behind a door that lets two addresses through', async () => {
  const { url, asked } = await facing(({ url: at }) =>
    /^\/s[\da-f]{16}\/_changes/.test(at) ? [401, unauthorized] : [404, 'Not here'],
  );
  expect(await findServer(url, null)).toEqual({ ok: true, address: url, engine: 'CouchDB' });
  expect(asked.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
});

it('names the engine where that says what it is', async () => {
  const { url } = await facing(({ url: at }) =>
    at === '/' ? [200, { couchdb: 'Welcome', version: '3.5.2' }] : [401, unauthorized],
  );
  expect(await findServer(url, null)).toMatchObject({ engine: 'CouchDB 3.5.2' });
});

it('finds it beside the app, where the app’s own address was typed', async () => {
  const { url } = await facing(({ url: at }) =>
    at.startsWith('/sync/s') ? [401, unauthorized] : [200, page],
  );
  const address = `${url}/sync`;
  expect(await findServer(url, null)).toEqual({ ok: true, address, engine: 'CouchDB' });
  expect(await findServer(address, null)).toEqual({ ok: true, address, engine: 'CouchDB' });
  expect(await findServer(`${url}/other`, null)).toEqual({ ok: false, trouble: 'odd-answer' });
});

it.each<[string, Said, string]>([
  ['another page', [200, page], 'odd-answer'],
  ['a page that nothing is there', [404, page], 'odd-answer'],
  ['JSON of something else', [200, { hello: 'world' }], 'odd-answer'],
  ['a proxy whose server is down', [502, 'Bad gateway'], 'busy'],
  ['a server that is busy', [503, { error: 'busy' }], 'busy'],
])('takes %s for no server', async (_what, said, trouble) => {
  const { url } = await facing(() => said);
  expect(await findServer(url, null)).toEqual({ ok: false, trouble });
});

it.each<[Said, string]>([
  [[401, unauthorized], 'wrong-code'],
  [[403, { error: 'forbidden', reason: 'no' }], 'not-yours'],
  [[404, { error: 'not_found', reason: 'no_db_file' }], 'removed'],
])('tells with a login what %j means', async (said, trouble) => {
  const { url, asked } = await facing(() => said);
  expect(await findServer(url, login)).toEqual({ ok: false, trouble });
  expect(asked[0]?.headers.authorization).toBe(`Basic ${btoa(`${login.name}:${login.password}`)}`);
});

it('tells nobody there from somebody who may not be read', async () => {
  const { url } = await facing(() => [200, {}]);
  // What a browser does with an answer that lacks the headers for it: the page learns nothing at all.
  const real = fetch;
  vi.stubGlobal('fetch', (at: string, init: RequestInit) =>
    init.mode === 'no-cors' ? real(at, init) : Promise.reject(new TypeError('Failed to fetch')),
  );
  expect(await findServer(url, null)).toEqual({ ok: false, trouble: 'cors' });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const trouble = async (address: string) => {
    const found = await findServer(address, null);
    return found.ok ? '' : found.trouble;
  };
  expect(await trouble(url)).toBe('unreachable');
  expect(await trouble('https://journal.example.org')).toBe('unreachable');
  for (const host of ['192.168.1.20', 'nas.local', 'nas', '[fd00::1]', 'cloud.home.arpa']) {
    expect(await trouble(`https://${host}:5984/db`)).toBe('certificate');
  }
  vi.stubGlobal('navigator', { onLine: false });
  expect(await trouble('https://nas.local')).toBe('offline');
});

it('waits no longer than it says for a browser that asks the person first, and for one that was told no', async () => {
  const { url } = await facing(() => [401, unauthorized]);
  const real = fetch;
  // Local Network Access: until somebody has answered, what was asked hangs; after a no, it is as if nobody were there.
  const asking = { answer: 'pending' };
  vi.stubGlobal('fetch', (at: string, init: RequestInit) => {
    if (asking.answer === 'granted') return real(at, init);
    const refused = new TypeError('Failed to fetch');
    if (asking.answer === 'denied') return Promise.reject(refused);
    return new Promise((_resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(refused));
    });
  });
  const waits: number[] = [];
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    waits.push(ms);
    const soon = new AbortController();
    setTimeout(() => soon.abort());
    return soon.signal;
  });
  expect(await findServer(url, null)).toEqual({ ok: false, trouble: 'unreachable' });
  const home = await findServer('https://192.168.1.20', null);
  expect(home).toEqual({ ok: false, trouble: 'certificate' });
  expect(Math.max(...waits)).toBeLessThanOrEqual(20_000);
  timeout.mockRestore();
  asking.answer = 'denied';
  expect(await findServer(url, null)).toEqual({ ok: false, trouble: 'unreachable' });
  asking.answer = 'granted';
  expect(await findServer(url, null)).toMatchObject({ ok: true });
});
