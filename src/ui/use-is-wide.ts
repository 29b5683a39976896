import { useSyncExternalStore } from 'react';

/** From here on two pages stand side by side; the stylesheets name the same width. */
const sideBySide = '(min-width: 980px)';

function listen(onChange: () => void): () => void {
  const media = matchMedia(sideBySide);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

/** Whether there is room for the spread: for what is folded away on a narrow screen only. */
export const useIsWide = (): boolean =>
  useSyncExternalStore(
    listen,
    () => matchMedia(sideBySide).matches,
    () => false,
  );
