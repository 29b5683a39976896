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
      title="The lock is on"
      lede="Every page here is encrypted now. It opens with your passphrase, or with the code you kept."
      {...place}
    >
      <p>
        Make a backup now: it leaves locked, under your passphrase. Backups from before can be read
        by whoever opens them.
      </p>
      <div className="actions">
        <Button variant="primary" onClick={() => void download()}>
          Make a backup now
        </Button>
        <Button onClick={lockNow}>Lock now</Button>
      </div>
      {said === null ? null : <p className="small">{said}</p>}
      <LockFileDialog {...lock.question} />
      <p>
        You lock it with “Lock”, the padlock at the top of every screen, with Ctrl or Cmd with Shift
        and L, and by Quick exit. It also locks by itself, after five minutes without a sign of you;
        Settings changes that.
      </p>
      <p>
        <Link className={buttonClass('text')} to={paths.path}>
          Back to your path
        </Link>
      </p>
    </LockFlow>
  );
}
