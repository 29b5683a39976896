import { plural, t } from '@lingui/core/macro';
import { useCallback, useEffect, useState } from 'react';
import { useLock } from '@/store/lock-context';
import { useAnnounce } from '@/ui/live-region';

/** How long, in words for eye and ear. */
export function waitWords(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (minutes === 0) return plural(rest, { one: '# second', other: '# seconds' });
  return rest === 0
    ? plural(minutes, { one: '# minute', other: '# minutes' })
    : `${plural(minutes, { one: '# minute', other: '# minutes' })} ${plural(rest, { one: '# second', other: '# seconds' })}`;
}

const inSeconds = (ms: number): number => Math.ceil(ms / 1000);

/**
 * How long until a passphrase may be tried again. Seen every second; heard when it begins, with the
 * rest of what is said then, and when it is over.
 */
export function useTryAgainIn() {
  const { waitLeft, followWait } = useLock();
  const announce = useAnnounce();
  const [wait, setWait] = useState(() => inSeconds(waitLeft()));
  const [seconds, setSeconds] = useState(wait);
  const isWaiting = seconds > 0;

  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setInterval(() => {
      const left = inSeconds(waitLeft());
      setSeconds(left);
      if (left === 0) announce(t`You can try again now.`);
    }, 1000);
    return () => clearInterval(timer);
  }, [announce, isWaiting, waitLeft]);

  const lookAgain = useCallback((): void => {
    const left = inSeconds(waitLeft());
    setWait(left);
    setSeconds(left);
  }, [waitLeft]);
  useEffect(() => followWait(lookAgain), [followWait, lookAgain]);

  return { seconds, wait, lookAgain };
}
