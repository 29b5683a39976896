import { plural, t } from '@lingui/core/macro';
import { memo, useEffect, useState } from 'react';
import { Button } from './button';
import styles from './writing-timer.module.css';

type WritingTimerProps = {
  minutes: number;
  /** What is said when the time is over. */
  endWords: string;
};

const minuteInMs = 60_000;

type Run = { startedAt: number; elapsed: number };

/** Offers a quiet clock beside the writing. It never stops anybody, and says one sentence at the end. */
export const WritingTimer = memo(function WritingTimer({ minutes, endWords }: WritingTimerProps) {
  const [run, setRun] = useState<Run | null>(null);
  const [isHidden, setIsHidden] = useState(false);
  const startedAt = run?.startedAt;
  const isOver = run !== null && run.elapsed >= minutes * minuteInMs;
  const isRunning = run !== null && !isOver;

  // A hidden tab lets timers sleep; the monotonic clock does not, so it is asked again on return.
  useEffect(() => {
    if (startedAt === undefined || isOver) return undefined;
    const look = () => setRun({ startedAt, elapsed: performance.now() - startedAt });
    const ticking = setInterval(look, 1000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(ticking);
      document.removeEventListener('visibilitychange', look);
    };
  }, [startedAt, isOver]);

  return (
    <div className={styles.timer}>
      {isHidden ? null : (
        <p className={styles.words} role={isRunning ? 'timer' : undefined}>
          {isRunning
            ? timeLeft(minutes, run.elapsed)
            : plural(minutes, {
                one: 'A timer of # minute, if you like one.',
                other: 'A timer of # minutes, if you like one.',
              })}
        </p>
      )}
      <output className={styles.over}>{isOver ? endWords : ''}</output>
      <div className={styles.actions}>
        {isRunning ? (
          <Button
            variant="text"
            size="small"
            onClick={() => setRun(null)}
          >{t`Stop the timer`}</Button>
        ) : (
          !isHidden && (
            <Button
              variant="text"
              size="small"
              onClick={() => setRun({ startedAt: performance.now(), elapsed: 0 })}
            >
              {isOver ? t`Start again` : t`Start a timer`}
            </Button>
          )
        )}
        <Button variant="text" size="small" onClick={() => setIsHidden(!isHidden)}>
          {isHidden ? t`Show the time` : t`Hide`}
        </Button>
      </div>
    </div>
  );
});

function timeLeft(minutes: number, elapsed: number): string {
  const left = Math.ceil((minutes * minuteInMs - elapsed) / minuteInMs);
  return left <= 1
    ? t`The last minute`
    : plural(left, { one: '# minute left', other: '# minutes left' });
}
