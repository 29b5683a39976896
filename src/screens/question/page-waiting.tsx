import { t } from '@lingui/core/macro';
import type { GuidedStep, Prompt } from '@/guide/stage';
import { Button } from '@/ui/button';
import { longDate } from '@/ui/when';
import { BesideReading } from './beside-reading';
import styles from './page-written.module.css';

type PageWaitingProps = {
  step: GuidedStep;
  prompt: Prompt;
  until: number;
  now: number;
  isMet: boolean;
  onOpen: () => void;
};

/** A page that is better later. It says when and why, and opens all the same for whoever asks. */
export function PageWaiting({ step, prompt, until, now, isMet, onOpen }: PageWaitingProps) {
  return (
    <BesideReading step={step} prompt={prompt} isMet={isMet}>
      <p className="muted">
        <span>
          {Number.isFinite(until)
            ? t`This page waits until ${longDate(until, now)}.`
            : t`This page waits for an earlier one.`}
        </span>{' '}
        <span>{prompt.unlock?.why}</span>
      </p>
      <div className={`${styles.actions} actions`}>
        <Button onClick={onOpen}>{t`Open it now all the same`}</Button>
      </div>
    </BesideReading>
  );
}
