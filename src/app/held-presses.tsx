import { useLayoutEffect } from 'react';
import { useJournal } from '@/store/journal-context';
import { isFindNoted, noteFind, typedSoFar, typedWith } from './typed-ahead';

/** What leaves the page at once, whatever is still to be read. */
const leaves = '[data-leaves]';

const isFindKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && key.toLowerCase() === 'k';

/**
 * While only a first look at the journal is shown, nothing on the screen may be acted on: what is pressed
 * waits, the last of it, and happens once all of the journal is there.
 */
export function HeldPresses() {
  const isWhole = useJournal((state) => state.isWhole);
  useLayoutEffect(() => {
    if (isWhole) return undefined;
    let again: (() => void) | null = null;
    const hold = (event: Event, happens: (() => void) | null): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      again = happens;
    };
    const holdInPlace = (event: Event, happens: () => void): void => {
      noteFind(null);
      hold(event, happens);
    };
    const onClick = (event: MouseEvent): void => {
      const { target } = event;
      if (!(target instanceof Element) || target.closest(leaves) !== null) return;
      holdInPlace(event, () => {
        if (target.isConnected) target.dispatchEvent(new MouseEvent('click', event));
      });
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isFindKey(event)) {
        noteFind(isFindNoted() ? typedSoFar() : '');
        hold(event, () => window.dispatchEvent(new KeyboardEvent('keydown', event)));
        return;
      }
      const typed = isFindNoted() ? typedWith(typedSoFar(), event) : undefined;
      if (typed === undefined) return;
      noteFind(typed);
      // Given up, it doesn't happen.
      hold(event, typed === null ? null : again);
    };
    const onPop = (event: PopStateEvent): void =>
      holdInPlace(event, () => window.dispatchEvent(new PopStateEvent('popstate', event)));
    window.addEventListener('click', onClick, true);
    window.addEventListener('keydown', onKeyDown, true);
    window.addEventListener('popstate', onPop, true);
    return () => {
      window.removeEventListener('click', onClick, true);
      window.removeEventListener('keydown', onKeyDown, true);
      window.removeEventListener('popstate', onPop, true);
      // After what was drawn anew is laid out.
      if (again !== null) setTimeout(again);
    };
  }, [isWhole]);
  return null;
}
