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
        title="Add a device, or keep the code"
        words="The code in letters and as a picture, for another device or for paper."
      >
        <Button onClick={onShowCode}>Show the code</Button>
      </SettingRow>
      <hr />
      <SettingRow
        title="Lost a device? Somebody saw the code?"
        words="A new code for the devices you still have. What the old one opens is taken off the server once that can be reached; until then it can be opened."
      >
        <Button onClick={onChangeCode}>Change the code</Button>
      </SettingRow>
      <hr />
      <SettingRow
        title="No longer on this device"
        words="Its pages stay here, and on the server and the other devices."
      >
        <Button onClick={() => setIsAsking(true)}>Stop on this device…</Button>
      </SettingRow>
      <Dialog
        open={isAsking}
        title="Stop on this device?"
        onClose={() => setIsAsking(false)}
        actions={
          <>
            <Button variant="primary" onClick={() => setIsAsking(false)}>
              Leave it on
            </Button>
            <Button
              onClick={() => {
                setIsAsking(false);
                void sync.stop().catch(() => announce(brokenWords.title));
              }}
            >
              Stop here
            </Button>
          </>
        }
      >
        <p>
          This device forgets the server and the code. Your pages stay here, and what you write from
          now on stays here alone. To come back you need the code: it is on your other device, or on
          the paper you kept.
        </p>
        {isReplacing ? (
          <p>
            Your other devices have yet to hear that everything was replaced. Until they have, this
            device keeps the server’s address and the code, to send what is here now.
          </p>
        ) : null}
        {isLeaving ? (
          <p>
            What an earlier code opens is still on the server. Until this device could take it away,
            it keeps that place’s address and that code, and nothing else of it.
          </p>
        ) : null}
      </Dialog>
      <hr />
      <SettingRow
        title="Everything gone, everywhere"
        words="You’ll be asked whether this device alone is meant, or all of them."
      >
        <Link className={buttonClass('danger')} to={paths.deleteJournal}>
          Delete this journal…
        </Link>
      </SettingRow>
    </>
  );
}
