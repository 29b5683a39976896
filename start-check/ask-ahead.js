import { first, hasWritten, readsPages } from './first.js';
import { ahead, early, parts } from './lists.js';
import { addressBelow, folder, root } from './page.js';
import { afterFrame } from './painted.js';

/** How long the program waits at most for the first words to be painted, in milliseconds; and for pages that are still to be read. */
var patienceToRead = 3000;
var patienceForPages = 2000;

/** What the address is dressed in beside the styles the page itself asks for. */
export var styles = [];
/** What waits until the words that are drawn first are on the screen. */
var waiting = null;

/** What this address shows is asked for beside the first script, and not only once that has run. */
export function askAhead() {
  var address = first === 'welcome' ? 'welcome' : addressBelow();
  var files = parts;
  for (var each = 0; each < ahead.length; each += 1)
    if ((!ahead[each][2] || hasWritten) && new RegExp('^' + ahead[each][0] + '/?$').test(address))
      files = files.concat(ahead[each][1]);
  styles = files.filter(isStyle);
  // Somebody new reads first: on one bar of signal the words and their faces come before the program.
  if (readsPages) {
    root.setAttribute('data-early', '');
    early.forEach(ask);
    window.addEventListener('early-rows', function () {
      afterFrame(goOn);
    });
  }
  if (readsPages || first === 'welcome' || first === 'question') waitToRead(files);
  else files.forEach(ask);
}

/** src/start.ts waits as well, for as long as the page says that it is being read. */
function waitToRead(files) {
  styles.forEach(ask);
  waiting = files.filter(function (file) {
    return !isStyle(file);
  });
  root.setAttribute('data-read-first', '');
  // A page that nobody sees is never painted.
  setTimeout(goOn, document.hidden ? 0 : readsPages ? patienceForPages : patienceToRead);
}

/** The words are there, or took too long: the program is asked for. */
export function goOn() {
  if (waiting === null) return;
  waiting.forEach(ask);
  waiting = null;
  root.removeAttribute('data-read-first');
  window.dispatchEvent(new Event('read-first'));
}

function isStyle(file) {
  return /css$/.test(file);
}

function ask(file) {
  var link = document.createElement('link');
  if (!isStyle(file)) {
    link.rel = 'modulepreload';
    if (early.indexOf(file) < 0) link.setAttribute('fetchpriority', 'low');
  } else {
    link.rel = 'preload';
    link.as = 'style';
  }
  link.crossOrigin = '';
  link.href = folder + file;
  document.head.appendChild(link);
}
