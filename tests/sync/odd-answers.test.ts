/** Servers that break, refuse, lie or never end: what they say is told apart, bounded, and never believed unseen. */
import type { ServerResponse } from 'node:http';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkServer } from '@/sync/check-server';
import { createCouch } from '@/sync/couch';
import type { SyncServer } from '@/sync/server-port';
import { answeringServer, sayJson, type Asked } from './answering-server';

type Answer = (asked: Asked, response: ServerResponse) => void;

const login = { name: 's0123456789abcdef', password: 'secret-password' };
const end: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const one of end.splice(0)) await one();
});

async function facing(answer: Answer): Promise<{ server: SyncServer; asked: readonly Asked[] }> {
  const { url, asked, end: ends } = await answeringServer(answer);
  end.push(ends);
  return { server: createCouch(url, login), asked };
}

const item = (name: string, sealed = 'sealed') => ({ name, sealed, tag: null });
const two = [item('r1.a'), item('r1.b')];
const tag = `1-${'a'.repeat(32)}`;
const row = (id: string) => ({ ok: true, id, rev: tag });
const oddly = { ok: false, trouble: 'odd-answer' };

const text =
  (status: number, said: string, headers: Record<string, string> = {}): Answer =>
  (_asked, response) => {
    response.writeHead(status, headers).end(said);
  };

describe('an answer to what was put', () => {
  it.each<[string, unknown]>([
    ['lacks a row', [row('r1.a')]],
    ['has a row twice', [row('r1.a'), row('r1.b'), row('r1.b')]],
    ['has one row for another', [row('r1.a'), row('r1.a')]],
    ['tells of something nobody sent', [row('r1.a'), row('r1.c')]],
    ['has no tag', [row('r1.a'), { ok: true, id: 'r1.b' }]],
    ['has a number for a tag', [row('r1.a'), { ok: true, id: 'r1.b', rev: 2 }]],
    ['has a tag that is none', [row('r1.a'), { ok: true, id: 'r1.b', rev: '1-\n"' }]],
    ['is no list', { ok: true }],
    ['is nothing', null],
    ['is a list of nothing', [null, null]],
  ])('is not believed where it %s', async (_what, json) => {
    const { server } = await facing(sayJson(201, json));
    expect(await server.put(two)).toEqual(oddly);
  });

  it('is not believed where it is a page, is cut, or never ends', async () => {
    const portal = await facing(text(200, '<!doctype html><p>Welcome to our Wi-Fi.'));
    expect(await portal.server.put(two)).toEqual(oddly);
    const cut = await facing((_asked, response) => {
      response.writeHead(201, { 'content-length': '5000' }).write('[{"ok":true,');
      setTimeout(() => response.destroy(), 20);
    });
    expect(await cut.server.put(two)).toEqual({ ok: false, trouble: 'unreachable' });
    let sent = 0;
    const endless = await facing((_asked, response) => {
      response.writeHead(201);
      const more = (): void => {
        sent += 65_536;
        if (!response.destroyed) response.write(' '.repeat(65_536), more);
      };
      more();
    });
    expect(await endless.server.put(two)).toEqual(oddly);
    // What lies in buffers on the way was sent, and not read.
    expect(sent).toBeLessThan(32 * 1024 * 1024);
  });

  it('may be a conflict or a refusal in one row, while the others are stored', async () => {
    const items = ['r1.a', 'r1.b', 'r1.c', 'r1.d'].map((name) => item(name));
    const { server } = await facing(
      sayJson(201, [
        { id: 'r1.d', error: 'forbidden', reason: 'no' },
        { id: 'r1.b', error: 'conflict', reason: 'Document update conflict.' },
        { id: 'r1.c', error: 'document_too_large', reason: '' },
        row('r1.a'),
      ]),
    );
    expect(await server.put(items)).toEqual({
      ok: true,
      value: [
        { name: 'r1.a', result: 'stored', tag },
        { name: 'r1.b', result: 'conflict' },
        { name: 'r1.c', result: 'refused', why: 'too-large' },
        { name: 'r1.d', result: 'refused', why: 'other' },
      ],
    });
  });

  it('is good where not every node of a cluster has it yet, and not where the whole was refused', async () => {
    const rows = two.map(({ name }) => row(name));
    const accepted = await facing(sayJson(202, rows));
    expect(await accepted.server.put(two)).toMatchObject({ ok: true });
    const refused = await facing(sayJson(400, rows));
    expect(await refused.server.put(two)).toEqual(oddly);
  });

  it('tells a full disk, row by row, and keeps what was stored before it was', async () => {
    const { server } = await facing(
      sayJson(500, [row('r1.a'), { id: 'r1.b', error: 'enospc', reason: 'No space left' }]),
    );
    expect(await server.put(two)).toEqual({
      ok: true,
      value: [
        { name: 'r1.a', result: 'stored', tag },
        { name: 'r1.b', result: 'refused', why: 'full' },
      ],
    });
  });

  it('whatever it is, is an answer: it never throws, and stores nothing without a row for it', async () => {
    let said: unknown;
    const { server } = await facing((asked, response) => sayJson(201, said)(asked, response));
    const part = fc.oneof(
      fc.constant(row('r1.a')),
      fc.constant(row('r1.b')),
      fc.record({ id: fc.constantFrom('r1.a', 'r1.b', ''), error: fc.string() }),
      fc.jsonValue(),
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.array(part), fc.jsonValue()), async (json) => {
        said = json;
        const answer = await server.put(two);
        if (!answer.ok) return;
        expect(answer.value.map(({ name }) => name)).toEqual(['r1.a', 'r1.b']);
        for (const { name, result } of answer.value) {
          const rows = JSON.stringify(json).split(JSON.stringify(row(name))).length - 1;
          expect(rows).toBe(result === 'stored' ? 1 : 0);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a refusal', () => {
  const big = [item('r1.a', 'x'.repeat(50_000)), item('r1.b', 'x'.repeat(50_000))];

  it.each([
    [401, 'wrong-code'],
    [403, 'not-yours'],
    [404, 'removed'],
    [408, 'busy'],
    [413, 'too-large'],
    [429, 'busy'],
    [500, 'busy'],
    [502, 'busy'],
    [503, 'busy'],
    [504, 'busy'],
    [507, 'full'],
    [400, 'odd-answer'],
    [418, 'odd-answer'],
  ])('with %i is told as %s', async (status, trouble) => {
    const { server } = await facing(sayJson(status, { error: 'no', reason: 'no' }));
    expect(await server.put(two)).toEqual({ ok: false, trouble });
    const inFeed = status === 413 ? 'too-large' : trouble;
    const asked = await server.changes({ since: null, limit: 5, wait: false });
    expect(asked).toEqual({ ok: false, trouble: inFeed });
  });

  it('with 500 may say that the disk is full', async () => {
    const reason = 'IO error: /data/000003.log: No space left on device';
    const { server } = await facing(sayJson(500, { error: 'bad_request', reason }));
    expect(await server.put(two)).toEqual({ ok: false, trouble: 'full' });
  });

  it('by a proxy that caps what goes up may look like one that lost its server', async () => {
    const { server } = await facing(text(502, 'Bad gateway'));
    expect(await server.put(big)).toEqual({ ok: false, trouble: 'too-large' });
    expect(await server.put(two)).toEqual({ ok: false, trouble: 'busy' });
    // Of a document alone it says nothing: while a server starts again, none is set aside.
    const alone = [item('r1.a', 'x'.repeat(100_000))];
    expect(await server.put(alone)).toEqual({ ok: false, trouble: 'busy' });
  });

  it('of one document alone is its own', async () => {
    const { server } = await facing(text(413, ''));
    expect(await server.put(big.slice(1))).toEqual({
      ok: true,
      value: [{ name: 'r1.b', result: 'refused', why: 'too-large' }],
    });
  });
});

describe('a request', () => {
  it('goes to the one server, and follows to no other', async () => {
    const elsewhere = await answeringServer(
      sayJson(
        201,
        two.map(({ name }) => row(name)),
      ),
    );
    end.push(elsewhere.end);
    const { server } = await facing((asked, response) => {
      response.writeHead(307, { location: `${elsewhere.url}${asked.url}` }).end();
    });
    expect(await server.put(two)).toEqual({ ok: false, trouble: 'unreachable' });
    expect(elsewhere.asked).toEqual([]);
  });

  it('uses two addresses, and brings the login and nothing else', async () => {
    const { server, asked } = await facing((request, response) =>
      sayJson(200, request.method === 'POST' ? [row('r1.a')] : { results: [], last_seq: '7-x' })(
        request,
        response,
      ),
    );
    await server.put(two.slice(0, 1));
    await server.changes({ since: '7-x&y', limit: 9, wait: false });
    await server.changes({ since: null, limit: 9, wait: true });
    await server.listing({ since: null, limit: 9 });
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `POST /${login.name}/_bulk_docs`,
      `GET /${login.name}/_changes?since=7-x%26y&limit=9&seq_interval=9&include_docs=true`,
      `GET /${login.name}/_changes?since=0&limit=9&seq_interval=9&include_docs=true&feed=longpoll&timeout=25000`,
      `GET /${login.name}/_changes?since=0&limit=9&seq_interval=9`,
    ]);
    for (const { headers } of asked) {
      expect(headers.authorization).toBe(`Basic ${btoa(`${login.name}:${login.password}`)}`);
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
    }
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual({ docs: [{ _id: 'r1.a', s: 'sealed' }] });
  });

  it('can be called off in a browser as old as the app runs in', async () => {
    const any = Object.getOwnPropertyDescriptor(AbortSignal, 'any');
    const canParse = Object.getOwnPropertyDescriptor(URL, 'canParse');
    Reflect.deleteProperty(AbortSignal, 'any');
    Reflect.deleteProperty(URL, 'canParse');
    try {
      const { server } = await facing((asked, response) => {
        if (!asked.url.includes('longpoll'))
          sayJson(200, { results: [], last_seq: 1 })(asked, response);
      });
      const stop = new AbortController();
      const listed = await server.listing({ since: null, limit: 5 }, stop.signal);
      expect(listed).toMatchObject({ ok: true });
      const waiting = server.changes({ since: null, limit: 5, wait: true }, stop.signal);
      stop.abort();
      expect(await waiting).toEqual({ ok: false, trouble: 'unreachable' });
      expect(await checkServer('http://journal.example.org')).toMatchObject({ ok: false });
    } finally {
      Object.defineProperty(AbortSignal, 'any', any ?? {});
      // Not every Node that runs this has it.
      if (canParse !== undefined) Object.defineProperty(URL, 'canParse', canParse);
    }
  });

  it('is given up after a while', async () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => timeout(ms / 1000));
    const { server, asked } = await facing(() => undefined);
    expect(await server.put(two)).toEqual({ ok: false, trouble: 'unreachable' });
    expect(await server.listing({ since: null, limit: 5 })).toEqual({
      ok: false,
      trouble: 'unreachable',
    });
    expect(asked).toHaveLength(2);
  });
});

type Row = { id: string; changes: { rev: string }[]; deleted?: true; doc?: unknown };

const feedRow = (id: string, s: unknown = 'sealed'): Row => ({
  id,
  changes: [{ rev: tag }],
  doc: { _id: id, _rev: tag, s },
});

describe('a page of the feed', () => {
  const ask = { since: null, limit: 5, wait: false };

  it.each<[string, unknown]>([
    ['has no rows', { last_seq: '1-a' }],
    ['has no place to go on from', { results: [] }],
    ['has an empty place', { results: [], last_seq: '' }],
    ['has a place without end', { results: [], last_seq: 'x'.repeat(9000) }],
    ['has a place that is no place', { results: [], last_seq: { a: 1 } }],
    ['has a row without a name', { results: [{ changes: [{ rev: tag }] }], last_seq: 1 }],
    ['has a row without a tag', { results: [{ id: 'r1.a', changes: [] }], last_seq: 1 }],
    ['has a row with a name without end', { results: [feedRow('r'.repeat(1001))], last_seq: 1 }],
    [
      'has a row that is taken away, perhaps',
      { results: [{ ...feedRow('r1.a'), deleted: 1 }], last_seq: 1 },
    ],
    ['has an odd number pending', { results: [], last_seq: 1, pending: '3' }],
    [
      'has a row with an odd tag',
      { results: [{ id: 'r1.a', changes: [{ rev: 7 }] }], last_seq: 1 },
    ],
    [
      'is longer than was asked',
      { results: 'abcdefg'.split('').map((id) => feedRow(id)), last_seq: 1 },
    ],
    ['is a list', []],
  ])('is not believed where it %s', async (_what, json) => {
    const { server } = await facing(sayJson(200, json));
    expect(await server.changes(ask)).toEqual(oddly);
    expect(await server.listing(ask)).toEqual(oddly);
  });

  it('hands on as unreadable what is not as this app writes it', async () => {
    const swapped = { ...feedRow('r1.c'), doc: { _id: 'r1.other', _rev: tag, s: 'of another' } };
    const bare: Row = { id: 'r1.d', changes: [{ rev: tag }] };
    const { server } = await facing(
      sayJson(200, {
        results: [feedRow('r1.a'), feedRow('r1.b', 5), swapped, bare, feedRow('r1.a', 'newer')],
        last_seq: 9,
      }),
    );
    expect(await server.changes(ask)).toEqual({
      ok: true,
      value: {
        changes: [
          { name: 'r1.b', tag, sealed: '' },
          { name: 'r1.c', tag, sealed: '' },
          { name: 'r1.d', tag, sealed: '' },
          // A name comes once, as it last was.
          { name: 'r1.a', tag, sealed: 'newer' },
        ],
        cursor: '9',
        isLast: false,
      },
    });
  });

  it('is the last where the server says that nothing is pending, or says nothing and had less than was asked for', async () => {
    let said: object = { results: [feedRow('r1.a')], last_seq: 1, pending: 0 };
    const { server } = await facing((asked, response) => sayJson(200, said)(asked, response));
    const isLast = async (limit = 10): Promise<boolean | null> => {
      const answer = await server.changes({ ...ask, limit });
      return answer.ok ? answer.value.isLast : null;
    };
    expect(await isLast()).toBe(true);
    said = { results: [feedRow('r1.a')], last_seq: 1, pending: 3 };
    expect(await isLast()).toBe(false);
    said = { results: [feedRow('r1.a')], last_seq: 1 };
    expect(await isLast(1)).toBe(false);
    expect(await isLast(2)).toBe(true);
    said = { results: [], last_seq: 1 };
    expect(await isLast()).toBe(true);
  });

  it('of rows of 10 MB is held in parts, and one that is too long comes without what is in it', async () => {
    const long = 'x'.repeat(10 * 1024 * 1024);
    const all = [feedRow('r1.a'), feedRow('r1.b'), feedRow('r1.long', long), feedRow('r1.z')];
    const { server, asked } = await facing(({ url }, response) => {
      const query = new URL(url, 'http://x').searchParams;
      const from = Number(query.get('since'));
      const rows = all.slice(from, from + Number(query.get('limit')));
      const shown = query.has('include_docs') ? rows : rows.map(({ doc: _doc, ...rest }) => rest);
      const place = from + rows.length;
      response.end(
        JSON.stringify({ results: shown, last_seq: place, pending: all.length - place }),
      );
    });
    const got: unknown[] = [];
    let since: string | null = null;
    for (let isLast = false; !isLast;) {
      const answer = await server.changes({ since, limit: 4, wait: false });
      if (!answer.ok) throw new Error(answer.trouble);
      got.push(...answer.value.changes);
      ({ cursor: since, isLast } = answer.value);
    }
    expect(got).toEqual([
      { name: 'r1.a', tag, sealed: 'sealed' },
      { name: 'r1.b', tag, sealed: 'sealed' },
      { name: 'r1.long', tag, sealed: '' },
      { name: 'r1.z', tag, sealed: 'sealed' },
    ]);
    expect(asked.length).toBeLessThan(8);
  });

  it('that is waited for in silence is asked for once more, which tells no news from no server', async () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => timeout(ms / 500));
    const { server, asked } = await facing((request, response) => {
      if (request.url.includes('longpoll')) response.writeHead(200).write('{"results":[\n');
      else sayJson(200, { results: [], last_seq: 3 })(request, response);
    });
    const waiting = await server.changes({ ...ask, wait: true });
    expect(waiting).toEqual({ ok: true, value: { changes: [], cursor: '3', isLast: true } });
    expect(asked).toHaveLength(2);
  });
});
