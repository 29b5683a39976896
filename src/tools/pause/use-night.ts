import { useLayoutEffect } from 'react';

/** Pause is at night whatever the hour and the theme; styles/night.css says how that looks. */
export function useNight(): void {
  useLayoutEffect(() => {
    document.documentElement.dataset['night'] = '';
    return () => {
      delete document.documentElement.dataset['night'];
    };
  }, []);
}
