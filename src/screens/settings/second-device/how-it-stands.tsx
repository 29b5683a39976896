import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId, useState } from 'react';
import type { Sync, SyncState } from '@/sync/sync-port';
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
  if (sentAgain === 0 && missing === 0) return t`Everything is there, and everything is here.`;
  const again =
    sentAgain === 0
      ? ''
      : t`The server had lost ${plural(sentAgain, { one: '# piece', other: '# pieces' })}: sent again.`;
  const lacking =
    missing === 0
      ? ''
      : t`${plural(missing, { one: '# piece', other: '# pieces' })} that another device sent can’t be found; that device still has ${plural(missing, { one: 'it', other: 'them' })}, and sends ${plural(missing, { one: 'it', other: 'them' })} when it is next open.`;
  return [again, lacking].filter(Boolean).join(' ');
};

const questionFirst = t`Nothing is compared before the question above is answered.`;

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
    announce(t`Comparing everything…`);
    const result = await sync.checkAll().catch(() => null);
    if (!isHere.current) return;
    setIsChecking(false);
    if (result === null) say(brokenWords.title);
    else if (result.ok) say(checkedWords(result));
    else say(result.trouble === null ? questionFirst : troubleWords(result.trouble).title);
  }

  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{t`How it stands`}</h2>
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
          <Trans>
            What an earlier code opens is still on the server. This device takes it away as soon as
            it can reach that place; until then the earlier code opens what is there.
          </Trans>
        </p>
      ) : null}
      {setAside === 0 ? null : (
        <p>{t`${plural(setAside, { one: '# piece', other: '# pieces' })} couldn’t be read or sent and ${plural(setAside, { one: 'was', other: 'were' })} set aside, as found. All else goes on.`}</p>
      )}
      <div className="actions">
        <Button
          onClick={() => {
            sync.syncNow();
            say(t`Asked the server.`);
          }}
        >{t`Send now`}</Button>
        <Button variant="text" aria-disabled={isChecking} onClick={() => void check()}>
          {isChecking ? t`Comparing…` : t`Check everything`}
        </Button>
      </div>
      {said === null ? null : <p className="small">{said}</p>}
      <p className="small muted">
        <Trans>
          “Check everything” compares all that is here with all that is there, as after the server
          was put back from an older copy. It happens by itself once a week.
        </Trans>
      </p>
    </section>
  );
}
