import { t } from '@lingui/core/macro';
import type { Backup, BackupReading } from '@/files/backup-reading';
import type { Opening } from '@/files/locked-backup';
import { pageCount } from '@/journal/counted';
import type { failureWords } from '@/writing/save-words';

type Words = { title: string; words: string };

/** No backup to restore from: what it seems to be. */
export type NoBackup =
  | Exclude<BackupReading, { backup: Backup }>
  | { kind: 'damaged' | 'cut-short' };

/** A file there is nothing to restore from, and why. */
export type Refused =
  | NoBackup
  | { kind: 'unopened' }
  | NeverOpened
  /** Opened with its passphrase, and then this. */
  | { kind: 'no-backup-inside'; of: NoBackup };

/** A locked file that no passphrase opens here. */
type NeverOpened =
  | Exclude<Opening, { kind: 'opened' | 'wrong-passphrase' | 'not-locked' }>
  /** No worker may start. */
  | { kind: 'no-worker' };

const nothingChanged = t`Nothing here was changed.`;

/** What a file seems to be, and what helps. */
export function refusedWords(refused: Refused): Words {
  switch (refused.kind) {
    case 'empty':
      return {
        title: t`This file is empty`,
        words: t`There are no words in it at all. Perhaps the download never finished. ${nothingChanged}`,
      };
    case 'not-a-backup':
      return {
        title: t`This isn’t a backup`,
        words: t`A backup’s name usually begins with “second-draft” and ends in “.json”, or in “.age” where it is locked. ${nothingChanged}`,
      };
    case 'other-app':
      return {
        title: t`This file comes from another app`,
        words: t`It can be read, but it isn’t a backup of Second Draft. ${nothingChanged}`,
      };
    case 'cut-short':
      return {
        title: t`This backup is cut short`,
        words: t`It stops before its end, as when a copy or download breaks off, and no page before that is whole. Copy it again from where it was kept. ${nothingChanged}`,
      };
    case 'damaged':
      return {
        title: t`This backup isn’t as it was made`,
        words: t`Something in it was changed or damaged since, and no page in it can be read. An older copy may be whole. ${nothingChanged}`,
      };
    case 'packed':
      return {
        title: t`This file is packed`,
        words: t`It is an archive, such as a .zip or .gz. Unpack it first, then choose the file inside it. ${nothingChanged}`,
      };
    case 'newer':
      return {
        title: t`A newer Second Draft made this backup`,
        words: t`Reload this page while you’re online to get the newer one, then try again. ${nothingChanged}`,
      };
    case 'too-large':
      return {
        title:
          refused.of === 'depth'
            ? t`This file isn’t built like a backup`
            : t`This file is too large for a backup`,
        words: `${tooLargeWords[refused.of]} ${nothingChanged}`,
      };
    case 'damaged-lock':
      return {
        title: t`This locked file isn’t as it was made`,
        words: t`Something in it was changed, or is missing, and a locked file opens whole or not at all: no passphrase brings anything out of it. Copy it again from where it was kept, or choose another backup. ${nothingChanged}`,
      };
    case 'other-recipient':
      return {
        title: t`This file is locked for somebody’s key`,
        words: t`No passphrase opens it, so it can’t be a backup that was made here. ${nothingChanged}`,
      };
    case 'too-much-work':
      return {
        title: t`This file asks for too much`,
        words: t`Opening it would keep this device busy far longer than any backup made here. It is damaged, or was made to do that. ${nothingChanged}`,
      };
    case 'newer-lock':
      return {
        title: t`This file was locked by a newer program`,
        words: t`It can’t be opened here so far. Reload this page while you’re online to get the newest Second Draft, then try again. ${nothingChanged}`,
      };
    case 'no-memory':
    case 'no-worker':
      return {
        title: t`This browser couldn’t open the lock`,
        words: t`${refused.kind === 'no-memory' ? t`It takes about 256 MB of memory. Close other tabs and try again, or use another device.` : t`Its settings may refuse Web Workers. Try another browser.`} Any age program opens the file too. ${nothingChanged}`,
      };
    case 'no-backup-inside': {
      const { title, words } = refusedWords(refused.of);
      return { title, words: t`The passphrase opened it. ${words}` };
    }
    case 'unopened':
      return {
        title: t`This file couldn’t be opened`,
        words: t`This browser wasn’t allowed to read it, or it was moved. Choose it again. ${nothingChanged}`,
      };
  }
}

/** What is wrong with a backup of which something can be read; null for a whole one. */
export function harmWords({ harm, summary }: Backup): Words | null {
  if (harm === null) return null;
  const { pagesMissing } = harm;
  const pages = pageCount(summary.written);
  const read =
    pagesMissing === 0
      ? t`${pages} could be read.`
      : t`${pages} could be read, ${pagesMissing} could not.`;
  return harm.kind === 'cut-short'
    ? {
        title: t`This backup is cut short`,
        words: t`It stops before its end, as when a copy or download breaks off. ${read} Another copy of it may be whole.`,
      }
    : {
        title: t`This file was changed after it was made`,
        words: t`${read} Accents, signs and emoji may look different from what was written. Another copy of it may be as it was.`,
      };
}

const tooLargeWords = {
  units: t`No backup made here is larger than 64 MB, so it wasn’t opened.`,
  records: t`It lists more than 50,000 things, more than any journal here holds.`,
  depth: t`Its parts lie deeper in each other than those of any backup, so it wasn’t read.`,
} as const;

/** Why a restore was refused; the journal is then as it was. */
export const refusalWords: Record<keyof typeof failureWords, string> = {
  full: t`Nothing was changed: this browser has no room for it. Make room, then try again.`,
  blocked: t`Nothing was changed: this browser isn’t keeping anything.`,
  newer: t`Nothing was changed: a newer Second Draft wrote this journal. Reload to get the newer one.`,
  'not-found-again': t`Nothing was changed: this browser took the pages and didn’t keep them. Your backup is as it was.`,
  broken: t`Nothing was changed: something in this browser went wrong. Reload, then try again.`,
  unjudged: t`Nothing was changed: another tab kept words in the same moment. Look at them, then try again.`,
  relocked: t`Nothing was changed: the lock was changed in another tab. Reload, then try again.`,
  replaced: t`Nothing was changed: the journal was changed in another tab. Reload, then try again.`,
};
