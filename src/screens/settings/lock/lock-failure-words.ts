import { t } from '@lingui/core/macro';
import type { failureWords } from '@/writing/save-words';

/** What kept the lock from being changed. Each time everything is as it was. */
export const lockFailureWords: Record<keyof typeof failureWords, string> = {
  full: t`Nothing was changed: this browser has too little room to do it all at once`,
  blocked: t`Nothing was changed: this browser isn’t keeping anything`,
  newer: t`Nothing was changed: a newer Second Draft wrote this journal. Reload this page first`,
  'not-found-again': t`Nothing was changed: this browser didn’t take all of it. Try once more`,
  broken: t`Nothing was changed: something in this browser went wrong on the way. Try once more`,
  unjudged: t`Nothing was changed: another tab kept words in the same moment. Try once more`,
  relocked: t`Nothing was changed here: the lock was changed in another tab. Reload this page`,
  replaced: t`Nothing was changed here: the journal was changed in another tab. Reload this page`,
};

/** The key takes memory and a worker to work out; where these are refused, nothing has begun. */
export const noKeyWords = t`This browser couldn’t work out the key, so nothing was changed. Close other tabs and try again`;
