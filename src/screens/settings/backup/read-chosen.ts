import { summaryOf } from '@/files/backup';
import { backupLimits, type Backup } from '@/files/backup-reading';
import { decodeText } from '@/files/decode-text';
import { readLockedHead } from '@/files/locked-head';
import { mergeRecords } from '@/files/merge-records';
import { readBackupFile } from '@/files/read-backup';
import type { NoBackup, Refused } from './restore-words';

/** A file whose passphrase has to be asked for. */
export type Shut =
  | { kind: 'locked'; bytes: Uint8Array }
  /** The sealed pages of a journal, saved before it was let go. */
  | { kind: 'sealed'; text: string };

/** A file that was read as far as it goes. */
export type ReadFile = { kind: 'backup'; backup: Backup } | Shut | Refused;

/** What stands in the first line of sealed pages. */
const sealedFormat = '"second-draft-sealed"';

function readPlain(bytes: Uint8Array): { kind: 'backup'; backup: Backup } | NoBackup {
  const reading = readBackupFile(bytes);
  if (!('backup' in reading)) return reading;
  const { kind, backup } = reading;
  // Of an empty journal too there is a whole backup.
  return kind === 'backup' || backup.records.length > 0 ? { kind: 'backup', backup } : { kind };
}

/** Reads a file that somebody chose. Never rejects. */
export async function readChosen(file: File): Promise<ReadFile> {
  // A character is at least a byte: what is larger than this is not worth opening.
  if (file.size > backupLimits.units * 3) return { kind: 'too-large', of: 'units' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const head = readLockedHead(bytes);
    if (head === null) {
      const text = decodeText(bytes.subarray(0, 200)).includes(sealedFormat)
        ? decodeText(bytes)
        : null;
      return text === null ? readPlain(bytes) : { kind: 'sealed', text };
    }
    return head.kind === 'passphrase' ? { kind: 'locked', bytes } : head;
  } catch {
    return { kind: 'unopened' };
  }
}

/** Records that were sealed, as a backup; those that both places held count once. */
export function backupOfSealed(all: Backup['records']): Backup {
  const records = mergeRecords([], all).changes;
  return {
    createdAt: undefined,
    records,
    setAside: [],
    summary: summaryOf(records),
    unreadable: [],
    harm: null,
  };
}

/** What a locked file comes to under this passphrase. Never rejects. */
export async function readLocked(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Exclude<ReadFile, Shut> | { kind: 'wrong-passphrase' }> {
  try {
    const { openFile } = await import('@/lock/locked-file');
    const opening = await openFile(bytes, passphrase);
    if (opening.kind === 'not-locked') return readPlain(bytes);
    if (opening.kind !== 'opened') return opening;
    const inside = readPlain(opening.bytes);
    if (inside.kind === 'backup') return inside;
    return { kind: 'no-backup-inside', of: inside };
  } catch {
    return { kind: 'no-worker' };
  }
}
