import { plural, t } from '@lingui/core/macro';
import { useRef, useState, type SyntheticEvent } from 'react';
import type { OpenedKeys } from '@/lock/key-record';
import { useLock } from '@/store/lock-context';
import { Button } from '@/ui/button';
import { useAnnounce } from '@/ui/live-region';
import { PassphraseField } from '@/ui/passphrase-field';
import { CodeField } from '@/ui/code-field';
import { noKeyWords } from './lock-failure-words';
import { LockProblem, nextProblem, type Problem } from './lock-problem';
import styles from './lock-flow.module.css';

type AskPassphraseProps = {
  /** What the button does. */
  does: string;
  /** Where a forgotten passphrase is no hindrance. */
  mayUseCode?: boolean;
  /** The keys are whoever's who takes them: to be filled with zeros after use. What is answered went wrong. */
  onOpened: (keys: OpenedKeys) => Promise<string | null>;
};

/** Asks once more who is there, before anything about the lock is changed. */
export function AskPassphrase({ does, mayUseCode = false, onOpened }: AskPassphraseProps) {
  const { check, checkCode, waitLeft } = useLock();
  const announce = useAnnounce();
  const [isByCode, setIsByCode] = useState(false);
  const [typed, setTyped] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const field = useRef<HTMLInputElement>(null);

  /** What went wrong; null where nothing did. */
  async function attempt(given: string): Promise<string | null> {
    const seconds = Math.ceil(waitLeft() / 1000);
    if (seconds > 0 && !isByCode)
      return t`After several wrong tries the next one waits ${plural(seconds, { one: '# second', other: '# seconds' })}`;
    if (given === '') return isByCode ? t`Type the recovery code` : t`Type the passphrase`;
    const keys = await (isByCode ? checkCode(given) : check(given));
    if (keys !== null) return onOpened(keys);
    return isByCode ? t`That isn’t this journal’s code` : t`That isn’t this journal’s passphrase`;
  }

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    setIsBusy(true);
    announce(t`One moment…`);
    // A password manager may fill the field and tell nobody.
    const wrong = await attempt(field.current?.value ?? typed).catch(() => noKeyWords);
    setIsBusy(false);
    setProblem(wrong === null ? null : nextProblem(problem, wrong));
  }

  function exchange(): void {
    setIsByCode(!isByCode);
    setTyped('');
    setProblem(null);
  }

  const asked = {
    ref: field,
    value: typed,
    onChange: setTyped,
    error: problem?.words,
  };
  return (
    <>
      <LockProblem problem={problem} onGoThere={() => field.current?.focus()} />
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        {isByCode ? (
          <CodeField key="code" label={t`Recovery code`} {...asked} />
        ) : (
          <PassphraseField
            key="passphrase"
            label={t`Passphrase`}
            autoComplete="current-password"
            {...asked}
          />
        )}
        <div className="actions">
          <Button variant="primary" type="submit" aria-disabled={isBusy}>
            {isBusy ? t`One moment…` : does}
          </Button>
          {mayUseCode ? (
            <Button variant="text" onClick={exchange}>
              {isByCode ? t`Use the passphrase` : t`I’ve forgotten it`}
            </Button>
          ) : null}
        </div>
      </form>
    </>
  );
}
