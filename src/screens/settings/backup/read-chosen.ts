import { backupLimits, type Backup } from '@/files/backup-reading';
import { readLockedHead } from '@/files/locked-head';
import { readBackupFile } from '@/files/read-backup';
import type { NoBackup, Refused } from './restore-words';

/** A file that was read as far as it goes. */
export type ReadFile =
  | { kind: 'backup'; backup: Backup }
  /** Its passphrase has to be asked for. */
  | { kind: 'locked'; bytes: Uint8Array }
  | Refused;

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
    if (head === null) return readPlain(bytes);
    return head.kind === 'passphrase' ? { kind: 'locked', bytes } : head;
  } catch {
    return { kind: 'unopened' };
  }
}

/** What a locked file comes to under this passphrase. Never rejects. */
export async function readLocked(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Exclude<ReadFile, { kind: 'locked' }> | { kind: 'wrong-passphrase' }> {
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
