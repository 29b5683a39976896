import { firstDrawn, root } from './page.js';
import { tellPressed } from './still-loading.js';

/** What is pressed to find something, and typed after it, is noted; src/app/typed-ahead.ts hands it over. */
export function noteFind(event) {
  var into = firstDrawn();
  if (into === null || !/frame|question/.test(into.getAttribute('data-first'))) return;
  // Ctrl with K is a Mac's own.
  var isMac = /mac|iphone|ipad/i.test(navigator.platform);
  var isHeld = event.metaKey || event.ctrlKey || event.altKey;
  var typed = root.getAttribute('data-find');
  if (
    event.key.toLowerCase() === 'k' &&
    (event.metaKey || (event.ctrlKey && !isMac)) &&
    !event.shiftKey &&
    !event.altKey
  ) {
    root.setAttribute('data-find', typed || '');
    root.setAttribute('data-find-at', String(event.timeStamp));
    tellPressed();
  } else if (typed === null || isHeld || event.isComposing) return;
  else if (event.key === 'Escape') root.removeAttribute('data-find');
  else if (event.key === 'Backspace') root.setAttribute('data-find', typed.slice(0, -1));
  else if (event.key.length === 1) root.setAttribute('data-find', typed + event.key);
  else return;
  event.preventDefault();
}
