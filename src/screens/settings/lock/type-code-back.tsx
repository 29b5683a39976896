import { t } from '@lingui/core/macro';
import { useRef, useState, type SyntheticEvent } from 'react';
import { Button } from '@/ui/button';
import { useAnnounce } from '@/ui/live-region';
import { CodeField } from '@/ui/code-field';
import { LockProblem, nextProblem, type Problem } from './lock-problem';
import styles from './lock-flow.module.css';

type TypeCodeBackProps = {
  code: string;
  does: string;
  /** Said while it is done. */
  doing: string;
  /** What is answered went wrong. */
  onTyped: () => Promise<string | null>;
};

/** Whether this is the last group of the code, or all of it: its last groups check the others. */
async function isTypedBack(code: string, typed: string): Promise<boolean> {
  const { codeOf, secretIn } = await import('@/lock/recovery-code');
  const start = code.slice(0, code.lastIndexOf('-'));
  return [typed, `${start}-${typed}`].some((whole) => {
    const secret = secretIn(whole);
    return secret !== null && codeOf(secret) === code;
  });
}

/** Shows that the code is kept somewhere, before anything depends on it. */
export function TypeCodeBack({ code, does, doing, onTyped }: TypeCodeBackProps) {
  const announce = useAnnounce();
  const [typed, setTyped] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const field = useRef<HTMLInputElement>(null);

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    setIsBusy(true);
    setProblem(null);
    const isRight = await isTypedBack(code, typed);
    if (isRight) announce(doing);
    const failure = isRight ? await onTyped() : t`That isn’t the last group of the code`;
    setIsBusy(false);
    if (failure !== null) setProblem(nextProblem(problem, failure));
  }

  return (
    <>
      <LockProblem problem={problem} onGoThere={() => field.current?.focus()} />
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <CodeField
          ref={field}
          label={t`The last group of the code`}
          value={typed}
          onChange={setTyped}
          error={problem?.words}
        />
        <div className="actions">
          <Button variant="primary" type="submit" aria-disabled={isBusy}>
            {isBusy ? doing : does}
          </Button>
        </div>
      </form>
    </>
  );
}
