import { t } from '@lingui/core/macro';
import { Link } from 'react-router-dom';
import type { GuidedStep, Prompt } from '@/guide/stage';
import { dayAt } from '@/journal/calendar-day';
import type { Entry } from '@/journal/entry';
import { Button } from '@/ui/button';
import { dayOf } from '@/tool-kit/day-of';
import { entryPath } from '@/paths';
import { BesideReading } from './beside-reading';
import styles from './page-written.module.css';

type PageSealedProps = {
  step: GuidedStep;
  prompt: Prompt;
  entry: Entry;
  /** The day (YYYY-MM-DD) it was sealed until. */
  until: string;
  now: number;
  onWriteNew: () => void;
  onContinue: () => void;
};

/** A page that was answered and sealed: nothing of it but its day. It is opened where it is kept. */
export function PageSealed(props: PageSealedProps) {
  const { step, prompt, entry, until, now, onWriteNew, onContinue } = props;
  return (
    <BesideReading step={step} prompt={prompt} isMet>
      <p>
        <span>
          {until <= dayAt(now)
            ? t`You sealed what you wrote here. It can be opened now.`
            : t`You sealed what you wrote here until ${dayOf(until, now)}.`}
        </span>{' '}
        <Link to={entryPath(entry.id)}>{t`See it in the journal`}</Link>
      </p>
      <div className={`${styles.actions} actions`}>
        <Button variant="primary" onClick={onContinue}>{t`Continue`}</Button>
        {prompt.repeat === undefined ? null : (
          <Button onClick={onWriteNew}>{t`Write it for today`}</Button>
        )}
      </div>
    </BesideReading>
  );
}
