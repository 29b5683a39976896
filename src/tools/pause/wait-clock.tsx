import { plural, t } from '@lingui/core/macro';
import { useEffect, useRef } from 'react';
import { minuteMark } from '@/journal/pause';
import { clockWords } from './clock-words';
import { useAnnounce } from '@/ui/live-region';
import styles from './pause-screen.module.css';

function leftWords(left: number): string {
  const seconds = Math.ceil(left / 1000);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return minutes === 0
    ? t`${plural(rest, { one: '# second', other: '# seconds' })} left`
    : t`${plural(minutes, { one: '# minute', other: '# minutes' })} ${plural(rest, { one: '# second', other: '# seconds' })} left`;
}

type WaitClockProps = { left: number; isHidden: boolean; endWords: string };

/** What is left. Spoken at minute marks only, and not at all while it is hidden, except at the end. */
export function WaitClock({ left, isHidden, endWords }: WaitClockProps) {
  const announce = useAnnounce();
  const before = useRef(left);
  const isOver = left <= 0;

  useEffect(() => {
    const mark = minuteMark(before.current, left);
    if (isOver && before.current > 0) announce(endWords);
    else if (mark !== null && left < before.current && !isHidden) announce(mark);
    before.current = left;
  }, [announce, endWords, isHidden, isOver, left]);

  if (isHidden) return null;
  return (
    <p
      className={`${styles.clock} serif tnum`}
      role="timer"
      aria-live="off"
      aria-label={isOver ? t`The time is over` : leftWords(left)}
    >
      {clockWords(left)}
    </p>
  );
}
