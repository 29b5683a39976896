import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import type { OpenedKeys } from '@/lock/key-record';
import { useLock } from '@/store/lock-context';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { useAnnounce } from '@/ui/live-region';
import { PassphraseField } from '@/ui/passphrase-field';
import { LockHeading } from './lock-heading';
import { PasskeyButton } from './passkey-button';
import styles from './unlock-screen.module.css';
import { useTakesLong } from './use-takes-long';
import { useTryAgainIn, waitWords } from './use-try-again-in';

const wrong = t`That passphrase didn’t open the journal`;
const stillOpening = t`Still opening. On a slow device, or where WebAssembly is off, it can take a minute.`;
const cannot = t`This browser couldn’t work out the key`;

type PassphraseFormProps = {
  /** Come back to from another way in. */
  isReturnedTo: boolean;
  onOpened: (keys: OpenedKeys) => Promise<void>;
  onForgotten: () => void;
};

/** The usual way in. */
export function PassphraseForm({ isReturnedTo, onOpened, onForgotten }: PassphraseFormProps) {
  const { check, isRelocked, wasOpen } = useLock();
  const [passphrase, setPassphrase] = useState('');
  /** Which try went wrong, so that each is told anew. */
  const [failure, setFailure] = useState<{ turn: number; words: string } | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const { seconds, wait, lookAgain } = useTryAgainIn();
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const told = isBusy ? null : failure;
  const isWaiting = seconds > 0;
  useEffect(() => {
    if (isBusy) announce(t`Opening…`);
  }, [announce, isBusy]);
  const takesLong = useTakesLong(isBusy);
  useEffect(() => {
    if (takesLong) announce(stillOpening);
  }, [announce, takesLong]);

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    if (isWaiting) {
      announce(t`You can try again in ${waitWords(seconds)}.`);
      return;
    }
    setIsBusy(true);
    const turn = (failure?.turn ?? 0) + 1;
    try {
      // A password manager may fill the field and tell nobody.
      const keys = await check(field.current?.value ?? passphrase);
      if (keys !== null) {
        await onOpened(keys);
        return;
      }
      setFailure({ turn, words: wrong });
    } catch {
      setFailure({ turn, words: cannot });
    }
    setIsBusy(false);
    lookAgain();
  }

  return (
    <>
      <LockHeading isArrivedAt={isReturnedTo || wasOpen}>
        {told === null ? t`Locked` : t`Still locked`}
      </LockHeading>
      {told === null ? (
        <p className="lede">
          {isRelocked
            ? t`The lock was changed in another tab. What you typed here was kept.`
            : t`Your pages are encrypted on this device.`}
        </p>
      ) : (
        <ErrorSummary key={told.turn} words={told.words} onGoThere={() => field.current?.focus()} />
      )}
      {told?.words === cannot ? (
        <p>
          <Trans>
            It may be short of memory, or part of the app couldn’t be loaded. Close other tabs and
            try again. Your recovery code opens it with next to no memory.
          </Trans>
        </p>
      ) : null}
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <PassphraseField
          ref={field}
          label={t`Passphrase`}
          autoComplete="current-password"
          value={passphrase}
          onChange={setPassphrase}
          error={told === null ? undefined : t`${told.words}. Nothing has been lost.`}
        />
        {isWaiting ? (
          <p>
            <span>{t`After several wrong tries the next one waits ${waitWords(wait)}.`}</span>{' '}
            <span className="tnum" aria-hidden="true">{t`${waitWords(seconds)} left.`}</span>
          </p>
        ) : null}
        {takesLong ? <p>{stillOpening}</p> : null}
        <div className="actions">
          <Button variant="primary" type="submit" aria-disabled={isBusy || isWaiting}>
            {isBusy ? t`Opening…` : t`Open the journal`}
          </Button>
          <Button variant="text" onClick={onForgotten}>{t`I’ve forgotten it`}</Button>
        </div>
      </form>
      <PasskeyButton />
    </>
  );
}
