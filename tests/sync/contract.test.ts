/** What keeping in step takes for granted of a server, put to one: pouchdb-server, or the CouchDB in SYNC_TEST_URL. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findServer } from '@/sync/find-server';
import { createCouch } from '@/sync/couch';
import type { ChangeBatch, PutAnswer, ServerAnswer, SyncServer } from '@/sync/server-port';
import { givenServer, somebody, type GivenServer } from './given-server';

let host: GivenServer;
const people: string[] = [];

beforeAll(async () => {
  host = await givenServer();
}, 300_000);

afterAll(async () => {
  for (const name of people) await host.removePerson(name);
  await host.end();
});

async function newPerson(): Promise<{ name: string; password: string }> {
  const person = somebody();
  await host.addPerson(person);
  people.push(person.name);
  return person;
}

let login: { name: string; password: string };
let server: SyncServer;

beforeEach(async () => {
  login = await newPerson();
  server = createCouch(host.url, login);
});

function valueOf<Value>(answer: ServerAnswer<Value>): Value {
  if (!answer.ok) throw new Error(`The server was in trouble: ${answer.trouble}`);
  return answer.value;
}

const put = async (...items: Parameters<SyncServer['put']>[0]): Promise<readonly PutAnswer[]> =>
  valueOf(await server.put(items));

/** Puts one, and gives its tag. */
async function tagOf(name: string, sealed: string | null, tag: string | null): Promise<string> {
  const [answer] = await put({ name, sealed, tag });
  if (answer?.result !== 'stored') throw new Error(`${name} was not stored.`);
  return answer.tag;
}

/** All there is from a place on, and where it ends. */
async function read(
  since: string | null = null,
  limit = 250,
): Promise<Omit<ChangeBatch, 'isLast'>> {
  const changes: ChangeBatch['changes'][number][] = [];
  let cursor = since;
  for (let isLast = false; !isLast;) {
    const batch = valueOf(await server.changes({ since: cursor, limit, wait: false }));
    expect(batch.changes.length).toBeLessThanOrEqual(limit);
    changes.push(...batch.changes);
    ({ cursor, isLast } = batch);
  }
  return { changes, cursor: cursor ?? '' };
}

describe('putting', () => {
  it('creates, and replaces what its sender knew', async () => {
    const first = await tagOf('r1.a', 'one', null);
    const second = await tagOf('r1.a', 'two', first);
    expect(second).not.toBe(first);
    expect((await read()).changes).toEqual([{ name: 'r1.a', tag: second, sealed: 'two' }]);
  });

  it('is a conflict where something else is there than its sender knew, and changes nothing', async () => {
    const first = await tagOf('r1.a', 'one', null);
    const second = await tagOf('r1.a', 'two', first);
    const conflict = { name: 'r1.a', result: 'conflict' };
    expect(await put({ name: 'r1.a', sealed: 'three', tag: first })).toEqual([conflict]);
    expect(await put({ name: 'r1.a', sealed: 'three', tag: null })).toEqual([conflict]);
    expect(await put({ name: 'r1.a', sealed: null, tag: first })).toEqual([conflict]);
    // The answer to it was lost: the same again is no success.
    expect(await put({ name: 'r1.a', sealed: 'two', tag: first })).toEqual([conflict]);
    expect((await read()).changes).toEqual([{ name: 'r1.a', tag: second, sealed: 'two' }]);
  });

  it('answers for each, where some are fine and some are not', async () => {
    await tagOf('r1.there', 'one', null);
    const answers = await put(
      { name: 'r1.new', sealed: 'a', tag: null },
      { name: 'r1.there', sealed: 'b', tag: null },
      { name: '_odd', sealed: 'c', tag: null },
      { name: 'r1.tag', sealed: 'd', tag: 'no tag' },
      { name: 'r1.twice', sealed: 'e', tag: null },
      { name: 'r1.twice', sealed: 'f', tag: null },
    );
    expect(answers.map(({ name, result }) => `${name} ${result}`)).toEqual([
      'r1.new stored',
      'r1.there conflict',
      '_odd refused',
      'r1.tag refused',
      'r1.twice refused',
      'r1.twice stored',
    ]);
    const { changes } = await read();
    expect(changes.map(({ name, sealed }) => [name, sealed])).toEqual(
      expect.arrayContaining([
        ['r1.new', 'a'],
        ['r1.there', 'one'],
        ['r1.twice', 'f'],
      ]),
    );
    expect(changes).toHaveLength(3);
  });

  it('takes one away, tells so in the feed, and lets it be made anew without a tag', async () => {
    const first = await tagOf('r1.a', 'one', null);
    await tagOf('r1.b', 'stays', null);
    const gone = await tagOf('r1.a', null, first);
    const { changes, cursor } = await read();
    expect(changes).toContainEqual({ name: 'r1.a', tag: gone, sealed: null });
    const again = await tagOf('r1.a', 'new', null);
    expect((await read(cursor)).changes).toEqual([{ name: 'r1.a', tag: again, sealed: 'new' }]);
  });

  it('sends nothing where nothing may be sent', async () => {
    expect(await put()).toEqual([]);
    expect((await put({ name: '_a', sealed: 'x', tag: null }))[0]?.result).toBe('refused');
    server.close();
    expect(await server.put([])).toEqual({ ok: true, value: [] });
  });
});

describe('the feed', () => {
  it('is read in pages, each document once, and goes on from any place in it', async () => {
    const items = Array.from({ length: 23 }, (_, at) => ({
      name: `r1.${String(at).padStart(2, '0')}`,
      sealed: `sealed ${at}`,
      tag: null,
    }));
    await put(...items);
    const { changes } = await read(null, 10);
    expect(changes.map(({ name }) => name).toSorted()).toEqual(items.map(({ name }) => name));
    const half = valueOf(await server.changes({ since: null, limit: 12, wait: false }));
    expect(half.isLast).toBe(false);
    const rest = await read(half.cursor, 4);
    expect([...half.changes, ...rest.changes].map(({ name }) => name).toSorted()).toEqual(
      items.map(({ name }) => name),
    );
    const tag = await tagOf('r1.later', 'x', null);
    expect((await read(rest.cursor)).changes).toEqual([{ name: 'r1.later', tag, sealed: 'x' }]);
  });

  it('can be had without what is in it', async () => {
    const a = await tagOf('r1.a', 'one', null);
    const b = await tagOf('r1.b', 'two', await tagOf('r1.b', 'one', null));
    const gone = await tagOf('r1.c', null, await tagOf('r1.c', 'one', null));
    const listed = valueOf(await server.listing({ since: null, limit: 100 }));
    expect(listed.changes).toEqual([
      { name: 'r1.a', tag: a, isThere: true },
      { name: 'r1.b', tag: b, isThere: true },
      { name: 'r1.c', tag: gone, isThere: false },
    ]);
  });

  it('hands on as unreadable what somebody else wrote there, and nothing of the host’s own', async () => {
    const odd = {
      docs: [{ _id: 'odd', words: 1 }, { _id: '_design/of-the-host' }, { _id: 'r1.n', s: 5 }],
    };
    const path = `/${login.name}/_bulk_docs`;
    await host.asHost(path, { method: 'POST', body: JSON.stringify(odd) });
    const found = (await read()).changes.map(({ name, sealed }) => `${name}: ${sealed}`);
    expect(found.toSorted()).toEqual(['odd: ', 'r1.n: ']);
  });

  it('waits for news, and tells at once', async () => {
    await tagOf('r1.a', 'one', null);
    const { cursor } = await read();
    const other = createCouch(host.url, login);
    const news = server.changes({ since: cursor, limit: 10, wait: true });
    const [answer] = valueOf(await other.put([{ name: 'r1.b', sealed: 'two', tag: null }]));
    const tag = answer?.result === 'stored' ? answer.tag : '';
    expect(valueOf(await news).changes).toEqual([{ name: 'r1.b', tag, sealed: 'two' }]);
  });

  it('stops to wait when it is told to', async () => {
    const { cursor } = await read();
    const stop = new AbortController();
    const called = server.changes({ since: cursor, limit: 10, wait: true }, stop.signal);
    const closed = server.changes({ since: cursor, limit: 10, wait: true });
    stop.abort();
    expect(await called).toEqual({ ok: false, trouble: 'unreachable' });
    server.close();
    expect(await closed).toEqual({ ok: false, trouble: 'unreachable' });
  });
});

describe('whom it lets in', () => {
  const everyQuestion = (asked: SyncServer) => [
    asked.put([{ name: 'r1.a', sealed: 'x', tag: null }]),
    asked.changes({ since: null, limit: 10, wait: false }),
    asked.listing({ since: null, limit: 10 }),
  ];

  it.each([
    ['a wrong password', () => ({ ...login, password: 'wrong' }), ['wrong-code']],
    ['nobody it knows', somebody, ['wrong-code', 'removed']],
  ])('not %s', async (_who, by, troubles) => {
    for (const answer of await Promise.all(everyQuestion(createCouch(host.url, by())))) {
      expect(answer.ok ? '' : troubles.includes(answer.trouble)).toBe(true);
    }
  });

  it('nobody to what is another person’s', async () => {
    const other = await newPerson();
    await tagOf('r1.a', 'mine', null);
    const address = `${host.url}/${login.name}/_changes?include_docs=true`;
    const asked = await fetch(address, {
      headers: { authorization: `Basic ${btoa(`${other.name}:${other.password}`)}` },
    });
    // CouchDB says 403, pouchdb-server 401.
    expect([401, 403]).toContain(asked.status);
    expect(await asked.text()).not.toContain('mine');
  });

  it('says that it is gone when the host removed it', async () => {
    await host.asHost(`/${login.name}`, { method: 'DELETE' });
    for (const answer of await Promise.all(everyQuestion(server))) {
      expect(answer).toEqual({ ok: false, trouble: 'removed' });
    }
  });

  it('a page of another origin, by a preflight that allows what is sent', async () => {
    const asked = await fetch(`${host.url}/${login.name}/_bulk_docs`, {
      method: 'OPTIONS',
      headers: {
        origin: process.env['SYNC_TEST_ORIGIN'] ?? 'https://journal.example.org',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    expect([200, 204]).toContain(asked.status);
    const allowed = asked.headers.get('access-control-allow-headers')?.toLowerCase() ?? '';
    expect(allowed).toContain('authorization');
    expect(allowed).toContain('content-type');
    expect(asked.headers.get('access-control-allow-methods')).toContain('POST');
  });
});

describe('checking it', () => {
  it('finds it, without and with somebody’s login', async () => {
    expect(await findServer(host.url, null)).toMatchObject({ ok: true, address: host.url });
    expect(await findServer(host.url, login)).toMatchObject({ ok: true, address: host.url });
  });

  it('tells a wrong code from one whose host removed it', async () => {
    expect(await findServer(host.url, { ...login, password: 'wrong' })).toEqual({
      ok: false,
      trouble: 'wrong-code',
    });
    await host.asHost(`/${login.name}`, { method: 'DELETE' });
    expect(await findServer(host.url, login)).toEqual({ ok: false, trouble: 'removed' });
  });
});
