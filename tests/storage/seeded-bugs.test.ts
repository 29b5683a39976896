/**
 * The schedules are only worth something if they find what is wrong. Each of these bugs is one that
 * a storage like this can have; it is let in by wrapping what a tab is given, and has to be found.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '@/storage/envelope';
import type { LocalHome, PutOutcome } from '@/storage/local-home';
import type { SecondHome } from '@/storage/second-home';
import { isSlotKey, parseSlotKey } from '@/storage/slot';
import type { FaultyTab } from '../support/faulty-browser';
import { Run, schedules, type Mode, type Sabotage } from '../support/storage-schedules';

const local = (tab: FaultyTab, change: (home: LocalHome) => Partial<LocalHome>) => {
  const home = tab.localHome();
  return { local: { ...home, ...change(home) } };
};

const second = (tab: FaultyTab, change: (home: SecondHome) => Partial<SecondHome>) => {
  if (!tab.browser.hasSecond) return {};
  const home = tab.secondHome();
  return { openSecond: () => Promise.resolve({ ...home, ...change(home) }) };
};

const bugs: [string, Mode, Sabotage][] = [
  [
    'calls words saved before IndexedDB has them',
    'two homes',
    (tab) =>
      second(tab, (home) => ({
        write: (change) => {
          home.write(change).catch(() => undefined);
          return Promise.resolve('written');
        },
      })),
  ],
  [
    'removes older versions before both homes have the newer',
    'two homes',
    (tab) =>
      local(tab, (home) => ({
        put(key, raw) {
          for (const other of home.keys()) {
            const isSame = parseSlotKey(other)?.id === parseSlotKey(key)?.id;
            if (!isSlotKey(key) || !isSame || other === key) continue;
            home.remove(other);
            tab.browser.second.slots.delete(other);
          }
          return home.put(key, raw);
        },
      })),
  ],
  ['keeps one key for each record, whoever writes it', 'two homes', () => ({ writer: 'shared' })],
  [
    'throws away what it cannot read',
    'localStorage alone',
    (tab) =>
      local(tab, (home) => ({
        get(key) {
          const raw = home.get(key);
          if (raw === null || !isSlotKey(key) || unwrap(key, raw).kind === 'payload') return raw;
          home.remove(key);
          return null;
        },
      })),
  ],
  [
    'does not look into IndexedDB when it starts',
    'two homes',
    (tab) =>
      second(tab, (home) => ({
        list: () => Promise.resolve({ slots: [], epoch: 0, quarantined: [], lock: null }),
        read: () => Promise.resolve(new Map()),
        write: (change) => home.write(change),
      })),
  ],
  [
    'only clears when it deletes everything, and remembers nothing of it',
    'two homes',
    (tab) => {
      let epoch: string | null = null;
      return {
        ...local(tab, (home) => ({
          get: (key) => (key === 'sd1.e' ? epoch : home.get(key)),
          put(key, raw) {
            if (key !== 'sd1.e') return home.put(key, raw);
            epoch = raw;
            return 'written';
          },
        })),
        ...second(tab, (home) => ({
          async write(change) {
            const outcome = await home.write(change);
            tab.browser.second.epoch = 0;
            return outcome;
          },
        })),
      };
    },
  ],
  [
    'does not notice that localStorage went back in time',
    'localStorage alone',
    (tab) => ({
      surroundings: {
        ...tab.surroundings,
        onLook: () => undefined,
        onOtherTab: (listener) =>
          tab.surroundings.onOtherTab((key) => (key === null ? undefined : listener(key))),
      },
    }),
  ],
  [
    'refuses words when localStorage is full',
    'two homes',
    (tab) => {
      let last: PutOutcome = 'written';
      return {
        ...local(tab, (home) => ({
          put(key, raw) {
            last = home.put(key, raw);
            return last;
          },
        })),
        ...second(tab, (home) => ({
          write: (change) =>
            last === 'full' ? Promise.reject(new Error('full')) : home.write(change),
        })),
      };
    },
  ],
  [
    'takes words for written without reading them back',
    'localStorage alone',
    (tab) => {
      const area = tab.area();
      return local(tab, () => ({
        put(key, raw) {
          try {
            area.setItem(key, raw);
            return 'written';
          } catch {
            return 'full';
          }
        },
      }));
    },
  ],
  [
    'removes the slot of a tab that is still writing',
    'localStorage alone',
    (tab) => ({ surroundings: { ...tab.surroundings, isGone: () => Promise.resolve(true) } }),
  ],
  [
    'lets an older version in IndexedDB take the place of a newer one',
    'two homes',
    (tab) =>
      second(tab, (home) => ({
        async list() {
          const listing = await home.list();
          return { ...listing, slots: listing.slots.map((slot) => ({ ...slot, counter: 1 })) };
        },
      })),
  ],
];

describe('the schedules find a storage that', () => {
  it.each(bugs)('%s', { timeout: 0 }, async (_name, mode, sabotage) => {
    const result = await fc.check(
      fc.asyncProperty(schedules(mode), (steps) => new Run(mode, { sabotage }).play(steps)),
      { numRuns: 3000, endOnFailure: true },
    );
    console.info(`found in schedule ${result.numRuns}: ${String(result.errorInstance)}`);
    expect(result.failed).toBe(true);
  });
});
