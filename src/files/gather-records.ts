import { bringUp, type Ladder } from '@/record/migrations';
import { summaryOf, type AsideValue, type BackupRecord } from './backup';
import { backupLimits, type BackupReading } from './backup-reading';
import { canonicalJson } from './canonical-json';
import { isNamed } from './named';
import { nameUnread, type Unread } from './name-unread';

/** Names that mean something to objects themselves; no record of ours has a part called so. */
const barred = new Set(['__proto__', 'constructor', 'prototype']);

/** A copy made of fresh objects, without barred names and without numbers that JSON could not give back. */
function plainCopy(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return null;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plainCopy);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !barred.has(name))
      .map(([name, part]) => [name, plainCopy(part)]),
  );
}

/** Null for what is not a whole record. */
function readRecord(ladder: Ladder, value: unknown): BackupRecord | 'newer' | null {
  if (!isNamed(value) || typeof value['id'] !== 'string') return null;
  const id = value['id'];
  const broughtUp = bringUp(ladder, id, plainCopy(value['body']));
  if (broughtUp.kind === 'newer') return 'newer';
  if (broughtUp.kind === 'unreadable') return null;
  return { id, body: broughtUp.body };
}

const isAside = (value: unknown): value is AsideValue =>
  isNamed(value) && typeof value['name'] === 'string' && typeof value['raw'] === 'string';

type Gathering = {
  /** What stands where the records stand. */
  values: readonly unknown[];
  setAside: readonly unknown[];
  createdAt: unknown;
  /** What became of the file; null where it is as it was made. */
  harm: 'damaged' | 'cut-short' | null;
  /** How many pages the file says it holds. */
  pagesClaimed: number | undefined;
  ladder: Ladder;
};

/** Every record that can be read, and the names of the others. */
export function gatherRecords(file: Gathering): BackupReading {
  const { values, harm } = file;
  if (values.length > backupLimits.records) return { kind: 'too-large', of: 'records' };
  const records = new Map<string, BackupRecord>();
  const unreadable: Unread[] = [];
  let newer = 0;
  for (const [place, value] of values.entries()) {
    const record = readRecord(file.ladder, value);
    if (record === 'newer') newer += 1;
    if (record === null || record === 'newer') unreadable.push(nameUnread(value, place));
    else records.set(canonicalJson(record), record);
  }
  // What newer fields mean cannot be told from here: half a backup would look like a whole one. Where
  // a file is harmed, one number alone may be the harm.
  if (newer > (harm === null || records.size === 0 ? 0 : 1)) return { kind: 'newer' };
  const readable = [...records.values()];
  const summary = summaryOf(readable);
  const madeAt = typeof file.createdAt === 'string' ? Date.parse(file.createdAt) : Number.NaN;
  return {
    kind: harm ?? 'backup',
    backup: {
      createdAt: Number.isNaN(madeAt) ? undefined : madeAt,
      records: readable,
      setAside: file.setAside.filter(isAside).map(({ name, raw }) => ({ name, raw })),
      summary,
      unreadable,
      harm:
        harm === null
          ? null
          : { kind: harm, pagesMissing: Math.max(0, (file.pagesClaimed ?? 0) - summary.pages) },
    },
  };
}
