import { Link, Navigate, useLocation } from 'react-router-dom';
import { pageCount, plural } from '@/journal/counted';
import { useLock } from '@/store/lock-context';
import { buttonClass } from '@/ui/button';
import { paths } from '@/paths';
import { FocusedHeading } from '@/screens/settings/backup/focused-heading';
import { SubFlow } from '@/screens/settings/sub-flow';
import { startedIn, type Started } from './started';

/** After a locked journal was let go: what is here now, and that it isn't locked. */
export function StartedAnewScreen() {
  const started = startedIn(useLocation().state);
  const { state } = useLock();
  if (started === null || state !== 'none') return <Navigate replace to={paths.start} />;
  const { restored, isVerified, wasPaired } = started;
  return (
    <SubFlow
      title={restored === null ? 'Start again' : 'Restore a backup'}
      lede="The old passphrase and recovery code open nothing here any more."
    >
      <FocusedHeading>{headingOf(started)}</FocusedHeading>
      {restored === null ? <p>{deletedWords(isVerified)}</p> : null}
      {wasPaired ? (
        <p>
          Other devices it was kept in step with, and the server between them, have what they had:
          they were told nothing.
        </p>
      ) : null}
      <p>
        This journal isn’t locked: whoever uses this browser can read it. You can give it a
        passphrase.
      </p>
      <p className="actions">
        {restored === null ? (
          <Link className={buttonClass('primary')} to={paths.welcome}>
            Begin
          </Link>
        ) : (
          <Link className={buttonClass('primary')} to={paths.journal}>
            See your journal
          </Link>
        )}
        <Link className={buttonClass('quiet')} to={paths.passphrase}>
          Lock this journal
        </Link>
      </p>
    </SubFlow>
  );
}

function headingOf({ restored }: Started): string {
  if (restored === null) return 'The locked journal is deleted';
  return `${pageCount(restored)} ${plural(restored, 'is', 'are')} here again`;
}

const deletedWords = (isVerified: boolean): string =>
  isVerified
    ? 'Both places it was kept in were looked at again afterwards, and nothing is left in either.'
    : 'One of the two places it was kept in couldn’t be looked at again. To be certain, clear this site’s data in your browser’s settings.';
