import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { isKeyOfComposition } from './use-composition';

const hasOthers = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  altKey || ctrlKey || metaKey;

/**
 * Makes a button that has just come, a way back, the next stop of the Tab key, wherever the focus is.
 * From there Shift and Tab leads back, and Tab goes on from where the focus was. It is so once for each
 * `turn`; null while there is no button. `goBack` gives the focus back where the button has it.
 */
export function useNextStop(turn: unknown): {
  stop: RefObject<HTMLButtonElement | null>;
  goBack: () => void;
} {
  const stop = useRef<HTMLButtonElement>(null);
  const from = useRef<Element | null>(null);

  const goBack = useCallback(() => {
    if (stop.current === null || document.activeElement !== stop.current) return;
    const before = from.current;
    if (before instanceof HTMLElement && before.isConnected && before !== document.body)
      before.focus({ preventScroll: true });
    else document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    if (turn === null) return undefined;
    from.current = null;
    let isDue = true;
    const lead = (event: KeyboardEvent): void => {
      const button = stop.current;
      if (event.key !== 'Tab' || hasOthers(event) || isKeyOfComposition(event)) return;
      if (event.defaultPrevented || button === null) return;
      // An open dialog keeps the focus inside it.
      if (document.querySelector('dialog[open]') !== null) return;
      const active = document.activeElement;
      if (active === button) {
        isDue = false;
        if (from.current === null) return;
        // Not prevented without Shift: the browser goes on from what has the focus now.
        if (event.shiftKey) event.preventDefault();
        goBack();
      } else if (isDue && !event.shiftKey) {
        isDue = false;
        from.current = active;
        event.preventDefault();
        button.focus();
      }
    };
    // Whoever goes on writing has passed it by; a box that is ticked tells of an input that is none.
    const pass = (event: Event): void => {
      if (event instanceof InputEvent) isDue = false;
    };
    document.addEventListener('keydown', lead);
    document.addEventListener('input', pass);
    return () => {
      document.removeEventListener('keydown', lead);
      document.removeEventListener('input', pass);
    };
  }, [turn, goBack]);

  return { stop, goBack };
}
