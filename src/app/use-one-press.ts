import { useEffect } from 'react';

/**
 * What leads on or changes something. A field, a choice and what folds open take each click as it comes,
 * unless the first click of the two was on one of these: then they were not there when somebody pressed.
 */
const pressed = 'button, a[href], [role="button"]';

const isOnPressed = ({ target }: Event): boolean =>
  target instanceof Element && target.closest(pressed) !== null;

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * Makes a double click one press, everywhere: by its second click another button may stand under the
 * pointer, or the same one of the next page, which nobody meant to press. A key held down on a button
 * is one press as well. Two presses with a moment between them stay two.
 */
export function useOnePress(): void {
  useEffect(() => {
    let hasBegunOnPressed = false;
    const onClick = (event: MouseEvent): void => {
      // How many clicks in one place at one go; 0 where a key pressed, or a label its field.
      if (event.detail === 1) hasBegunOnPressed = isOnPressed(event);
      if (event.detail > 1 && (hasBegunOnPressed || isOnPressed(event))) stop(event);
    };
    // The press may have put the focus into a field, which the held key would hand in.
    let isHeldFromButton = false;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter') return;
      if (!event.repeat) isHeldFromButton = isOnPressed(event);
      else if (isHeldFromButton) stop(event);
    };
    // On the window, before anything on the page hears of it.
    window.addEventListener('click', onClick, { capture: true });
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      window.removeEventListener('click', onClick, { capture: true });
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, []);
}
