import { useEffect, useState } from 'react';
import { isNight } from '@/journal/quiet-time';

/** Whether it is night just now; followed while the screen is open. */
export function useIsNight(): boolean {
  const [is, setIs] = useState(() => isNight(Date.now()));
  useEffect(() => {
    const look = (): void => setIs(isNight(Date.now()));
    const looking = setInterval(look, 60_000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(looking);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return is;
}
