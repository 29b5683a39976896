import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '@/ui/button';
import { LockHeading } from './lock-heading';
import { RestoreOrStartAgain } from './restore-or-start-again';

/** The pages are sealed, and what is kept of their lock cannot be read. */
export function Damaged() {
  return (
    <>
      <LockHeading isArrivedAt={false}>{t`Locked`}</LockHeading>
      <p className="lede">{t`The part that opens your pages can’t be read just now.`}</p>
      <p>
        <Trans>
          Nothing was deleted: your pages are still here, encrypted. Load this page again first; the
          browser may find its second copy. If this stays, the browser has damaged that part. A
          backup brings your pages back, and so does another browser or device that has them.
        </Trans>
      </p>
      <div className="actions">
        <Button variant="primary" onClick={() => window.location.reload()}>{t`Try again`}</Button>
      </div>
      <RestoreOrStartAgain />
    </>
  );
}
