import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { additionsOnly } from '@/files/additions-only';
import { sumOf, writeBackup, type BackupRecord } from '@/files/backup';
import { canonicalJson } from '@/files/canonical-json';
import { mergeRecords } from '@/files/merge-records';
import type { BackupReading } from '@/files/backup-reading';
import { readBackup, readBackupFile } from '@/files/read-backup';
import { createStorage } from '@/storage/create-storage';
import { openSecondHome } from '@/storage/second-home';
import { sizeOf } from '../hunts';
import { FaultyBrowser } from '../support/faulty-browser';
import { buildDraft, day, noon, words } from '../support/build-entry';
import { draftRecord, factRecord, markRecord } from '../support/build-records';
import { giveIndexedDb } from '../support/give-indexed-db';

beforeAll(giveIndexedDb);
afterAll(() => vi.unstubAllGlobals());

const runs = sizeOf('MUTATIONS');
const seed = Number(process.env['SEED'] ?? 20261123);

const records: BackupRecord[] = [
  ...Array.from({ length: 12 }, (_, place) =>
    draftRecord(
      buildDraft(`U1-${place}`, {
        startedAt: noon + place * day,
        answer: words(`Page ${place}: “quoted”, \u202E, \uD83D, ${'more words '.repeat(place)}`),
      }),
    ),
  ),
  draftRecord(
    buildDraft('R1', {
      answer: {
        kind: 'pairs',
        rows: [
          { left: 'a', right: 'b' },
          { left: '', right: '\u0000' },
        ],
        note: '',
      },
    }),
  ),
  markRecord('U1-1', true),
  factRecord('theme', 'dark'),
  factRecord('people', '[{"name":"Sam"}]'),
];

/** The real engine, over a localStorage that can be looked into and IndexedDB. */
function openStorage() {
  const browser = new FaultyBrowser();
  const tab = browser.openTab();
  const storage = createStorage({
    local: {
      keys: () => [...browser.local.keys()],
      get: (key) => browser.local.get(key) ?? null,
      put: (key, raw) => {
        browser.local.set(key, raw);
        return 'written';
      },
      remove: (key) => void browser.local.delete(key),
      used: () => 0,
      limit: 1,
    },
    openSecond: openSecondHome,
    surroundings: tab.surroundings,
    writer: 'here',
    now: () => noon,
  });
  return { storage, stored: () => canonicalJson(Object.fromEntries(browser.local)) };
}

/** One thing that happens to files: on disks, in editors, in mails. */
const mutation = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), bit: fc.nat({ max: 15 }) }),
  fc.record({ kind: fc.constant('drop' as const), at: fc.nat(), length: fc.nat({ max: 40 }) }),
  fc.record({ kind: fc.constant('double' as const), at: fc.nat(), length: fc.nat({ max: 400 }) }),
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), text: fc.string() }),
  fc.record({
    kind: fc.constant('swap' as const),
    from: fc.constantFrom('"v": 2', '"draft"', '"id"', '[', '}', '"kind"', '1', 'null', '"body"'),
    to: fc.constantFrom('"v": 3', '"__proto__"', '"constructor"', '{', ']', '1e999', '-1', '""'),
    isAll: fc.boolean(),
  }),
);

type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

function mutate(text: string, change: Mutation): string {
  if (change.kind === 'swap') {
    return change.isAll
      ? text.replaceAll(change.from, change.to)
      : text.replace(change.from, change.to);
  }
  const at = change.at % text.length;
  switch (change.kind) {
    case 'cut':
      return text.slice(0, at);
    case 'flip': {
      const flipped = String.fromCharCode(text.charCodeAt(at) ^ (1 << change.bit));
      return text.slice(0, at) + flipped + text.slice(at + 1);
    }
    case 'drop':
      return text.slice(0, at) + text.slice(at + change.length);
    case 'double':
      return text.slice(0, at + change.length) + text.slice(at);
    case 'insert':
      return text.slice(0, at) + change.text + text.slice(at);
  }
}

/** With its sum put right again where it still parses: what only harm or a fault of ours would do. */
function signed(text: string): string {
  try {
    const { integrity: _, ...payload } = JSON.parse(text) as Record<string, unknown>;
    const digest = sumOf(payload);
    return JSON.stringify({ ...payload, integrity: { algorithm: 'SHA-256', digest } });
  } catch {
    return text;
  }
}

it(
  'mutated backups of a journal bring nothing down and change nothing in it',
  async () => {
    const { storage, stored } = openStorage();
    await storage.load();
    await storage.saveTogether(records);
    const before = stored();
    const backup = writeBackup({
      records: storage.exportRecords(),
      setAside: [],
      createdAt: noon,
    });
    const kinds = new Map<BackupReading['kind'], number>();
    const pieces = new Map(
      storage
        .exportRecords()
        .map(({ id, body }) => [
          canonicalJson({ id, body }),
          JSON.stringify({ records: [{ id, body }] }, null, 1).slice(17, -4),
        ]),
    );
    let harmed = 0;
    let readAnyway = 0;
    const started = performance.now();

    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (changes) => {
        const text = changes.reduce(mutate, backup);
        const reading = readBackup(text);
        kinds.set(reading.kind, (kinds.get(reading.kind) ?? 0) + 1);
        const here = storage.exportRecords();
        if (reading.kind === 'backup') {
          // What the screen does next; a file that passes says what it said when it was made.
          const { changes: toWrite } = mergeRecords(here, reading.backup.records);
          if (toWrite.length > 0) await storage.saveTogether(toWrite);
        }
        expect(stored()).toBe(before);
        if (reading.kind === 'too-large' || reading.kind === 'newer') return;

        // What can be read is read: each record that still stands in the text as it was.
        const read = new Set('backup' in reading ? reading.backup.records.map(canonicalJson) : []);
        const intact = [...pieces].filter(([, piece]) => text.includes(piece));
        expect(intact.filter(([record]) => !read.has(record)).map(([, piece]) => piece)).toEqual(
          [],
        );
        if (reading.kind !== 'damaged' && reading.kind !== 'cut-short') return;
        harmed += 1;
        if (read.size > 0) readAnyway += 1;
        // And what a yes to it would write takes the place of nothing.
        const ids = new Set(here.map(({ id }) => id));
        const merge = mergeRecords(here, reading.backup.records);
        expect(additionsOnly(here, merge.changes).filter(({ id }) => ids.has(id))).toEqual([]);
      }),
      { numRuns: runs, seed },
    );
    const counted = [...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ');
    console.info(
      `${runs} mutated backups (seed ${seed}): 0 crashes, 0 changes; ${counted}; of ${harmed} harmed ones ${readAnyway} read in part; ${Math.round(performance.now() - started)} ms`,
    );
    storage.close();
  },
  120_000 + runs * 20,
);

it(
  'mutated backups with their sum made right are read as far as they are whole, and storage takes what is read',
  async () => {
    const { storage } = openStorage();
    await storage.load();
    const backup = writeBackup({ records, setAside: [], createdAt: noon });
    const kinds = new Map<BackupReading['kind'], number>();
    let leftOut = 0;

    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (changes) => {
        const reading = readBackup(signed(changes.reduce(mutate, backup)));
        kinds.set(reading.kind, (kinds.get(reading.kind) ?? 0) + 1);
        if (reading.kind !== 'backup') return;
        leftOut += reading.backup.unreadable.length;
        const merge = mergeRecords([], reading.backup.records);
        expect(mergeRecords(merge.changes, reading.backup.records).changes).toEqual([]);
        expect((await storage.replaceEverything(merge.changes)).saved).toBe(true);
        const kept = storage.exportRecords().map(canonicalJson).toSorted();
        expect(kept).toEqual(merge.changes.map(canonicalJson).toSorted());
      }),
      { numRuns: Math.ceil(runs / 4), seed },
    );
    const counted = [...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ');
    console.info(
      `${Math.ceil(runs / 4)} signed mutations: ${counted}; ${leftOut} records left out`,
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    storage.close();
  },
  120_000 + runs * 20,
);

it('bytes that no text has bring nothing down, and pages beside them are read', () => {
  const backup = writeBackup({ records, setAside: [], createdAt: noon });
  const utf8 = new TextEncoder().encode(backup);
  const wide = new Uint8Array(new Uint16Array(unitsOf(backup)).buffer);
  let read = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(utf8, wide),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 3 }),
      (bytes, changes) => {
        const changed = bytes.slice();
        for (const [at, byte] of changes) changed[at % changed.length] = byte;
        const reading = readBackupFile(changed);
        if (!('backup' in reading)) return;
        read += 1;
        // Three bytes are in three records at the most, or in the list itself.
        expect(reading.backup.records.length).toBeGreaterThanOrEqual(records.length - 6);
      },
    ),
    { numRuns: Math.ceil(runs / 4), seed },
  );
  expect(read).toBeGreaterThan(runs / 5);
});

const unitsOf = (text: string): number[] =>
  Array.from({ length: text.length }, (_, place) => text.charCodeAt(place));
