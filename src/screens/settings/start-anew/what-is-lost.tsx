import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { useLock } from '@/store/lock-context';
import { buttonClass } from '@/ui/button';
import { paths } from '@/paths';
import { SaveSealed } from './save-sealed';

/** What goes with a locked journal, what doesn't, and the way back from here. */
export function WhatIsLost({ children }: { children: string }) {
  const { isPaired } = useLock();
  const [wasPaired, setWasPaired] = useState(false);
  useEffect(() => {
    void isPaired().then(setWasPaired);
    // oxlint-disable-next-line react/exhaustive-deps -- asked once
  }, []);
  return (
    <>
      <p>{children}</p>
      <p>
        <Trans>
          Not lost: backup files you made, wherever you keep them. A locked one opens with the
          passphrase it was made with.
        </Trans>
      </p>
      {wasPaired ? (
        <>
          <p>
            <Trans>
              Nor are pages lost that were sent to another device: they are there, and sealed on the
              server between them. The code brings them back here; another device shows it, or the
              paper you kept.
            </Trans>
          </p>
          <p>
            <Trans>
              The server and the other devices are told nothing of this. Were they yet to hear that
              the journal was deleted or replaced everywhere, or that the code was changed, they
              never do: that is locked with the pages. Do it again on another device, or ask whoever
              hosts the server to remove what is there.
            </Trans>
          </p>
        </>
      ) : null}
      <p className="actions">
        <Link
          className={buttonClass('primary')}
          to={paths.path}
        >{t`Keep it, and try again to open it`}</Link>
      </p>
      <SaveSealed />
    </>
  );
}
