import { t } from '@lingui/core/macro';
import { useRef, useState, type SyntheticEvent } from 'react';
import { Button } from '@/ui/button';
import { useAnnounce } from '@/ui/live-region';
import { PassphraseField } from '@/ui/passphrase-field';
import { FourWords } from './four-words';
import { noKeyWords } from './lock-failure-words';
import { LockProblem, nextProblem, type Problem } from './lock-problem';
import styles from './lock-flow.module.css';
import { judge, useStrength } from '@/screens/use-strength';
import { WeakOne } from './weak-one';

type ChoosePassphraseProps = {
  does: string;
  /** Said while it is done, which can take seconds. */
  doing: string;
  /** What is answered went wrong. Rejects where this browser cannot work out the key. */
  onChosen: (passphrase: string) => Promise<string | null>;
};

type Field = 'first' | 'again';

/** A new passphrase, twice, or once where it is shown. Anything goes; what is easy to guess is said to be. */
export function ChoosePassphrase({ does, doing, onChosen }: ChoosePassphraseProps) {
  const announce = useAnnounce();
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [isSeen, setIsSeen] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [wrong, setWrong] = useState<{ at: Field; problem: Problem } | null>(null);
  /** Said to be easy to guess, and not chosen yet. */
  const [weak, setWeak] = useState<{ passphrase: string; words: string } | null>(null);
  const strength = useStrength(first);
  const firstField = useRef<HTMLInputElement>(null);
  const againField = useRef<HTMLInputElement>(null);

  const fail = (at: Field, words: string): void =>
    setWrong((before) => ({ at, problem: nextProblem(before?.problem ?? null, words) }));

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    // A password manager may fill the fields and tell nobody.
    const chosen = firstField.current?.value ?? first;
    const repeated = againField.current?.value ?? again;
    if (chosen === '') fail('first', t`Type a passphrase first`);
    else if (!isSeen && repeated !== chosen) fail('again', t`The two passphrases differ`);
    else if (weak?.passphrase === chosen) await take(chosen);
    else {
      setWrong(null);
      setIsBusy(true);
      const { isWeak, words } = await judge(chosen);
      setIsBusy(false);
      if (isWeak) setWeak({ passphrase: chosen, words });
      else await take(chosen);
    }
  }

  async function take(chosen: string): Promise<void> {
    setIsBusy(true);
    setWrong(null);
    announce(doing);
    const failure = await onChosen(chosen).catch(() => noKeyWords);
    setIsBusy(false);
    if (failure !== null) fail('first', failure);
  }

  function takeFour(words: string): void {
    setFirst(words);
    setAgain('');
    setWeak(null);
    setWrong(null);
    (againField.current ?? firstField.current)?.focus();
    announce(
      t`The four words are in the first field. Type them again in the second, to learn them.`,
    );
  }

  const errorAt = (at: Field): string | undefined =>
    wrong?.at === at ? wrong.problem.words : undefined;
  return (
    <>
      <LockProblem
        problem={wrong?.problem ?? null}
        onGoThere={() => (wrong?.at === 'again' ? againField : firstField).current?.focus()}
      />
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        {/* Password managers keep a passphrase under a name. */}
        <input hidden name="username" autoComplete="username" value={'Second Draft'} readOnly />
        <PassphraseField
          ref={firstField}
          label={t`New passphrase`}
          autoComplete="new-password"
          hint={t`Anything you like, of any length. Four or five words that don’t belong together are easy to keep in mind and hard to guess.`}
          value={first}
          onChange={(typed) => {
            setFirst(typed);
            setWeak(null);
          }}
          onShow={setIsSeen}
          said={strength}
          error={errorAt('first')}
        />
        <FourWords onTake={takeFour} />
        {isSeen ? null : (
          <PassphraseField
            ref={againField}
            label={t`The same again`}
            autoComplete="new-password"
            value={again}
            onChange={setAgain}
            error={errorAt('again')}
          />
        )}
        {weak === null ? (
          <div className="actions">
            <Button variant="primary" type="submit" aria-disabled={isBusy}>
              {isBusy ? doing : does}
            </Button>
          </div>
        ) : (
          <WeakOne
            key={weak.passphrase}
            words={weak.words}
            takes={isBusy ? doing : t`Use it anyway`}
            isBusy={isBusy}
            onOther={() => {
              setWeak(null);
              firstField.current?.focus();
            }}
          />
        )}
      </form>
    </>
  );
}
