import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState, type SyntheticEvent } from 'react';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { PassphraseField } from '@/ui/passphrase-field';
import { useStrength } from '@/screens/use-strength';
import { LockHeading } from './lock-heading';
import styles from './unlock-screen.module.css';

const problems = {
  empty: t`Type a new passphrase first`,
  differ: t`The two passphrases differ`,
  cannot: t`This browser couldn’t set a new passphrase`,
} as const;

/** After the recovery code: a passphrase to open it with next time, at once or another day. */
export function NewPassphrase({ onOpen }: { onOpen: (passphrase?: string) => Promise<void> }) {
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<{ turn: number; is: keyof typeof problems } | null>(null);
  const strength = useStrength(first);
  const words = problem === null ? undefined : problems[problem.is];
  const fail = (is: keyof typeof problems): void =>
    setProblem({ turn: (problem?.turn ?? 0) + 1, is });

  async function open(passphrase?: string): Promise<void> {
    if (isBusy) return;
    setIsBusy(true);
    setProblem(null);
    try {
      await onOpen(passphrase);
    } catch {
      setIsBusy(false);
      fail('cannot');
    }
  }

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    if (first === '') fail('empty');
    else if (first !== again) fail('differ');
    else void open(first);
  }

  return (
    <>
      <LockHeading isArrivedAt>{t`The code is right`}</LockHeading>
      <p>
        <Trans>
          A new passphrase opens the journal from now on, and the old one no more. Your recovery
          code stays as it is.
        </Trans>
      </p>
      {problem === null || words === undefined ? null : (
        <ErrorSummary
          key={problem.turn}
          words={words}
          onGoThere={() => document.querySelector<HTMLElement>('[aria-invalid]')?.focus()}
        />
      )}
      <form className={styles.form} onSubmit={submit}>
        <PassphraseField
          label={t`New passphrase`}
          autoComplete="new-password"
          value={first}
          onChange={setFirst}
          said={strength}
          error={problem?.is === 'differ' ? undefined : words}
        />
        <PassphraseField
          label={t`The same again`}
          autoComplete="new-password"
          value={again}
          onChange={setAgain}
          error={problem?.is === 'differ' ? words : undefined}
        />
        <div className="actions">
          <Button variant="primary" type="submit" aria-disabled={isBusy}>
            {isBusy ? t`Opening…` : t`Set it and open the journal`}
          </Button>
          <Button
            variant="text"
            aria-disabled={isBusy}
            onClick={() => void open()}
          >{t`Open it without a new one`}</Button>
        </div>
      </form>
    </>
  );
}
