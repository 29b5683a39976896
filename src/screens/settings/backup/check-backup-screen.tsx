import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { Backup } from '@/files/backup-reading';
import { useNow } from '@/store/use-now';
import { buttonClass } from '@/ui/button';
import { paths } from '@/paths';
import { BackupContents } from './backup-contents';
import { ChooseBackup, type FileLockKind } from './choose-backup';
import { FileLockWords } from './file-lock-words';
import { FocusedHeading } from './focused-heading';
import { harmWords } from './restore-words';
import { SubFlow } from '@/screens/settings/sub-flow';

/** Looks into a backup and touches nothing. */
export function CheckBackupScreen() {
  const now = useNow();
  const [chosen, setChosen] = useState<{ backup: Backup; name: string; lock: FileLockKind } | null>(
    null,
  );
  return (
    <SubFlow
      title={t`Check a backup`}
      lede={t`Choose a file to see what is in it, and whether it is whole. Your journal isn’t touched.`}
    >
      <ChooseBackup
        onBackup={(backup, name, lock) =>
          setChosen(backup === null ? null : { backup, name, lock })
        }
      />
      {chosen === null ? null : (
        <>
          <FocusedHeading key={chosen.name}>
            {harmWords(chosen.backup)?.title ?? t`This backup is whole`}
          </FocusedHeading>
          <p>{harmWords(chosen.backup)?.words}</p>
          <FileLockWords lock={chosen.lock} />
          <BackupContents backup={chosen.backup} name={chosen.name} now={now} />
          <p className="actions">
            <Link className={buttonClass('quiet')} to={paths.settings}>{t`Back to Settings`}</Link>
          </p>
        </>
      )}
    </SubFlow>
  );
}
