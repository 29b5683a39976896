import { t } from '@lingui/core/macro';
import { Link } from 'react-router-dom';
import { buttonClass } from '@/ui/button';
import { paths } from '@/paths';
import { LockFlow } from './lock-flow';

/** Asked for by its address in a journal without a lock. */
export function NoLockHere({ title }: { title: string }) {
  return (
    <LockFlow title={title} lede={t`This journal has no lock, so there is nothing to change.`}>
      <div className="actions">
        <Link className={buttonClass('quiet')} to={paths.passphrase}>{t`Turn on the lock`}</Link>
      </div>
    </LockFlow>
  );
}
