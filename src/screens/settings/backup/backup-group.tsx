import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { pageCount } from '@/journal/counted';
import { type BackupStanding } from '@/store/backup';
import { backupStanding } from '@/store/backup-standing';
import { useJournal } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { Button } from '@/ui/button';
import { LateIcon } from '@/ui/late-icon';
import { Switch } from '@/ui/switch';
import { paths } from '@/paths';
import styles from './backup-group.module.css';
import { agoWords } from './day-words';
import { FileLockWords } from './file-lock-words';
import { LockFileDialog } from './lock-file-dialog';
import { canChoosePlace } from '@/screens/save-file';
import { SettingLinkRow } from '@/screens/settings/setting-link-row';
import { SettingRow } from '@/screens/settings/setting-row';
import { SecondDeviceRow } from '@/screens/settings/second-device/second-device-row';
import { SettingsGroup } from '@/screens/settings/settings-group';
import { useBackup } from './use-backup';
import { WhatWasHere } from './what-was-here';

function lastWords({ isThere, lastAt }: BackupStanding, now: number): string {
  if (!isThere) return t`No backup yet`;
  if (lastAt === undefined) return t`Last backup was on a day that isn’t known`;
  return t`Last backup was ${agoWords(lastAt, now)}`;
}

function sinceWords({ isThere, lastPages, pages, since }: BackupStanding): string {
  if (pages === 0 && !isThere) return t`There is nothing to back up so far.`;
  if (!isThere) return t`${pageCount(pages)} would go into it.`;
  const said =
    since === 0
      ? t`Nothing has been written since.`
      : t`${pageCount(since)} since your last backup.`;
  return lastPages === undefined ? said : `${t`It held ${pageCount(lastPages)}.`} ${said}`;
}

/** Files that outlive this browser: made, looked into, and brought back. */
export function BackupGroup() {
  const now = useNow();
  const entries = useJournal((state) => state.entries);
  const facts = useJournal((state) => state.facts);
  const { said, file, lock, download, writeAgain, choose } = useBackup();
  const standing = backupStanding(entries, facts, now);
  return (
    <SettingsGroup
      id="backup"
      title={t`Backup`}
      words={t`One file you keep somewhere else. Clearing this browser’s data deletes the journal; a backup brings it back.`}
    >
      <SettingRow title={lastWords(standing, now)} words={sinceWords(standing)}>
        <Button variant="primary" onClick={() => void (file ? writeAgain() : download())}>
          <Trans>
            <LateIcon name="download" small />
            Back up now
          </Trans>
        </Button>
        {file === null ? null : (
          <Button variant="text" onClick={() => void download()}>{t`Download instead`}</Button>
        )}
        {canChoosePlace() ? (
          <Button variant="text" onClick={() => void choose()}>
            {file === null ? t`Choose where backups go` : t`Choose another file`}
          </Button>
        ) : null}
      </SettingRow>
      {file === null ? null : (
        <p className="small muted">
          <Trans>
            Backups go to <span className={styles.file}>{file.name}</span>, the file you picked.
          </Trans>
        </p>
      )}
      {said === null ? null : <p className="small">{said}</p>}
      {lock.isJournalLocked ? null : (
        <Switch
          label={t`Lock the file with a passphrase`}
          hint={t`Then it can lie where others look too.`}
          checked={lock.isLocked}
          onChange={lock.setWish}
        />
      )}
      <FileLockWords lock={lock.isLocked ? 'locked' : 'none'} />
      <LockFileDialog {...lock.question} />
      <WhatWasHere />
      <hr />
      <SettingLinkRow
        title={t`Is a backup whole?`}
        words={t`See what is in a file. Nothing here is touched.`}
        to={paths.checkBackup}
      >{t`Check a backup`}</SettingLinkRow>
      <hr />
      <SettingLinkRow
        title={t`Bring a backup back`}
        words={t`You’ll see what’s inside before anything changes.`}
        to={paths.restore}
      >{t`Restore from a backup`}</SettingLinkRow>
      <hr />
      <SettingLinkRow
        title={t`Write on two devices?`}
        words={t`A locked file carries everything over and is added to what is there. No server is needed.`}
        to={paths.carryOver}
      >{t`Carry it to another device`}</SettingLinkRow>
      <hr />
      <SecondDeviceRow />
      <SettingLinkRow
        title={t`Pages from somewhere else?`}
        words={t`From Day One, jrnl, Markdown or text files. You’ll see them before they’re added.`}
        to={paths.bringIn}
      >{t`Bring pages in`}</SettingLinkRow>
    </SettingsGroup>
  );
}
