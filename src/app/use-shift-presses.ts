import { useEffect, useEffectEvent, useState } from 'react';

/** In ms; all three presses fall within it, from the first one's going down. */
const quickly = 1500;
const enough = 3;

/** What is neither Shift nor a person asking to leave: each starts the count again. */
const interruptions = [
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'pointerdown',
  'click',
  'focusin',
  'scroll',
  'wheel',
  'blur',
] as const;

const textFields =
  'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=file])';

/** Input methods of these languages go from one script to the other by Shift alone. */
const togglesByShift = (): boolean =>
  navigator.languages.some((language) => /^(?:zh|ja|ko|yue)\b/iu.test(language));

/** A keyboard drawn on the screen says Shift for keys that are none, such as that for figures. */
const isOnScreenOnly = (): boolean =>
  matchMedia('(any-pointer: coarse)').matches && !matchMedia('(any-pointer: fine)').matches;

/**
 * Counts how often Shift was quickly pressed and let go by itself, up to the third time, which calls
 * back. As in GOV.UK's "Exit this page" any other key starts the count again; but so does all else that
 * a person or a keyboard does in between, as words may come without a key. In a field it does not count
 * for keyboards that use Shift alone for something else (docs/decisions/0008).
 */
export function useShiftPresses(isOn: boolean, onThird: () => void): number {
  const [presses, setPresses] = useState(0);
  const reachThird = useEffectEvent(onThird);

  useEffect(() => {
    if (!isOn) return undefined;
    let count = 0;
    let isAlone = false;
    let hasComposed = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    /** From the first press on; before it nothing is heard of what a key does besides. */
    let counting: AbortController | null = null;
    const setCount = (next: number): void => {
      count = next;
      setPresses(next);
    };
    const startAgain = (): void => {
      isAlone = false;
      clearTimeout(timer);
      counting?.abort();
      counting = null;
      if (count > 0) setCount(0);
    };
    const begin = (): void => {
      clearTimeout(timer);
      timer = setTimeout(startAgain, quickly);
      if (counting !== null) return;
      counting = new AbortController();
      const options = { capture: true, signal: counting.signal };
      addEventListener('keyup', onKeyUp, options);
      for (const type of interruptions) addEventListener(type, startAgain, options);
    };
    const mayMeanMore = (): boolean =>
      document.activeElement?.matches(textFields) === true &&
      (hasComposed || togglesByShift() || isOnScreenOnly());

    const onKeyDown = (event: KeyboardEvent): void => {
      // So says a key that an input method took.
      if (event.keyCode === 229 || event.isComposing) hasComposed = true;
      if (
        event.key !== 'Shift' ||
        event.ctrlKey ||
        event.altKey ||
        event.metaKey ||
        mayMeanMore()
      ) {
        if (counting !== null) startAgain();
        return;
      }
      if (event.repeat) return;
      isAlone = true;
      if (count === 0) begin();
    };
    const onKeyUp = (event: KeyboardEvent): void => {
      if (event.key !== 'Shift') {
        startAgain();
      } else if (isAlone) {
        isAlone = false;
        setCount(count + 1);
        if (count < enough) return;
        startAgain();
        reachThird();
      }
    };
    const onComposition = (): void => {
      hasComposed = true;
    };

    // Captured, so that no field can keep a key to itself.
    addEventListener('keydown', onKeyDown, true);
    addEventListener('compositionstart', onComposition, true);
    return () => {
      startAgain();
      removeEventListener('keydown', onKeyDown, true);
      removeEventListener('compositionstart', onComposition, true);
    };
  }, [isOn]);

  return presses;
}
