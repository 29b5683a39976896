import type { FactValue } from '@/journal/facts';
import type { Draft } from '@/journal/entry';
import {
  draftRecordId,
  factRecordId,
  markRecordId,
  recordOfDraft,
  recordVersion,
} from '@/record/record';
import type { BackupRecord } from '@/files/backup';
import { noon } from './build-entry';

/** Records as storage hands them out. */
export const draftRecord = (draft: Draft): BackupRecord => ({
  id: draftRecordId(draft.id),
  body: recordOfDraft(draft),
});

export const factRecord = (name: string, value: FactValue, at = noon): BackupRecord => ({
  id: factRecordId(name),
  body: { v: recordVersion, type: 'fact', name, value, turn: 0, at },
});

export const markRecord = (entry: string, kept: boolean, at = noon): BackupRecord => ({
  id: markRecordId(entry),
  body: { v: recordVersion, type: 'mark', entry, kept, turn: 0, at },
});
