import { expect } from 'vitest';
import type { OpenedKeys } from '@/lock/key-record';
import type { Pairing } from '@/sync/sync-port';
import { FakeServer } from '../support/fake-server';
import { SyncDevice } from '../support/sync-device';

export const address = 'https://journal.example.org';
export const both = ['from the laptop', 'from the phone'];

export type Pair = {
  phone: SyncDevice;
  laptop: SyncDevice;
  /** Every place on the server, in the order they were asked for. */
  servers: ReadonlyMap<string, FakeServer>;
  /** The first of them. */
  server: FakeServer;
  pairing: Pairing;
  /** Lets nobody in any more. */
  shutAll: () => void;
  /** What the phone waits for before it reads the feed. */
  gate: { before: () => Promise<void> };
};

/** Two devices with a page of each on both; nothing is heard while one waits at the server. */
export async function pairedDevices(keys: OpenedKeys | null = null): Promise<Pair> {
  const servers = new Map<string, FakeServer>();
  let isShut = false;
  const waits = new Promise<never>(() => undefined);
  const gate = { before: (): Promise<void> => Promise.resolve() };
  const connect =
    (device: string) =>
    ({ name }: { name: string }) => {
      const server = servers.get(name) ?? new FakeServer();
      servers.set(name, server);
      const own = server.connect();
      const refused = () => Promise.resolve({ ok: false, trouble: 'wrong-code' } as const);
      if (isShut) return { ...own, put: refused, changes: refused, listing: refused };
      return {
        ...own,
        changes: async (ask: Parameters<typeof own.changes>[0]) => {
          if (ask.wait) return waits;
          if (device === 'phone') await gate.before();
          return own.changes(ask);
        },
      };
    };
  const [phone, laptop] = ['phone', 'laptop'].map(
    (name) => new SyncDevice(name, connect(name)),
  ) as [SyncDevice, SyncDevice];
  const prepared = (await phone.open()).prepare(address);
  if (prepared === null) throw new Error('no address');
  await laptop.open();
  if (keys !== null) await phone.lock(keys);
  await phone.write('a', 'from the phone');
  await laptop.write('b', 'from the laptop');
  const { pairing } = prepared;
  await phone.begin(pairing);
  await laptop.begin(pairing);
  await phone.turn();
  expect(phone.words()).toEqual(both);
  const [server] = servers.values();
  if (server === undefined) throw new Error('no server');
  const shutAll = (): void => {
    isShut = true;
  };
  return { phone, laptop, servers, server, pairing, shutAll, gate };
}

/** What a place has, but for the document that says which generation counts. */
export const leftOn = (server: FakeServer): string[] =>
  [...server.documents]
    .filter(([name, { sealed }]) => sealed !== null && name !== 'g')
    .map(([name]) => name);
