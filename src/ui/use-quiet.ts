import { useLayoutEffect } from 'react';

/** For a screen to write on: while it is shown the bar at the foot leaves its room to the keyboard. */
export function useQuiet(): void {
  useLayoutEffect(() => {
    document.body.dataset['quiet'] = '';
    return () => {
      delete document.body.dataset['quiet'];
    };
  }, []);
}
