/**
 * The schedules are only worth something if they find what is wrong. Each of these bugs is one that
 * a storage like this can have; it is let in by wrapping what a tab is given, and has to be found.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '@/storage/envelope';
import { readLocalLock, type LockRecord } from '@/storage/lock-record';
import { isTelling } from '@/storage/stored-form';
import type { LocalHome, PutOutcome } from '@/storage/local-home';
import type { SecondHome } from '@/storage/second-home';
import { isSlotKey, parseSlotKey } from '@/storage/slot';
import type { FaultyTab } from '../support/faulty-browser';
import { Run, schedules, type Mode, type Sabotage, type Step } from '../support/storage-schedules';

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

const lockKey = 'sd1.k';
function lockIn(tab: FaultyTab): LockRecord | null {
  const found = readLocalLock(tab.localHome());
  return found === 'damaged' ? null : found;
}

/** Bugs of a storage that can be locked; the last takes more steps in one order than chance has time for here. */
const lockBugs: [string, Mode, Sabotage, Step[]?][] = [
  [
    'writes the keys after the values they open',
    'localStorage alone',
    (tab) => {
      let keptBack: string | null = null;
      return {
        ...local(tab, (home) => ({
          get: (key) => (key === lockKey && keptBack !== null ? keptBack : home.get(key)),
          put(key, raw) {
            if (key !== lockKey) return home.put(key, raw);
            keptBack = raw;
            return 'written';
          },
        })),
        surroundings: {
          ...tab.surroundings,
          onLook: (listener) =>
            tab.surroundings.onLook(() => {
              if (keptBack !== null) tab.localHome().put(lockKey, keptBack);
              keptBack = null;
              listener();
            }),
        },
      };
    },
  ],
  [
    'seals what lies there in plain when the lock is turned on, and never again',
    'two homes',
    (tab) => {
      const isLockedAlready = lockIn(tab) !== null;
      return local(tab, (home) => ({
        keys: () => home.keys().filter((key) => !isLockedAlready || !isTelling(key)),
      }));
    },
  ],
  [
    'goes on writing as before when another tab has changed the lock',
    'two homes',
    (tab) => {
      const found = tab.localHome().get(lockKey);
      const lock = lockIn(tab);
      return {
        ...local(tab, (home) => ({
          get: (key) => (key === lockKey ? found : home.get(key)),
        })),
        ...second(tab, (home) => ({
          list: async () => ({ ...(await home.list()), lock }),
          write: (change) =>
            home.write({ ...change, vault: tab.browser.second.lock?.vault ?? null }),
        })),
      };
    },
  ],
  [
    'remembers nothing of a lock that was turned off',
    'two homes',
    (tab) => ({
      ...local(tab, (home) => ({
        put(key, raw) {
          const outcome = home.put(key, raw);
          if (key === lockKey && lockIn(tab)?.vault === null) home.remove(key);
          return outcome;
        },
      })),
      ...second(tab, (home) => ({
        async write(change) {
          const outcome = await home.write(change);
          if (tab.browser.second.lock?.vault === null) tab.browser.second.lock = null;
          return outcome;
        },
      })),
    }),
  ],
  [
    'asks localStorage alone about the lock, which may have gone back to a lower generation',
    'two homes',
    (tab) =>
      second(tab, (home) => ({
        list: async () => ({ ...(await home.list()), lock: null }),
        readLock: () => Promise.resolve(null),
      })),
    [
      { do: 'commit' },
      { do: 'lock-off', tab: 0 },
      { do: 'save', tab: 0, record: 0 },
      { do: 'end-browser', count: 0 },
    ],
  ],
];

/** It stops at the first it finds: the rarest is in one schedule of some hundreds, now and then of three thousand. */
const mostSchedules = 20_000;

describe('the schedules of a locked journal find a storage that', () => {
  it.each(lockBugs)('%s', { timeout: 0 }, async (_name, mode, sabotage, given) => {
    const steps = given === undefined ? schedules(mode, true) : fc.constant(given);
    const result = await fc.check(
      fc.asyncProperty(steps, (each) => new Run(mode, { sabotage, isLocked: true }).play(each)),
      { numRuns: mostSchedules, endOnFailure: true },
    );
    console.info(`found in schedule ${result.numRuns}: ${String(result.errorInstance)}`);
    expect(result.failed).toBe(true);
  });
});

describe('the schedules find a storage that', () => {
  it.each(bugs)('%s', { timeout: 0 }, async (_name, mode, sabotage) => {
    const result = await fc.check(
      fc.asyncProperty(schedules(mode), (steps) => new Run(mode, { sabotage }).play(steps)),
      { numRuns: mostSchedules, endOnFailure: true },
    );
    console.info(`found in schedule ${result.numRuns}: ${String(result.errorInstance)}`);
    expect(result.failed).toBe(true);
  });
});
