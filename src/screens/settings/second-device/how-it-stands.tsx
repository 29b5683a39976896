import { useId, useState } from 'react';
import type { Sync, SyncState } from '@/sync/sync-port';
import { counted, plural } from '@/journal/counted';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { useAnnounce } from '@/ui/live-region';
import { useIsHere } from '@/screens/settings/lock/use-is-here';
import { brokenWords, troubleWords } from '@/writing/sync-trouble-words';
import { syncLine } from '@/writing/sync-words';
import styles from './second-device.module.css';
import { ShutOut } from './shut-out';

type HowItStandsProps = { sync: Sync; state: Extract<SyncState, { on: true }> };

const checkedWords = ({ sentAgain, missing }: { sentAgain: number; missing: number }): string => {
  if (sentAgain === 0 && missing === 0) return 'Everything is there, and everything is here.';
  const again =
    sentAgain === 0 ? '' : `The server had lost ${counted(sentAgain, 'piece')}: sent again.`;
  const lacking =
    missing === 0
      ? ''
      : `${counted(missing, 'piece')} that another device sent can’t be found; that device still has ${plural(missing, 'it', 'them')}, and sends ${plural(missing, 'it', 'them')} when it is next open.`;
  return [again, lacking].filter(Boolean).join(' ');
};

const questionFirst = 'Nothing is compared before the question above is answered.';

/** What is sent and what waits, what is in the way, and two presses that don't wait. */
export function HowItStands({ sync, state }: HowItStandsProps) {
  const id = useId();
  const announce = useAnnounce();
  const isHere = useIsHere();
  const [isChecking, setIsChecking] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const { trouble, setAside, address, isLeaving, isShutOut } = state;
  const words = trouble === null ? null : troubleWords(trouble);

  function say(line: string): void {
    setSaid(line);
    announce(line);
  }

  async function check(): Promise<void> {
    if (isChecking) return;
    setIsChecking(true);
    setSaid(null);
    announce('Comparing everything…');
    const result = await sync.checkAll().catch(() => null);
    if (!isHere.current) return;
    setIsChecking(false);
    if (result === null) say(brokenWords.title);
    else if (result.ok) say(checkedWords(result));
    else say(result.trouble === null ? questionFirst : troubleWords(result.trouble).title);
  }

  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>How it stands</h2>
      <p>
        <strong>{syncLine(state)}</strong>
      </p>
      <p className={`small muted ${styles.letters}`} translate="no">
        {address}
      </p>
      {words === null ? null : (
        <Banner title={words.title}>
          <p>{words.words}</p>
        </Banner>
      )}
      {isShutOut ? <ShutOut what="code" onLetBe={() => sync.letBe()} /> : null}
      {isLeaving && !isShutOut ? (
        <p>
          What an earlier code opens is still on the server. This device takes it away as soon as it
          can reach that place; until then the earlier code opens what is there.
        </p>
      ) : null}
      {setAside === 0 ? null : (
        <p>{`${counted(setAside, 'piece')} couldn’t be read or sent and ${plural(setAside, 'was', 'were')} set aside, as found. All else goes on.`}</p>
      )}
      <div className="actions">
        <Button
          onClick={() => {
            sync.syncNow();
            say('Asked the server.');
          }}
        >
          Send now
        </Button>
        <Button variant="text" aria-disabled={isChecking} onClick={() => void check()}>
          {isChecking ? 'Comparing…' : 'Check everything'}
        </Button>
      </div>
      {said === null ? null : <p className="small">{said}</p>}
      <p className="small muted">
        “Check everything” compares all that is here with all that is there, as after the server was
        put back from an older copy. It happens by itself once a week.
      </p>
    </section>
  );
}
