import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { headersOf } from '../../build/host-headers';
import { pathOf } from '../support/host-tools';
import { RunningCaddy } from './run-caddy';

const person = 's0123456789abcdef';
const login = { authorization: `Basic ${btoa(`${person}:a-password-of-theirs`)}` };

// Where it is skipped, tests/e2e/not-here.ts says so at the end of the whole run.
describe.skipIf(pathOf('caddy') === undefined)('the Caddyfile of the kit, in a real Caddy', () => {
  let caddy: RunningCaddy;
  beforeAll(async () => {
    caddy = await RunningCaddy.start();
  });
  afterAll(async () => caddy.stop());
  beforeEach(() => {
    caddy.asked.length = 0;
  });

  it.each([
    ['POST', `/sync/${person}/_bulk_docs`, `/${person}/_bulk_docs`],
    ['GET', `/sync/${person}/_changes?since=0&limit=250`, `/${person}/_changes?since=0&limit=250`],
    ['POST', `/sync/${person}/_changes?feed=longpoll`, `/${person}/_changes?feed=longpoll`],
    ['OPTIONS', `/sync/${person}/_bulk_docs`, `/${person}/_bulk_docs`],
    // What comes out tidied up is the same address, and no other.
    ['GET', `/sync/./${person}//_changes`, `/${person}/_changes`],
    ['GET', `/sync/x/../${person}/%5Fchanges`, `/${person}/_changes`],
  ])('lets %s %s through', async (method, path, url) => {
    const body = method === 'POST' ? '{"docs":[]}' : '';
    const { status, headers } = await caddy.ask(method, path, { headers: login, body });
    expect(status).toBe(200);
    expect(headers['server']).not.toContain('CouchDB');
    expect(caddy.asked.map((one) => [one.method, one.url.replace(/\?$/, ''), one.body])).toEqual([
      [method, url, body],
    ]);
    expect(caddy.asked[0]?.headers['authorization']).toBe(login.authorization);
    expect(caddy.asked[0]?.headers['x-forwarded-for']).toBeUndefined();
  });

  it.each([
    '/sync/',
    '/sync/_all_dbs',
    '/sync/_up',
    '/sync/_utils/',
    '/sync/_node/_local/_config',
    '/sync/_users/_changes',
    '/sync/_users/_bulk_docs',
    '/sync/_replicator/_bulk_docs',
    '/sync/_session',
    `/sync/${person}`,
    `/sync/${person}/`,
    `/sync/${person}/_security`,
    `/sync/${person}/_design/x`,
    `/sync/${person}/_local/x`,
    `/sync/${person}/_all_docs`,
    `/sync/${person}/_purge`,
    `/sync/${person}/_compact`,
    `/sync/${person}/_bulk_docs/`,
    `/sync/${person}/_bulk_docs/x`,
    `/sync/${person}/_bulk_docs%2fx`,
    `/sync/${person}/_bulk_docs%00`,
    `/sync/${person}/%2e%2e/_all_dbs`,
    `/sync/${person}/../_all_dbs`,
    `/sync/${person}%2f..%2f_users/_changes`,
    '/sync//_all_dbs',
    `/sync/${person}x/_changes`,
    `/sync/${person.toUpperCase()}/_changes`,
    '/sync/sam/_changes',
    `/sync/${person}/_changes;x`,
    `/SYNC/../sync/${person}/_design/x`,
  ])('answers %s itself, with 404', async (path) => {
    const answers = await Promise.all(
      ['GET', 'POST', 'PUT', 'DELETE'].map((method) => caddy.ask(method, path, { headers: login })),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(caddy.asked).toEqual([]);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'COPY', 'HEAD'])(
    'lets nobody %s a database',
    async (method) => {
      const { status } = await caddy.ask(method, `/sync/${person}/_changes`, { headers: login });
      expect(status).toBe(404);
      expect(caddy.asked).toEqual([]);
    },
  );

  it('lets no path out of /sync/ reach CouchDB', async () => {
    for (const path of [
      '/_all_dbs',
      '/_utils/',
      `/${person}/_changes`,
      '/sync/../_all_dbs',
      '/sync/..%2f_all_dbs',
      '/sync/%2e%2e%2f_all_dbs',
    ]) {
      expect((await caddy.ask('GET', path)).body).toBe('<p>the page</p>');
    }
    expect(caddy.asked).toEqual([]);
  });

  it('stops a request that is too large before CouchDB has all of it', async () => {
    const large = await caddy.ask('POST', `/sync/${person}/_bulk_docs`, {
      headers: login,
      body: 'x'.repeat(2_000_001),
    });
    expect(large.status).toBe(413);
    expect(caddy.asked).toEqual([]);
    const whole = 'x'.repeat(2_000_000);
    const fits = await caddy.ask('POST', `/sync/${person}/_bulk_docs`, {
      headers: login,
      body: whole,
    });
    expect(fits.status).toBe(200);
    expect(caddy.asked[0]?.body).toHaveLength(whole.length);
  });

  it('serves the app: its page for every address, its parts where they are there', async () => {
    expect((await caddy.ask('GET', '/journal')).body).toBe('<p>the page</p>');
    expect((await caddy.ask('GET', '/')).headers['cache-control']).toBe('no-cache');
    expect((await caddy.ask('GET', '/sw.js')).headers['cache-control']).toBe('no-cache');
    const part = await caddy.ask('GET', '/assets/index-1.js');
    expect(part.headers['cache-control']).toContain('immutable');
    const gone = await caddy.ask('GET', '/assets/index-0.js');
    expect(gone.status).toBe(404);
    expect(gone.headers['cache-control']).toBeUndefined();
  });

  it.each(['/journal', '/sw.js', '/assets/index-1.js', '/assets/sync-worker-1.js'])(
    'sends with %s every header that is meant for it, once',
    async (path) => {
      const { headers } = await caddy.ask('GET', path);
      for (const [name, value] of Object.entries(headersOf(path))) {
        expect(headers[name.toLowerCase()]).toBe(value);
      }
    },
  );

  it('keeps the page from other origins, and answers of /sync/ from none', async () => {
    const policies = await Promise.all(
      ['/', `/sync/${person}/_changes`, '/sync/'].map(async (path) => {
        const { headers } = await caddy.ask('GET', path);
        return headers['cross-origin-resource-policy'];
      }),
    );
    expect(policies).toEqual(['same-origin', 'cross-origin', 'cross-origin']);
  });

  it('writes down no query, no login, no words and no address of a visitor', async () => {
    const marker = 'secret-marker';
    await caddy.ask('GET', `/sync/${person}/_changes?since=${marker}`, { headers: login });
    await caddy.ask('POST', `/sync/${person}/_bulk_docs?${marker}`, {
      headers: login,
      body: marker,
    });
    await caddy.ask('GET', `/share?text=${marker}`, { headers: { referer: `http://x/${marker}` } });
    await caddy.ask('GET', `/journal/${marker}`, {
      headers: { cookie: marker, 'user-agent': marker },
    });
    await caddy.ask('GET', `/sync/${marker}/_changes`);
    await expect.poll(() => caddy.log.split('handled request').length).toBeGreaterThan(5);
    expect(caddy.log).toContain(`"uri":"/sync/${person}/_changes"`);
    expect(caddy.log).not.toContain(marker);
    expect(caddy.log).not.toContain(login.authorization.slice(6));
    expect(caddy.log).not.toMatch(/authorization|remote_ip|client_ip/i);
  });

  it('writes no more where CouchDB does not answer, and keeps serving the app', async () => {
    await caddy.stopCouch();
    const from = caddy.log.length;
    const { status } = await caddy.ask('GET', `/sync/${person}/_changes?since=secret-marker`, {
      headers: login,
    });
    // The status of a server that is away, and not of one that was sent too much.
    expect(status).toBe(503);
    expect((await caddy.ask('GET', '/')).status).toBe(200);
    await expect.poll(() => caddy.log.slice(from)).toContain('503');
    expect(caddy.log).not.toMatch(/secret-marker|authorization/i);
  });
});
