/** A server that makes up what no device ever sent fills no device with it, and holds nothing up. */
import { expect, it } from 'vitest';
import type { ServerChange, SyncServer } from '@/sync/server-port';
import type { SyncTrouble } from '@/sync/sync-port';
import { FakeServer } from '../support/fake-server';
import { SyncDevice } from '../support/sync-device';
import { fact } from '../support/storage-words';

const madeUp = 100_000;

/** Any of them, as long as a real name is. */
const nameAt = (generation: number, place: number): string =>
  `r${generation}.${String(place).padStart(22, 'x')}`;

/** The same server, with these in its feed before all there is. */
function withMadeUp(own: SyncServer, change: (place: number) => ServerChange): SyncServer {
  const placeIn = (since: string | null): number | null => {
    if (since === null) return 0;
    return since.startsWith('m') ? Number(since.slice(1)) : null;
  };
  async function page<Batch>(
    { since, limit }: { since: string | null; limit: number },
    rest: (since: string | null) => Promise<Batch>,
    rowsOf: (from: number, to: number) => Batch,
  ): Promise<Batch> {
    const from = placeIn(since);
    if (from === null) return rest(since);
    return from >= madeUp ? rest(null) : rowsOf(from, Math.min(from + limit, madeUp));
  }
  const places = (from: number, to: number): number[] =>
    Array.from({ length: to - from }, (_, offset) => from + offset);
  const rows = <Change>(from: number, to: number, one: (place: number) => Change) =>
    ({
      ok: true,
      value: { changes: places(from, to).map(one), cursor: `m${to}`, isLast: false },
    }) as const;
  return {
    ...own,
    put: async (items) => {
      // None of them goes away, whoever says so.
      const isReal = ({ name }: { name: string }): boolean => !name.includes('xxx');
      const real = items.filter(isReal);
      const answer = real.length === 0 ? ({ ok: true, value: [] } as const) : await own.put(real);
      if (!answer.ok) return answer;
      const byName = new Map(answer.value.map((one) => [one.name, one]));
      return {
        ok: true,
        value: items.map(({ name }) => byName.get(name) ?? { name, result: 'conflict' as const }),
      };
    },
    changes: (ask, signal) =>
      page(
        ask,
        (since) => own.changes({ ...ask, since }, signal),
        (from, to) => rows(from, to, change),
      ),
    listing: (ask, signal) =>
      page(
        ask,
        (since) => own.listing({ ...ask, since }, signal),
        (from, to) =>
          rows(from, to, (place) => {
            const { name, tag, sealed } = change(place);
            return { name, tag, isThere: sealed !== null };
          }),
      ),
  };
}

it.each<[string, (place: number) => ServerChange, SyncTrouble | null]>([
  [
    'of generations that are over',
    (place) => ({ name: nameAt(1, place), tag: `lie${place}`, sealed: 'AAAA' }),
    null,
  ],
  [
    'of generations that are over, taken away',
    (place) => ({ name: nameAt(1, place), tag: `lie${place}`, sealed: null }),
    null,
  ],
  [
    'of today’s generation, taken away',
    (place) => ({ name: nameAt(2, place), tag: `lie${place}`, sealed: null }),
    null,
  ],
  [
    'of today’s generation, with what nothing opens',
    (place) => ({ name: nameAt(2, place), tag: `lie${place}`, sealed: 'AAAA' }),
    'odd-answer',
  ],
])('100,000 names %s', { timeout: 60_000 }, async (_what, change, trouble) => {
  const server = new FakeServer();
  let isLying = false;
  const connect = (): SyncServer => {
    const own = server.connect();
    const lying = withMadeUp(own, change);
    const waits = new Promise<never>(() => undefined);
    return {
      ...own,
      put: (items) => (isLying ? lying : own).put(items),
      changes: (ask) => (ask.wait ? waits : (isLying ? lying : own).changes(ask)),
      listing: (ask) => (isLying ? lying : own).listing(ask),
    };
  };
  const [phone, laptop] = [new SyncDevice('phone', connect), new SyncDevice('laptop', connect)];
  const sync = await phone.open();
  const prepared = sync.prepare('https://journal.example.org');
  if (prepared === null) throw new Error('no address');
  for (const device of [phone, laptop]) {
    const begun = (await device.open()).begin(prepared.pairing, 'mine');
    await device.settle();
    expect(await begun).toEqual({ ok: true });
  }
  const replacing = phone.sync?.replaceEverything(() =>
    phone.tab.storage.replaceEverything([{ id: 'fact/a', body: fact('a', 'brought back') }]),
  );
  await phone.settle();
  await replacing;
  await laptop.turn();
  expect(laptop.words()).toEqual(['brought back']);

  isLying = true;
  // What is known of the server is lost: all of it is read once more.
  laptop.home.lose();
  await laptop.open();
  await laptop.write('b', 'from the laptop');
  for (let turn = 0; turn < 3; turn += 1) {
    laptop.sync?.syncNow();
    // oxlint-disable-next-line no-await-in-loop -- one round after the other
    for (let more = 0; more < 40; more += 1) await laptop.settle();
  }
  const waiting = trouble === null ? 0 : 2;
  expect(laptop.sync?.state()).toMatchObject({ on: true, trouble, waiting });
  const kept = await laptop.home.load();
  expect(kept.known.size).toBeLessThan(2_100);
  expect(kept.aside.size).toBeLessThan(2_001);

  isLying = false;
  // Its place in the feed was made up too: the first round finds that out.
  for (const device of [laptop, laptop, phone]) await device.turn();
  expect(laptop.sync?.state()).toMatchObject({ on: true, trouble: null, waiting: 0 });
  expect(phone.words()).toEqual(['brought back', 'from the laptop']);
});
