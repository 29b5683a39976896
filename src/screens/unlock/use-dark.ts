import { useLayoutEffect } from 'react';

/** The locked valley is dark in every theme; the theme comes back with the next screen. */
export function useDark(): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    const theme = dataset['theme'];
    dataset['theme'] = 'dark';
    return () => {
      if (theme === undefined) delete dataset['theme'];
      else dataset['theme'] = theme;
    };
  }, []);
}
