import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router-dom';
import { useLock } from '@/store/lock-context';
import { buttonClass } from '@/ui/button';
import { paths } from '@/paths';

/** After a restore, where file and journal differ: the lock belongs to the journal, never to a file. */
export function LockedHere({ wasLocked }: { wasLocked: boolean }) {
  const { state } = useLock();
  if (state === 'unlocked') {
    return wasLocked ? null : (
      <p>
        <Trans>
          Your journal stays locked: what came back is encrypted here like the rest. The file itself
          isn’t locked.
        </Trans>
      </p>
    );
  }
  return wasLocked ? (
    <>
      <p>
        <Trans>
          The file is locked, and this journal isn’t: whoever uses this browser can read it. You can
          give the journal a passphrase too.
        </Trans>
      </p>
      <p className="actions">
        <Link className={buttonClass('quiet')} to={paths.passphrase}>{t`Lock this journal`}</Link>
      </p>
    </>
  ) : null;
}
