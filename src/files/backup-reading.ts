import type { AsideValue, BackupRecord, Summary } from './backup';
import type { Unread } from './name-unread';

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
  /** Records that are left out because they are not whole. */
  unreadable: readonly Unread[];
  /** Null when every word is as it was written; otherwise pages are told that the file speaks of and lacks. */
  harm: { kind: 'damaged' | 'cut-short'; pagesMissing: number } | null;
};

export type BackupReading =
  | { kind: 'backup'; backup: Backup }
  /** Not as it was written: the sum over its contents differs, or a part is missing. What can be read of it. */
  | { kind: 'damaged'; backup: Backup }
  /** The file stops before its end. What comes before that. */
  | { kind: 'cut-short'; backup: Backup }
  | { kind: 'empty' }
  /** Text, a picture, anything that is no JSON. */
  | { kind: 'not-a-backup' }
  /** Put into an archive, by a mail program or to save room. */
  | { kind: 'packed' }
  /** JSON that some other program wrote. */
  | { kind: 'other-app' }
  /** A newer version of the app made it. */
  | { kind: 'newer' }
  | { kind: 'too-large'; of: keyof typeof backupLimits };
