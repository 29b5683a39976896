/** What was sent is looked at on the server, the first of it while the rest is on its way. */
import { beforeEach, describe, expect, it } from 'vitest';
import { listedAtOnce } from '@/sync/compare';
import { createLastLook } from '@/sync/last-look';
import type { RoundParts } from '@/sync/round-parts';
import { openSyncState, type OpenSyncState } from '@/sync/sync-state';
import { FakeServer } from '../support/fake-server';
import { StateInMemory } from '../support/state-in-memory';

let server: FakeServer;
let state: OpenSyncState;
let listings: number;
let parts: RoundParts;

beforeEach(async () => {
  server = new FakeServer();
  listings = 0;
  state = await openSyncState(new StateInMemory(), { n: 1, id: 'first' });
  const own = server.connect();
  parts = {
    state,
    pause: () => null,
    signal: new AbortController().signal,
    server: {
      ...own,
      listing(ask) {
        listings += 1;
        return own.listing(ask);
      },
    },
  } as Partial<RoundParts> as RoundParts;
});

const all = 2 * listedAtOnce + 250;

const item = (name: string) => ({ name, sealed: 'AAAA', tag: null });

/** Sends these, and tells the look of each that the server says it has. */
async function send(look: ReturnType<typeof createLastLook>, from: number, to: number) {
  for (let at = from; at < to; at += 250) {
    const items = Array.from({ length: Math.min(250, to - at) }, (_, place) =>
      item(`r1.${at + place}`),
    );
    // oxlint-disable-next-line no-await-in-loop -- batch by batch
    const answer = await parts.server.put(items);
    for (const one of answer.ok ? answer.value : []) {
      if (one.result !== 'stored') continue;
      state.setKnown(one.name, { tag: one.tag, counter: 1, isSure: false });
      look.hear(one.name);
    }
  }
}

const sure = (): string[] =>
  [...state.known].flatMap(([name, { isSure }]) => (isSure ? [name] : []));

describe.each([true, false])('the last look, where the server tells the end: %s', (tells) => {
  beforeEach(() => {
    server.tellsPending = tells;
  });

  it('begins while the rest is on its way, and finds all of it', async () => {
    const look = createLastLook(parts);
    await send(look, 0, all);
    expect(listings).toBe(2);
    expect(sure()).toHaveLength(listedAtOnce);
    expect(await look.end()).toBe('ours');
    expect(sure()).toHaveLength(all);
    expect(state.meta.cursor).toBe(`c${all}`);
  });

  it('takes for surely sent only what comes before what somebody else sent', async () => {
    const look = createLastLook(parts);
    await send(look, 0, 500);
    await server.connect().put([item('g')]);
    await send(look, 500, all);
    expect(await look.end()).toBe('others');
    expect(sure()).toHaveLength(500);
    expect(state.meta.cursor).toBeNull();
  });

  it('finds that the server has lost one of the first', async () => {
    server.loses = ({ name }) => name === 'r1.7';
    const look = createLastLook(parts);
    await send(look, 0, all);
    expect(await look.end()).toBe('lost');
  });

  it('says what goes wrong with it at the end alone', async () => {
    const look = createLastLook(parts);
    await send(look, 0, listedAtOnce - 250);
    server.fault = () => (listings === 1 ? 'before' : null);
    await send(look, listedAtOnce - 250, listedAtOnce + 250);
    server.fault = () => null;
    expect(listings).toBe(1);
    expect(await look.end()).toBe('ours');
    server.fault = () => 'before';
    expect(await createLastLook(parts).end()).toEqual({ trouble: { trouble: 'unreachable' } });
  });
});
