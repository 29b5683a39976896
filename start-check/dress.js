import { root } from './page.js';

/**
 * The page has the theme and the hour it had last, so that no frame has a wrong colour; src/storage/early-look.ts
 * writes them down. A locked journal begins dark. Says whether anything may be drawn before the app has come.
 */
export function dress() {
  var look = null;
  var isLocked = false;
  var mayDraw = false;
  // Which faces of its own stand in for the app's until those are there (src/styles/tokens.css).
  var system = /android/i.exec(navigator.userAgent) || /linux/i.exec(navigator.userAgent);
  if (system !== null) root.setAttribute('data-system', system[0].toLowerCase());
  try {
    // Left in a hurry, and covered by a page that looks like nothing.
    if (sessionStorage.getItem('away') !== null) return false;
    look = /^(device|light|dark) ([0-6])$/.exec(localStorage.getItem('sd1.look') || '');
    // A lock that was turned off has no vault.
    isLocked = /"vault":"/.test(localStorage.getItem('sd1.k') || '');
    mayDraw = !isLocked;
  } catch (error) {
    // Where storage is refused nothing was kept either.
  }
  if (look !== null) root.setAttribute('data-hour', look[2]);
  if (look !== null && look[1] !== 'device') {
    root.setAttribute('data-theme', look[1]);
    // Until the styles are there the browser paints the empty page by this.
    document.querySelector('meta[name="color-scheme"]').setAttribute('content', look[1]);
  }
  // The way into a locked journal is dark whatever the theme; src/screens/unlock/use-dark.ts takes this over.
  if (isLocked && !/\/(support|about|pause)\/?$/.test(location.pathname)) {
    root.setAttribute('data-own-theme', root.getAttribute('data-theme') || 'device');
    root.setAttribute('data-theme', 'dark');
    document.querySelector('meta[name="color-scheme"]').setAttribute('content', 'dark');
  }
  // Pause is at night whatever the theme; the screen takes this over.
  if (/\/pause\/?$/.test(location.pathname)) root.setAttribute('data-night', '');
  return mayDraw;
}
