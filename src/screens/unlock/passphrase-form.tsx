import { useRef, useState, type SyntheticEvent } from 'react';
import { useLock } from '@/store/lock-context';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { PassphraseField } from '@/ui/passphrase-field';
import styles from './unlock-screen.module.css';

const wrong = 'That passphrase didn’t open the journal';

/** The usual way in. */
export function PassphraseForm() {
  const { check, openWith } = useLock();
  const [passphrase, setPassphrase] = useState('');
  const [tries, setTries] = useState(0);
  const [isBusy, setIsBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const isWrong = tries > 0 && !isBusy;

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    setIsBusy(true);
    const keys = await check(passphrase);
    if (keys === null) {
      setTries(tries + 1);
      setIsBusy(false);
      return;
    }
    await openWith(keys);
  }

  return (
    <>
      <h1 className="display" tabIndex={-1}>
        {isWrong ? 'Still locked' : 'Locked'}
      </h1>
      {isWrong ? (
        <ErrorSummary key={tries} words={wrong} onGoThere={() => field.current?.focus()} />
      ) : (
        <p className="lede">Your pages are encrypted on this device.</p>
      )}
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <PassphraseField
          ref={field}
          label="Passphrase"
          autoComplete="current-password"
          value={passphrase}
          onChange={setPassphrase}
          error={isWrong ? `${wrong}. Nothing has been lost.` : undefined}
        />
        <div className="actions">
          <Button variant="primary" type="submit" aria-disabled={isBusy}>
            {isBusy ? 'Opening…' : 'Open the journal'}
          </Button>
        </div>
      </form>
    </>
  );
}
