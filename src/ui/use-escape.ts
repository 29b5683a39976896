import { useEffect, type RefObject } from 'react';
import { isKeyOfComposition } from './use-composition';

/**
 * For what a button opened in its own place: `frame` stands round both. Escape inside it calls `close`, closes
 * nothing else, and gives the focus to the button, which is the one that says `aria-expanded`. Null while
 * nothing is open.
 */
export function useEscape(frame: RefObject<HTMLElement | null>, close: (() => void) | null): void {
  useEffect(() => {
    const around = frame.current;
    if (close === null || around === null) return undefined;
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || isKeyOfComposition(event)) return;
      event.preventDefault();
      event.stopPropagation();
      close();
      around.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    };
    around.addEventListener('keydown', listen);
    return () => around.removeEventListener('keydown', listen);
  }, [frame, close]);
}
