import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router-dom';
import { useLock } from '@/store/lock-context';
import { Button, buttonClass } from '@/ui/button';
import { paths } from '@/paths';
import { LockFileDialog } from '../backup/lock-file-dialog';
import { useBackup } from '../backup/use-backup';
import { LockFlow } from './lock-flow';

/** The lock was turned on: what to do now, and how it is locked from here on. */
export function LockDone(place: { position: number; total: number }) {
  const { lockNow } = useLock();
  const { said, lock, download } = useBackup();
  return (
    <LockFlow
      key="done"
      title={t`The lock is on`}
      lede={t`Every page here is encrypted now. It opens with your passphrase, or with the code you kept.`}
      {...place}
    >
      <p>
        <Trans>
          Make a backup now: it leaves locked, under your passphrase. Backups from before can be
          read by whoever opens them.
        </Trans>
      </p>
      <div className="actions">
        <Button variant="primary" onClick={() => void download()}>{t`Make a backup now`}</Button>
        <Button onClick={lockNow}>{t`Lock now`}</Button>
      </div>
      {said === null ? null : <p className="small">{said}</p>}
      <LockFileDialog {...lock.question} />
      <p>
        <Trans>
          You lock it with “Lock”, the padlock at the top of every screen, with Ctrl or Cmd with
          Shift and L, and by Quick exit. It also locks by itself, after five minutes without a sign
          of you; Settings changes that.
        </Trans>
      </p>
      <p>
        <Link className={buttonClass('text')} to={paths.path}>{t`Back to your path`}</Link>
      </p>
    </LockFlow>
  );
}
