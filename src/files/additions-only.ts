import { isBlank } from '@/journal/answer';
import type { BackupRecord } from './backup';

/**
 * Of the changes that a merge would make to the journal `here`, those that take nothing's place: what
 * comes from a file that was changed on its way may be added to words, never put instead of them.
 */
export function additionsOnly(
  here: readonly BackupRecord[],
  changes: readonly BackupRecord[],
): BackupRecord[] {
  const held = new Set(
    here.flatMap(({ id, body }) =>
      body.type === 'draft' && isBlank(body.draft.answer) ? [] : [id],
    ),
  );
  return changes.filter(({ id }) => !held.has(id));
}
