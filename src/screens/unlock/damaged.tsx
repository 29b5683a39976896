import { Button } from '@/ui/button';
import { LockHeading } from './lock-heading';
import { RestoreOrStartAgain } from './restore-or-start-again';

/** The pages are sealed, and what is kept of their lock cannot be read. */
export function Damaged() {
  return (
    <>
      <LockHeading isArrivedAt={false}>Locked</LockHeading>
      <p className="lede">The part that opens your pages can’t be read just now.</p>
      <p>
        Nothing was deleted: your pages are still here, encrypted. Load this page again first; the
        browser may find its second copy. If this stays, the browser has damaged that part. A backup
        brings your pages back, and so does another browser or device that has them.
      </p>
      <div className="actions">
        <Button variant="primary" onClick={() => window.location.reload()}>
          Try again
        </Button>
      </div>
      <RestoreOrStartAgain />
    </>
  );
}
