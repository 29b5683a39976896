import { bringUp, currentLadder, type Ladder } from '@/record/migrations';
import {
  backupFormat,
  backupVersion,
  isTime,
  sumOf,
  summaryOf,
  type AsideValue,
  type BackupRecord,
  type Summary,
} from './backup';
import { canonicalJson } from './canonical-json';
import { outlineOf } from './json-outline';

/** What a file may ask of a device: UTF-16 units of text, records, and nesting. */
export const backupLimits = { units: 64 * 1024 * 1024, records: 50_000, depth: 32 } as const;

export type Backup = {
  /** When it was made, in ms; undefined where the file does not say so. */
  createdAt: number | undefined;
  /** All that can be read; of equal versions of one record, one. */
  records: readonly BackupRecord[];
  setAside: readonly AsideValue[];
  /** Counted from the records themselves, never taken from what the file claims. */
  summary: Summary;
  /** Places (from 0) of records that are left out because they are not whole. */
  unreadable: readonly number[];
};

export type BackupReading =
  | { kind: 'backup'; backup: Backup }
  | { kind: 'empty' }
  /** Text, a picture, anything that is no JSON. */
  | { kind: 'not-a-backup' }
  /** JSON that some other program wrote. */
  | { kind: 'other-app' }
  /** The file stops before its end. */
  | { kind: 'cut-short' }
  /** Not as it was written: the sum over its contents differs, or a part is missing. */
  | { kind: 'damaged' }
  /** A newer version of the app made it. */
  | { kind: 'newer' }
  | { kind: 'too-large'; of: keyof typeof backupLimits };

type Named = Readonly<Record<string, unknown>>;

const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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

function hasTimes({ body }: BackupRecord): boolean {
  if (body.type !== 'draft') return isTime(body.at);
  return isTime(body.draft.startedAt) && isTime(body.draft.editedAt);
}

/** Null for what is not a whole record. */
function readRecord(ladder: Ladder, value: unknown): BackupRecord | 'newer' | null {
  if (!isNamed(value) || typeof value['id'] !== 'string') return null;
  const id = value['id'];
  const broughtUp = bringUp(ladder, id, plainCopy(value['body']));
  if (broughtUp.kind === 'newer') return 'newer';
  if (broughtUp.kind === 'unreadable') return null;
  const record = { id, body: broughtUp.body };
  return hasTimes(record) ? record : null;
}

const isAside = (value: unknown): value is AsideValue =>
  isNamed(value) && typeof value['name'] === 'string' && typeof value['raw'] === 'string';

/** Of a text that does not parse: what it was, going by its beginning, and what became of it. */
function judgeBroken(text: string, isClosed: boolean): BackupReading {
  if (!text.slice(0, 400).includes(`"${backupFormat}"`)) return { kind: 'not-a-backup' };
  // A quotation mark lost on the way leaves things open too, but such a file still ends as it did.
  const hasItsEnd = /\]\s*\}\s*$/.test(text.slice(-80));
  return { kind: isClosed || hasItsEnd ? 'damaged' : 'cut-short' };
}

/**
 * Reads the text of a file that somebody chose. Never throws, whatever the text is, and answers with
 * all or nothing: only a file whose sum is right is handed over, and every record in it is a fresh
 * copy that storage would accept.
 *
 * @param ladder brings records of an older shape up to today's, as storage does with its own
 */
export function readBackup(text: string, ladder: Ladder = currentLadder): BackupReading {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (body.length > backupLimits.units) return { kind: 'too-large', of: 'units' };
  if (body.trim() === '') return { kind: 'empty' };
  const outline = outlineOf(body);
  if (outline.deepest > backupLimits.depth) return { kind: 'too-large', of: 'depth' };
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return judgeBroken(body, outline.isClosed);
  }
  if (typeof parsed !== 'object' || parsed === null) return { kind: 'not-a-backup' };
  if (!isNamed(parsed) || parsed['format'] !== backupFormat) return { kind: 'other-app' };
  return readContents(parsed, ladder);
}

function readContents(file: Named, ladder: Ladder): BackupReading {
  const { integrity, ...payload } = file;
  const { version, records: values, setAside, createdAt } = payload;
  if (!Number.isSafeInteger(version) || Number(version) < 1) return { kind: 'damaged' };
  if (Number(version) > backupVersion) return { kind: 'newer' };
  if (!Array.isArray(values) || !Array.isArray(setAside) || !setAside.every(isAside)) {
    return { kind: 'damaged' };
  }
  if (values.length > backupLimits.records) return { kind: 'too-large', of: 'records' };
  if (!isNamed(integrity) || integrity['digest'] !== sumOf(payload)) return { kind: 'damaged' };

  const records = new Map<string, BackupRecord>();
  const unreadable: number[] = [];
  for (const [place, value] of values.entries()) {
    const record = readRecord(ladder, value);
    // What its newer fields mean cannot be told from here: half a backup would look like a whole one.
    if (record === 'newer') return { kind: 'newer' };
    if (record === null) unreadable.push(place);
    else records.set(canonicalJson(record), record);
  }
  const readable = [...records.values()];
  const madeAt = typeof createdAt === 'string' ? Date.parse(createdAt) : Number.NaN;
  return {
    kind: 'backup',
    backup: {
      createdAt: Number.isNaN(madeAt) ? undefined : madeAt,
      records: readable,
      setAside: setAside.map(({ name, raw }) => ({ name, raw })),
      summary: summaryOf(readable),
      unreadable,
    },
  };
}
