import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useRef, useState, type SyntheticEvent } from 'react';
import { Link } from 'react-router-dom';
import { useLock } from '@/store/lock-context';
import { Button, buttonClass } from '@/ui/button';
import { ChoiceField } from '@/ui/choice-field';
import { ErrorSummary } from '@/ui/error-summary';
import { useAnnounce } from '@/ui/live-region';
import { paths } from '@/paths';
import styles from './second-device.module.css';
import { StepFlow } from './step-flow';

const answers = [
  { id: 'me', words: t`Only me` },
  { id: 'somebody', words: t`Somebody else does, or could` },
  { id: 'unsure', words: t`I’m not sure` },
];

const risk = t`Whoever has the code, or one of the devices while the journal is open, can read all you write from then on. You wouldn’t notice.`;

/** Asked before anything is turned on: somebody with the code reads everything from then on. */
export function WhoElse({ total, onGoOn }: { total: number; onGoOn: () => void }) {
  const { state } = useLock();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const isAtRisk = chosen !== null && chosen !== 'me';
  const isMissing = tries > 0 && chosen === null;

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    if (chosen === null) setTries((before) => before + 1);
    else onGoOn();
  }

  return (
    <StepFlow
      title={t`Who else could read it?`}
      lede={t`One code opens the whole journal, on every device that has it.`}
      position={2}
      total={total}
    >
      {isMissing ? (
        <ErrorSummary
          key={tries}
          words={t`Choose one of the three`}
          onGoThere={() => form.current?.querySelector('input')?.focus()}
        />
      ) : null}
      <form ref={form} className={styles.form} noValidate onSubmit={submit}>
        <fieldset className={styles.choice}>
          <legend className="label">{t`Who else holds these devices, or could see this code?`}</legend>
          <ChoiceField
            takes="one"
            options={answers}
            chosen={chosen === null ? [] : [chosen]}
            onChoose={(id) => {
              setChosen(id);
              if (id !== 'me') announce(risk);
            }}
          />
        </fieldset>
        {isAtRisk ? (
          <div className={styles.part}>
            <p>
              <strong>{risk}</strong>
            </p>
            <p>
              <Trans>
                If that person could hurt you, or hold your words against you, leave this off and
                keep the journal where they don’t reach.{' '}
                <Link to={paths.support}>People who know about this</Link> can help you think.
              </Trans>
            </p>
          </div>
        ) : null}
        {state === 'none' ? (
          <p className="small muted">
            <Trans>
              This journal has no lock: whoever opens this browser can read it, and the code as
              well. You can turn a lock on in <Link to={paths.settings}>Settings</Link> first.
            </Trans>
          </p>
        ) : null}
        <div className="actions">
          {isAtRisk ? (
            <>
              <Link className={buttonClass('primary')} to={paths.settings}>{t`Leave it off`}</Link>
              <Button type="submit">{t`Go on all the same`}</Button>
            </>
          ) : (
            <Button variant="primary" type="submit">{t`Go on`}</Button>
          )}
        </div>
      </form>
    </StepFlow>
  );
}
