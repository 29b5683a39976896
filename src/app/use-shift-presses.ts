import { useEffect, useEffectEvent, useState } from 'react';

/** In ms; a press after a longer pause is a first one again. */
const patience = 5000;

/**
 * Counts how often Shift was pressed and let go by itself, up to the third time, which calls back.
 * As in GOV.UK's "Exit this page" any other key starts the count again, so it is safe to write with;
 * unlike there a Shift let go before its letter does not count either.
 */
export function useShiftPresses(onThird: () => void): number {
  const [presses, setPresses] = useState(0);
  const reachThird = useEffectEvent(onThird);

  useEffect(() => {
    let count = 0;
    let isAlone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const setCount = (next: number): void => {
      count = next;
      setPresses(next);
      clearTimeout(timer);
      if (next > 0) timer = setTimeout(() => setCount(0), patience);
    };

    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Shift') {
        if (!event.repeat) isAlone = !event.ctrlKey && !event.altKey && !event.metaKey;
        return;
      }
      isAlone = false;
      if (count > 0) setCount(0);
    };
    const onKeyUp = (event: KeyboardEvent): void => {
      if (event.key !== 'Shift' || !isAlone) return;
      isAlone = false;
      if (count < 2) {
        setCount(count + 1);
      } else {
        setCount(0);
        reachThird();
      }
    };
    // Shift with a click chooses a stretch of text.
    const onPointerDown = (): void => {
      isAlone = false;
    };

    // Captured, so that no field can keep a key to itself.
    addEventListener('keydown', onKeyDown, true);
    addEventListener('keyup', onKeyUp, true);
    addEventListener('pointerdown', onPointerDown, true);
    return () => {
      clearTimeout(timer);
      removeEventListener('keydown', onKeyDown, true);
      removeEventListener('keyup', onKeyUp, true);
      removeEventListener('pointerdown', onPointerDown, true);
    };
  }, []);

  return presses;
}
