import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useRef, useState, type SyntheticEvent } from 'react';
import type { OpenedKeys } from '@/lock/key-record';
import { useLock } from '@/store/lock-context';
import { Button } from '@/ui/button';
import { CodeField } from '@/ui/code-field';
import { ErrorSummary } from '@/ui/error-summary';
import { LockHeading } from './lock-heading';
import { RestoreOrStartAgain } from './restore-or-start-again';
import styles from './unlock-screen.module.css';

const wrong = t`That code didn’t open the journal`;

type ForgottenProps = {
  onOpened: (keys: OpenedKeys) => void;
  onBack: () => void;
};

/** Without the passphrase: the recovery code, and what is left to do without that too. */
export function Forgotten({ onOpened, onBack }: ForgottenProps) {
  const { checkCode } = useLock();
  const [code, setCode] = useState('');
  const [wrongTries, setWrongTries] = useState(0);
  const field = useRef<HTMLInputElement>(null);

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const keys = await checkCode(code);
    if (keys === null) setWrongTries((before) => before + 1);
    else onOpened(keys);
  }

  return (
    <>
      <LockHeading isArrivedAt>{t`If you’ve forgotten it`}</LockHeading>
      <p>
        <Trans>
          Nobody can reset a passphrase, and neither can we. Your recovery code opens the journal as
          well. You were shown it when the lock was turned on, or when you made a new one: eight
          groups of four letters and digits.
        </Trans>
      </p>
      {wrongTries === 0 ? null : (
        <ErrorSummary key={wrongTries} words={wrong} onGoThere={() => field.current?.focus()} />
      )}
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <CodeField
          ref={field}
          label={t`Recovery code`}
          value={code}
          onChange={setCode}
          error={wrongTries === 0 ? undefined : t`${wrong}. Nothing has been lost.`}
        />
        <div className="actions">
          <Button variant="primary" type="submit">{t`Open with the code`}</Button>
          <Button variant="text" onClick={onBack}>{t`Back to the passphrase`}</Button>
        </div>
      </form>
      <RestoreOrStartAgain />
    </>
  );
}
