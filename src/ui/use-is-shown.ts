import { useSyncExternalStore } from 'react';

function listen(onChange: () => void): () => void {
  document.addEventListener('visibilitychange', onChange);
  return () => document.removeEventListener('visibilitychange', onChange);
}

/** Whether anybody can see the page: what moves stands still in a tab behind another one. */
export const useIsShown = (): boolean =>
  useSyncExternalStore(
    listen,
    () => document.visibilityState !== 'hidden',
    () => true,
  );
