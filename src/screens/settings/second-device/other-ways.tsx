import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { Sync } from '@/sync/sync-port';
import { Button, buttonClass } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { useAnnounce } from '@/ui/live-region';
import { paths } from '@/paths';
import { brokenWords } from '@/writing/sync-trouble-words';
import { SettingRow } from '@/screens/settings/setting-row';

type OtherWaysProps = {
  sync: Sync;
  /** What an earlier code opens is still on the server. */
  isLeaving: boolean;
  /** The others have yet to hear that everything was replaced here. */
  isReplacing: boolean;
  onShowCode: () => void;
  onChangeCode: () => void;
};

/** Another device, a lost one, and the way out. */
export function OtherWays({
  sync,
  isLeaving,
  isReplacing,
  onShowCode,
  onChangeCode,
}: OtherWaysProps) {
  const announce = useAnnounce();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <SettingRow
        title={t`Add a device, or keep the code`}
        words={t`The code in letters and as a picture, for another device or for paper.`}
      >
        <Button onClick={onShowCode}>{t`Show the code`}</Button>
      </SettingRow>
      <hr />
      <SettingRow
        title={t`Lost a device? Somebody saw the code?`}
        words={t`A new code for the devices you still have. What the old one opens is taken off the server once that can be reached; until then it can be opened.`}
      >
        <Button onClick={onChangeCode}>{t`Change the code`}</Button>
      </SettingRow>
      <hr />
      <SettingRow
        title={t`No longer on this device`}
        words={t`Its pages stay here, and on the server and the other devices.`}
      >
        <Button onClick={() => setIsAsking(true)}>{t`Stop on this device…`}</Button>
      </SettingRow>
      <Dialog
        open={isAsking}
        title={t`Stop on this device?`}
        onClose={() => setIsAsking(false)}
        actions={
          <>
            <Button variant="primary" onClick={() => setIsAsking(false)}>{t`Leave it on`}</Button>
            <Button
              onClick={() => {
                setIsAsking(false);
                void sync.stop().catch(() => announce(brokenWords.title));
              }}
            >{t`Stop here`}</Button>
          </>
        }
      >
        <p>
          <Trans>
            This device forgets the server and the code. Your pages stay here, and what you write
            from now on stays here alone. To come back you need the code: it is on your other
            device, or on the paper you kept.
          </Trans>
        </p>
        {isReplacing ? (
          <p>
            <Trans>
              Your other devices have yet to hear that everything was replaced. Until they have,
              this device keeps the server’s address and the code, to send what is here now.
            </Trans>
          </p>
        ) : null}
        {isLeaving ? (
          <p>
            <Trans>
              What an earlier code opens is still on the server. Until this device could take it
              away, it keeps that place’s address and that code, and nothing else of it.
            </Trans>
          </p>
        ) : null}
      </Dialog>
      <hr />
      <SettingRow
        title={t`Everything gone, everywhere`}
        words={t`You’ll be asked whether this device alone is meant, or all of them.`}
      >
        <Link
          className={buttonClass('danger')}
          to={paths.deleteJournal}
        >{t`Delete this journal…`}</Link>
      </SettingRow>
    </>
  );
}
