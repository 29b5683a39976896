/**
 * The runs are only worth something if they find what is wrong. Each of these bugs is one that keeping in
 * step can have; it is let in by wrapping what a round is given, and has to be found.
 */
import { describe, expect, it } from 'vitest';
import { readVersionText, versionText } from '@/storage/slot';
import { tidy } from '@/sync/push';
import type { RoundParts } from '@/sync/round-parts';
import { openDocument, sealDocument } from '@/sync/sealed-document';
import type { SealedItem, SyncServer } from '@/sync/server-port';
import type { OpenSyncState } from '@/sync/sync-state';
import { generationDocument, generationIn, keysOf } from '@/sync/sync-keys';
import {
  playSeeds,
  secret,
  type Device,
  type Sabotage,
  type Scenario,
} from '../support/sync-model';

const serverWith = (
  { server }: RoundParts,
  change: (server: SyncServer) => Partial<SyncServer>,
): Pick<RoundParts, 'server'> => ({ server: { ...server, ...change(server) } });

const stateWith = (
  { state }: RoundParts,
  change: (state: OpenSyncState) => Partial<OpenSyncState>,
): Pick<RoundParts, 'state'> => {
  const own = change(state);
  return {
    state: new Proxy(state, {
      get: (of, name) => Reflect.get(Reflect.has(own, name) ? own : of, name) as unknown,
    }),
  };
};

const bugs: [string, Scenario['has'], Sabotage][] = [
  [
    'goes over to another journal whatever another tab kept meanwhile',
    { generations: true, pauses: true },
    (_parts, device) => ({
      startOver: async (records) => {
        const result = await device.tab.storage.replaceEverything(records);
        await device.read(device.tab);
        return result;
      },
    }),
  ],
  [
    'pushes before it pulls',
    {},
    (parts) => {
      let hasPushed = false;
      return serverWith(parts, (server) => ({
        changes: (ask) =>
          hasPushed
            ? server.changes(ask)
            : Promise.resolve({
                ok: true,
                value: { changes: [], cursor: ask.since ?? 'c0', isLast: true },
              }),
        put(items) {
          hasPushed = true;
          return server.put(items);
        },
      }));
    },
  ],
  [
    'goes on from the tag of what was taken away',
    {},
    (parts, device) => {
      const tags = tombstones(device);
      return serverWith(parts, (server) => ({
        async changes(ask) {
          const answer = await server.changes(ask);
          for (const { name, tag, sealed } of answer.ok ? answer.value.changes : []) {
            if (sealed === null) tags.set(name, tag);
            else tags.delete(name);
          }
          return answer;
        },
        put: (items) =>
          server.put(
            items.map((item) => ({ ...item, tag: item.tag ?? tags.get(item.name) ?? null })),
          ),
      }));
    },
  ],
  [
    'keeps how far it read before it keeps what it read',
    {},
    (parts) =>
      serverWith(parts, (server) => ({
        async changes(ask) {
          const answer = await server.changes(ask);
          if (answer.ok && parts.state.meta.generation !== null) {
            parts.state.note({ cursor: answer.value.cursor });
            await parts.state.keep();
          }
          return answer;
        },
      })),
  ],
  [
    'takes away what is replaced before the server has what replaces it',
    { lostDevice: true },
    (parts) =>
      serverWith(parts, (server) => ({
        async put(items: readonly SealedItem[]) {
          const slots = items.filter(
            ({ name, sealed }) => sealed !== null && generationIn(name) !== null,
          );
          if (slots.length > 0) {
            const known = new Map(parts.state.known);
            const counter = Number.MAX_SAFE_INTEGER;
            for (const { name } of slots) known.set(name, { tag: '', counter, isSure: true });
            await tidy({ ...parts, ...stateWith(parts, () => ({ known })) });
          }
          return server.put(items);
        },
      })),
  ],
  [
    'never asks which generation counts',
    { generations: true },
    (parts) => {
      const isShown = ({ name }: { name: string }): boolean =>
        name !== generationDocument || parts.state.meta.generation === null;
      return serverWith(parts, (server) => ({
        async changes(ask) {
          const answer = await server.changes(ask);
          if (!answer.ok) return answer;
          const changes = answer.value.changes.filter(isShown);
          return { ok: true, value: { ...answer.value, changes } };
        },
        async listing(ask) {
          const answer = await server.listing(ask);
          if (!answer.ok) return answer;
          const changes = answer.value.changes.filter(isShown);
          return { ok: true, value: { ...answer.value, changes } };
        },
      }));
    },
  ],
  [
    'takes what the server stored for sent, though a generation may have ended before',
    { generations: true },
    (parts) =>
      stateWith(parts, (state) => ({
        setKnown: (name, row) =>
          state.setKnown(name, row === null ? null : { ...row, isSure: true }),
      })),
  ],
  [
    'seals without the name',
    { lies: true },
    ({ documents }) => ({
      documents: {
        ...documents,
        sealVersion: (generation, _name, version) =>
          sealDocument(keysOf(secret, generation).seal, '', versionText(version)),
        openVersion(generation, _name, sealed) {
          const text = openDocument(keysOf(secret, generation).seal, '', sealed);
          return text === null ? { kind: 'unreadable' } : readVersionText(text);
        },
      },
    }),
  ],
];

const known = new WeakMap<Device, Map<string, string>>();
/** The tags of what was taken away, as one device remembers them. */
function tombstones(device: Device): Map<string, string> {
  const tags = known.get(device) ?? new Map<string, string>();
  known.set(device, tags);
  return tags;
}

describe('the runs find a device that', () => {
  it.each(bugs)('%s', { timeout: 0 }, async (_name, has, sabotage) => {
    const found = await playSeeds(40, { has, sabotage }).then(
      () => null,
      (error: unknown) => String(error),
    );
    console.info(`found: ${found?.slice(0, 120) ?? 'nothing'}`);
    expect(found).toMatch(/seed \d+: (different journals|lost w|pushed before|took what stood)/);
  });
});
