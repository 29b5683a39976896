import { expect, it } from 'vitest';
import { writeBackup } from '@/files/backup';
import { readBackup } from '@/files/read-backup';
import { buildDraft, noon, words } from '../support/build-entry';
import { draftRecord } from '../support/build-records';
import { FaultyBrowser } from '../support/faulty-browser';

const aside = [
  { name: 'sd1.r.draft/a@old#1a2b3c4d', raw: 'torn {"words": "half a page' },
  { name: 'sd1.r.draft/b@old#99aa', raw: '{"v": 3, "future": true}' },
];
const records = ['one', 'two', 'three'].map((id) =>
  draftRecord(buildDraft('U1-1', { id, entry: id, answer: words(`Words of ${id}`) })),
);
const backup = writeBackup({ records, setAside: aside, createdAt: noon });

const asideIn = (text: string): readonly string[] => {
  const reading = readBackup(text);
  return 'backup' in reading ? reading.backup.setAside.map(({ raw }) => raw) : [];
};

it('what was set aside comes back with a backup, and is found there by the next start', async () => {
  const browser = new FaultyBrowser();
  const { storage } = browser.openTab();
  await storage.load();
  const raws = aside.map(({ raw }) => raw);
  const reading = readBackup(backup);
  if (reading.kind !== 'backup') throw new Error(reading.kind);
  const result = storage.replaceEverything(reading.backup.records, reading.backup.setAside);
  await browser.settle();
  expect((await result).saved).toBe(true);
  expect([...storage.quarantined().values()].toSorted()).toEqual(raws.toSorted());
  // Twice is once.
  const again = storage.saveTogether([], reading.backup.setAside);
  await browser.settle();
  expect((await again).saved).toBe(true);
  expect(storage.quarantined().size).toBe(2);

  const next = browser.openTab();
  const loading = next.storage.load();
  await browser.settle();
  await loading;
  expect([...next.storage.quarantined().values()].toSorted()).toEqual(raws.toSorted());
});

it('a value from elsewhere gets a name that a lock seals, whatever it was called', async () => {
  const browser = new FaultyBrowser();
  const { storage } = browser.openTab();
  await storage.load();
  const hostile = ['__proto__', '', 'sd1.e#1', '#', 'x#y'].map((name, place) => ({
    name,
    raw: `value ${place}`,
  }));
  const saving = storage.saveTogether([], hostile);
  await browser.settle();
  await saving;
  const names = [...storage.quarantined().keys()];
  expect(names).toHaveLength(5);
  for (const name of names) expect(name).toMatch(/^sd1\.r\..+#[0-9a-f]{8}$/);
});

it('a backup that is harmed gives back what was set aside in it, as far as it is whole', () => {
  expect(asideIn(backup)).toEqual(aside.map(({ raw }) => raw));
  const broken = backup.replace('"Words of one"', '"Words of one');
  expect(asideIn(broken)).toEqual(aside.map(({ raw }) => raw));
  const cut = backup.slice(0, backup.indexOf('future'));
  expect(asideIn(cut)).toEqual([aside[0]?.raw]);
  const renamed = backup.replace('"setAside"', '"setAsid"');
  expect(asideIn(renamed)).toEqual(aside.map(({ raw }) => raw));
});
