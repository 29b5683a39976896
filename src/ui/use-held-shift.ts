import { useCallback, useEffect, useRef } from 'react';

/**
 * Whether Shift is held down by hand. A phone that begins a sentence with a capital says Shift with its
 * Enter too, but the key itself never went down.
 */
export function useHeldShift(): () => boolean {
  const isHeld = useRef(false);

  useEffect(() => {
    const onKeyDown = ({ key, shiftKey }: KeyboardEvent): void => {
      isHeld.current = key === 'Shift' || (isHeld.current && shiftKey);
    };
    const onKeyUp = ({ key }: KeyboardEvent): void => {
      if (key === 'Shift') isHeld.current = false;
    };
    const letGo = (): void => {
      isHeld.current = false;
    };
    addEventListener('keydown', onKeyDown, true);
    addEventListener('keyup', onKeyUp, true);
    addEventListener('blur', letGo);
    return () => {
      removeEventListener('keydown', onKeyDown, true);
      removeEventListener('keyup', onKeyUp, true);
      removeEventListener('blur', letGo);
    };
  }, []);

  return useCallback(() => isHeld.current, []);
}
