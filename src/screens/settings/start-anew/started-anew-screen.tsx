import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, Navigate, useLocation } from 'react-router-dom';
import { pageCount } from '@/journal/counted';
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
      title={restored === null ? t`Start again` : t`Restore a backup`}
      lede={t`The old passphrase and recovery code open nothing here any more.`}
    >
      <FocusedHeading>{headingOf(started)}</FocusedHeading>
      {restored === null ? <p>{deletedWords(isVerified)}</p> : null}
      {wasPaired ? (
        <p>
          <Trans>
            Other devices it was kept in step with, and the server between them, have what they had:
            they were told nothing.
          </Trans>
        </p>
      ) : null}
      <p>
        <Trans>
          This journal isn’t locked: whoever uses this browser can read it. You can give it a
          passphrase.
        </Trans>
      </p>
      <p className="actions">
        {restored === null ? (
          <Link className={buttonClass('primary')} to={paths.welcome}>{t`Begin`}</Link>
        ) : (
          <Link className={buttonClass('primary')} to={paths.journal}>{t`See your journal`}</Link>
        )}
        <Link className={buttonClass('quiet')} to={paths.passphrase}>{t`Lock this journal`}</Link>
      </p>
    </SubFlow>
  );
}

function headingOf({ restored }: Started): string {
  if (restored === null) return t`The locked journal is deleted`;
  return t`${pageCount(restored)} ${plural(restored, { one: 'is', other: 'are' })} here again`;
}

const deletedWords = (isVerified: boolean): string =>
  isVerified
    ? t`Both places it was kept in were looked at again afterwards, and nothing is left in either.`
    : t`One of the two places it was kept in couldn’t be looked at again. To be certain, clear this site’s data in your browser’s settings.`;
