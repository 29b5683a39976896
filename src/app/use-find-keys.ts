import { useEffect } from 'react';
import { isKeyOfComposition } from '@/ui/use-composition';
import { isFindNoted, noteFind } from './typed-ahead';

/** On a Mac Ctrl with K is the system's own, and deletes to the end of the line. */
const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.platform);

/** Pressed while only the first frame stood there, it is pressed now: once, and only for what comes in its place. */
function pressNoted(): void {
  if (!isFindNoted()) return;
  // Heard as any other: it waits where the journal isn't whole yet.
  const held = isMac() ? { metaKey: true } : { ctrlKey: true };
  dispatchEvent(new KeyboardEvent('keydown', { key: 'k', code: 'KeyK', ...held }));
}

/** Cmd or Ctrl with K, in any field, unless an input method is at work or a question waits for its answer. */
export function useFindKeys(isOpen: boolean, open: () => void): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const { code, key, ctrlKey, metaKey, shiftKey, altKey } = event;
      if (!(metaKey || (ctrlKey && !isMac())) || shiftKey || altKey) return;
      // By the letter where the layout has one, by its place where it writes another alphabet.
      if (key.toLowerCase() !== 'k' && (code !== 'KeyK' || /^[a-z]$/i.test(key))) return;
      if (isKeyOfComposition(event)) return;
      // A browser would put its own search in the way.
      event.preventDefault();
      if (document.querySelector('dialog[open]') === null) open();
      else noteFind(null);
    };
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, [isOpen, open]);
  useEffect(pressNoted, []);
}
