import { t } from '@lingui/core/macro';
import { isBlank } from '@/journal/answer';
import type { Draft } from '@/journal/entry';
import type { SaveFailure } from '@/storage/port';
import type { SaveState } from '@/store/draft-editor';
import type { SaveStatusView } from '@/ui/save-status';

/** What a failed save is called, and what can be done about it. */
export const failureWords: Record<SaveFailure, string> = {
  full: t`Not saved. This device is out of space. Copy this page to keep it.`,
  blocked: t`Not saved. This browser isn’t keeping anything. You can write, then copy the page before you close it.`,
  newer: t`Not saved. A newer Second Draft wrote this journal. Copy this page, then reload to get the newer one.`,
  'not-found-again': t`Not saved. This browser took the words and didn’t keep them. Copy this page to be safe.`,
  broken: t`Not saved. Something in this browser went wrong on the way. Copy this page to keep it, then reload.`,
  unjudged: t`Not saved. Another tab kept words in the same moment. Try once more.`,
  relocked: t`Not saved. The lock was changed in another tab. Copy this page, then reload.`,
  replaced: t`Not saved. The journal was changed in another tab. Copy this page, then reload.`,
};

/** How the sheet's words are kept, as the line under it says. */
export function saveStatusView(
  save: SaveState | undefined,
  draft: Draft,
  isStored: boolean,
  onCopy: () => void,
): SaveStatusView {
  if (save === undefined) {
    // Nothing was written in this sitting: the words on screen are the ones read from storage.
    return isStored && !isBlank(draft.answer)
      ? { state: 'saved', at: draft.editedAt, copies: 2 }
      : { state: 'quiet' };
  }
  switch (save.state) {
    case 'saving':
      return save;
    case 'saved':
      return { state: 'saved', at: save.at, copies: save.copies };
    case 'not-saved':
      return { state: 'not-saved', message: failureWords[save.why], onCopy };
  }
}
