import { t } from '@lingui/core/macro';
import { useState } from 'react';
import type { Backup } from '@/files/backup-reading';
import { mergeRecords } from '@/files/merge-records';
import { pageCount } from '@/journal/counted';
import { useNow } from '@/store/use-now';
import { Banner } from '@/ui/banner';
import { paths } from '@/paths';
import { BackupContents } from '@/screens/settings/backup/backup-contents';
import { ChooseBackup, type FileLockKind } from '@/screens/settings/backup/choose-backup';
import { FileLockWords } from '@/screens/settings/backup/file-lock-words';
import { FocusedHeading } from '@/screens/settings/backup/focused-heading';
import { harmWords } from '@/screens/settings/backup/restore-words';
import { SubFlow } from '@/screens/settings/sub-flow';
import { TypedDelete } from '@/screens/settings/typed-delete';
import { Refused } from './refused';
import { useBeginAnew } from './use-begin-anew';
import { WhatIsLost } from './what-is-lost';

type Chosen = { backup: Backup; name: string; lock: FileLockKind };

/** Puts a backup in the place of a locked journal that nobody can open any more. */
export function RestoreLockedScreen() {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  return (
    <SubFlow
      title={t`Restore a backup`}
      lede={t`A backup takes the place of the locked journal. You’ll see what’s inside before anything changes.`}
      back={{ address: paths.path, name: t`Locked` }}
    >
      <ChooseBackup
        onBackup={(backup, name, lock) =>
          setChosen(backup === null ? null : { backup, name, lock })
        }
      />
      {chosen === null ? null : <InItsPlace key={chosen.name} {...chosen} />}
    </SubFlow>
  );
}

function InItsPlace({ backup, name, lock }: Chosen) {
  const now = useNow();
  const { isBusy, isRefused, restore } = useBeginAnew();
  const harm = harmWords(backup);
  const { written } = backup.summary;
  return (
    <>
      <FocusedHeading>
        {harm === null
          ? t`This backup has ${pageCount(written)}`
          : t`What can be read of this backup: ${pageCount(written)}`}
      </FocusedHeading>
      {harm === null ? null : (
        <Banner title={harm.title}>
          <p>{harm.words}</p>
        </Banner>
      )}
      <FileLockWords lock={lock} />
      <BackupContents backup={backup} name={name} now={now} />
      {isRefused ? <Refused /> : null}
      <hr />
      <WhatIsLost>
        {t`Lost for good: whatever is in the locked journal and not in this backup. Nobody can look into it to say how much that is. The journal begins again without a lock; you can give it a new passphrase.`}
      </WhatIsLost>
      <TypedDelete
        isBusy={isBusy}
        onDelete={() => void restore(mergeRecords([], backup.records).changes, written)}
      >
        {t`Put ${pageCount(written)} in its place`}
      </TypedDelete>
    </>
  );
}
