import { useCallback, useEffect, useRef } from 'react';

/**
 * For what a field shows once it is left: done at once, or after the press that left it. A line that
 * appears between a button's going down and up moves the button from under the pointer, and the press
 * does nothing but leave the field. A finger's press comes as a mouse's too.
 */
export function useAfterPress(): (then: () => void) => void {
  const isDown = useRef(false);
  useEffect(() => {
    const down = (): void => void (isDown.current = true);
    const up = (): void => void (isDown.current = false);
    window.addEventListener('mousedown', down, { capture: true });
    window.addEventListener('mouseup', up, { capture: true });
    return () => {
      window.removeEventListener('mousedown', down, { capture: true });
      window.removeEventListener('mouseup', up, { capture: true });
    };
  }, []);
  return useCallback((then) => {
    if (!isDown.current) return then();
    // The click comes in the same task as the mouse's going up.
    window.addEventListener('mouseup', () => setTimeout(then), { capture: true, once: true });
  }, []);
}
