import { t } from '@lingui/core/macro';
import { useEffect, useState } from 'react';
import { Button } from './button';
import styles from './save-status.module.css';
import { StatusLine } from './status-line';
import { clockTime } from './when';

/** How the words above stand to what is kept. */
export type SaveStatusView =
  | { state: 'quiet' }
  | { state: 'saving' }
  /** `at` in ms; `copies` says how many homes hold the words, `where` what the person calls the place. */
  | { state: 'saved'; at: number; copies: 1 | 2; where?: string }
  | { state: 'not-saved'; message: string; onCopy: () => void };

/** A save that takes so long (ms) is shown to be at work; whoever types without a pause waits two seconds for one. */
const slowAfter = 3000;

/** 'Saved' is said once it has been true for so many ms, or it would flicker while somebody types. */
const restAfter = 250;

/**
 * For the eye: a save is announced by the screen, now and then, through the live region, or it would
 * talk over whoever writes. Only words that are not kept speak up by themselves.
 */
export function SaveStatus({ status }: { status: SaveStatusView }) {
  const [isAtRest, setIsAtRest] = useState(true);
  const { state } = status;
  if (state === 'saving' && isAtRest) setIsAtRest(false);
  const [isSlow, setIsSlow] = useState(false);
  if (state !== 'saving' && isSlow) setIsSlow(false);

  useEffect(() => {
    if (state !== 'saving') return undefined;
    const timer = setTimeout(() => setIsSlow(true), slowAfter);
    return () => clearTimeout(timer);
  }, [state]);

  useEffect(() => {
    if (state !== 'saved' || isAtRest) return undefined;
    const timer = setTimeout(() => setIsAtRest(true), restAfter);
    return () => clearTimeout(timer);
  }, [state, isAtRest]);

  // 'Saving…' comes with the first key: 'Saved' never stands under words that are not.
  const shown: SaveStatusView = state === 'saved' && !isAtRest ? { state: 'saving' } : status;
  switch (shown.state) {
    case 'quiet':
      return <p className={styles.quiet} />;
    case 'saving':
      return (
        <StatusLine
          icon="caret"
          className={isSlow ? styles.slow : undefined}
        >{t`Saving…`}</StatusLine>
      );
    case 'saved':
      return (
        <StatusLine icon="check" data-copies={shown.copies}>
          <span>{`${shown.where ?? t`Saved on this device`},`}</span>{' '}
          <time dateTime={new Date(shown.at).toISOString()}>{clockTime(shown.at)}</time>
        </StatusLine>
      );
    case 'not-saved':
      return (
        <div className={styles.notSaved} role="alert">
          <StatusLine icon="alert" className={styles.danger}>
            {shown.message}
          </StatusLine>
          <Button size="small" onClick={shown.onCopy}>{t`Copy this page`}</Button>
        </div>
      );
  }
}
