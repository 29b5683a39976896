import { t } from '@lingui/core/macro';
import { useEffect, useState } from 'react';
import { Button } from './button';
import styles from './save-status.module.css';
import { StatusLine } from './status-line';
import { clockTime } from './when';

/** How the words above stand to what is kept. */
export type SaveStatusView =
  | { state: 'quiet' }
  /** `since` (ms) no save has come to rest; another one begins the wait anew. */
  | { state: 'saving'; since: number }
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
  const [slowSince, setSlowSince] = useState<number>();
  const since = status.state === 'saving' ? status.since : undefined;
  useEffect(() => {
    if (since === undefined) return undefined;
    const timer = setTimeout(() => setSlowSince(since), slowAfter);
    return () => clearTimeout(timer);
  }, [since]);

  useEffect(() => {
    if (state !== 'saved' || isAtRest) return undefined;
    const timer = setTimeout(() => setIsAtRest(true), restAfter);
    return () => clearTimeout(timer);
  }, [state, isAtRest]);

  switch (status.state) {
    case 'quiet':
      return <p className={styles.quiet} data-status="" />;
    case 'saving':
      return <Saving isSlow={slowSince === since} />;
    case 'saved':
      // 'Saving…' comes with the first key: 'Saved' never stands under words that are not.
      return isAtRest ? (
        <StatusLine icon="check" data-copies={status.copies}>
          <span>{`${status.where ?? t`Saved on this device`},`}</span>{' '}
          <time dateTime={new Date(status.at).toISOString()}>{clockTime(status.at)}</time>
        </StatusLine>
      ) : (
        <Saving isSlow={false} />
      );
    case 'not-saved':
      return (
        <div className={styles.notSaved} role="alert">
          <StatusLine icon="alert" className={styles.danger}>
            {status.message}
          </StatusLine>
          <Button size="small" onClick={status.onCopy}>{t`Copy this page`}</Button>
        </div>
      );
  }
}

const Saving = ({ isSlow }: { isSlow: boolean }) => (
  <StatusLine icon="caret" className={isSlow ? styles.slow : undefined}>{t`Saving…`}</StatusLine>
);
