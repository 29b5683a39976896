import { useCallback, useEffect, useState } from 'react';
import { counted } from '@/journal/counted';
import { useLock } from '@/store/lock-context';
import { useAnnounce } from '@/ui/live-region';

/** How long, in words for eye and ear. */
export function waitWords(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (minutes === 0) return counted(rest, 'second');
  return rest === 0
    ? counted(minutes, 'minute')
    : `${counted(minutes, 'minute')} ${counted(rest, 'second')}`;
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
      if (left === 0) announce('You can try again now.');
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
