import { useEffect, useEffectEvent } from 'react';

/** In ms; a press after a longer pause is a first one again. */
const patience = 5000;
const enough = 3;

/**
 * Calls back when Escape was pressed three times with no other key in between. It is counted without
 * a word, as one press alone closes what is open; while a dialog is open Escape belongs to that.
 */
export function useEscapePresses(onThird: () => void): void {
  const reachThird = useEffectEvent(onThird);

  useEffect(() => {
    let count = 0;
    let last = 0;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) {
        count = 0;
        return;
      }
      if (event.repeat || document.querySelector('dialog[open]') !== null) return;
      const at = performance.now();
      count = at - last > patience ? 1 : count + 1;
      last = at;
      if (count < enough) return;
      count = 0;
      reachThird();
    };
    // Captured, so that no field can keep a key to itself.
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, []);
}
