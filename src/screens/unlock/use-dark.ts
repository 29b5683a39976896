import { useLayoutEffect } from 'react';

/**
 * The locked valley is dark in every theme; the theme comes back with the next screen.
 * start-check/dress.js has made the first frame so, and says what the theme was.
 */
export function useDark(): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    const theme = dataset['ownTheme'] ?? dataset['theme'] ?? 'device';
    delete dataset['ownTheme'];
    dataset['theme'] = 'dark';
    return () => {
      if (theme === 'device') delete dataset['theme'];
      else dataset['theme'] = theme;
    };
  }, []);
}
