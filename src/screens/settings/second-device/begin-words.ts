import { t } from '@lingui/core/macro';
import type { BeginTrouble, SyncTrouble } from '@/sync/sync-port';
import { troubleWords, type TroubleWords } from '@/writing/sync-trouble-words';

export const badAddress = t`This isn’t an address. It looks like journal.example.org/sync`;

/** Http is taken for the machine itself alone. */
export const needsHttps = t`The address has to begin with https://`;

const onlyHere: Record<Exclude<BeginTrouble, SyncTrouble>, TroubleWords> = {
  'bad-code': {
    title: t`This isn’t a code`,
    words: t`Compare it letter by letter with the other device or the paper. Nothing was sent.`,
  },
  'bad-address': { title: t`This isn’t an address`, words: t`Compare it with the other device.` },
  'other-journal': {
    title: t`This is the code of another journal`,
    words: t`This device is in step with one journal already, and mixes no second one into it. To change over, stop on this device first. Nothing was sent.`,
  },
};

/** Why it could not be turned on, or the code not changed. */
export const beginWords = (trouble: BeginTrouble): TroubleWords =>
  trouble === 'bad-code' || trouble === 'bad-address' || trouble === 'other-journal'
    ? onlyHere[trouble]
    : troubleWords(trouble);
