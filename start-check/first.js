import { early } from './lists.js';
import { addressBelow, root } from './page.js';

/**
 * What is drawn before the app has come: for somebody new the 'welcome', or the 'question' that was asked for, with
 * its sheet; the 'frame' round every other screen; or nothing.
 */
export var first = null;
/** Whether the newest pages are to be read within that frame. */
export var readsPages = false;
/** Whether somebody who comes to a question has written before. */
export var hasWritten = false;

/** Reads the address, and whether anything is kept; only asked where dress.js lets something be drawn. */
export function chooseFirst() {
  try {
    first = firstAt(addressBelow());
  } catch (error) {
    // Where storage is refused nothing was kept either, and nothing can be.
  }
}

/** For the page's styles. */
export function tellFirst() {
  root.setAttribute('data-first', first);
}

/** The frame alone, where the question isn't to be had. */
export function chooseFrame() {
  first = 'frame';
  tellFirst();
}

function firstAt(address) {
  if (isQuestion(address)) {
    hasWritten = !isNew();
    return hasWritten || !isAlone() ? 'frame' : 'question';
  }
  if (/^journal\/?$/.test(address))
    readsPages = early.length > 0 && isAtTop() && holds('sd1.r.draft/');
  if (!/^(welcome\/?|index\.html)?$/.test(address)) return 'frame';
  // Somebody who has written is taken from there to the path.
  if (!isNew()) return address === '' ? 'frame' : null;
  return location.search + location.hash === '' && address !== 'index.html' ? 'welcome' : null;
}

function isQuestion(address) {
  return /^path\/[^/]+\/(?!written\/?$)[^/]+\/?$/.test(address);
}

function holds(prefix) {
  for (var index = 0; index < localStorage.length; index += 1) {
    if (localStorage.key(index).indexOf(prefix) === 0) return true;
  }
  return false;
}

/** Whether nothing was ever kept here, and something could be: the welcome says that words are saved. */
function isNew() {
  if (holds('sd1.')) return false;
  localStorage.setItem('second-draft', '');
  localStorage.removeItem('second-draft');
  return true;
}

/** Whether one page stands below the other, and nothing else is asked for: beside a sheet there would be room for more. */
function isAlone() {
  return location.search + location.hash === '' && !matchMedia('(min-width: 980px)').matches;
}

/** Whether the list of all pages begins with its newest: come back to, it may be shown at another. */
function isAtTop() {
  var asked = history.state && history.state.usr;
  return isAlone() && !document.hidden && !(asked && asked.row);
}
