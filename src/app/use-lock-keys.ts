import { useEffect } from 'react';
import { useLock } from '@/store/lock-context';

/** Ctrl or Cmd with Shift and L, in any field; the browser has no use for it. */
export function useLockKeys(): void {
  const { lockNow, state } = useLock();
  useEffect(() => {
    if (state !== 'unlocked') return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const { code, key, ctrlKey, metaKey, shiftKey, altKey } = event;
      if (!(ctrlKey || metaKey) || !shiftKey || altKey) return;
      // By the letter where the layout has one, by its place where it writes another alphabet.
      if (key.toLowerCase() !== 'l' && (code !== 'KeyL' || /^[a-z]$/i.test(key))) return;
      event.preventDefault();
      lockNow();
    };
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, [lockNow, state]);
}
