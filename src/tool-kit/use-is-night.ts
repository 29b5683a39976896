import { useEffect, useState } from 'react';
import { isNight } from '@/journal/quiet-time';
import { useJournal } from '@/store/journal-context';

/** Whether it is night just now; followed while the screen is open. */
export function useIsNight(): boolean {
  const now = useJournal((state) => state.now);
  const [is, setIs] = useState(() => isNight(now()));
  useEffect(() => {
    const look = (): void => setIs(isNight(now()));
    const looking = setInterval(look, 60_000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(looking);
      document.removeEventListener('visibilitychange', look);
    };
  }, [now]);
  return is;
}
