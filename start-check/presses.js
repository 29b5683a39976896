import { noteFind } from './note-find.js';
import { leave } from './leave.js';
import { firstDrawn } from './page.js';
import { show } from './plain-page.js';
import { hasTyped, saysNoMore, tellPressed } from './still-loading.js';
import { noteWords } from './typed-words.js';

/** Whoever asks for people to turn to has them on the plain page, where the app takes longer than this, in milliseconds. */
var patienceForSupport = 2000;

var heard = ['click', 'input', 'keydown', 'keyup', 'pointerdown'];

/** What is pressed and typed before the app has come. */
export function hearPresses() {
  for (var each = 0; each < heard.length; each += 1) document.addEventListener(heard[each], hear);
}

function hear(event) {
  var into = document.getElementById('root');
  var isOver = into !== null && into.hasChildNodes() && !into.hasAttribute('data-first');
  if (isOver) {
    // The app has come, and every key of a page being written would be heard here for nothing.
    for (var each = 0; each < heard.length; each += 1)
      document.removeEventListener(heard[each], hear);
    return;
  }
  if (event.type === 'click' || event.type === 'keydown') pressFirst(event);
  if (event.type === 'keydown') noteFind(event);
  if (event.type === 'input') {
    noteWords();
    if (hasTyped()) saysNoMore();
  }
  if (event.type !== 'click' && event.type !== 'input') countShift(event);
}

/** The links and buttons of what is drawn first, until the app has it. */
function pressFirst(event) {
  var into = firstDrawn();
  if (into === null) return;
  var link = event.target.closest ? event.target.closest('a, button') : null;
  if (link === null || (event.type === 'keydown' && event.key !== ' ')) return;
  if (link.hasAttribute('data-leaves')) {
    event.preventDefault();
    leave();
  } else if (event.type === 'click' && link.getAttribute('href') === '#main') {
    event.preventDefault();
    document.getElementById('main').focus();
  } else if (event.type === 'click' && isPlain(event)) {
    // To begin anew at another address would throw away what has come so far: the app goes there.
    event.preventDefault();
    var at = [].indexOf.call(into.querySelectorAll('a, button, input'), link);
    into.setAttribute('data-pressed', at + ' ' + (link.getAttribute('href') || link.textContent));
    tellPressed();
    if (/\/support$/.test(link.href)) setTimeout(showSupport, patienceForSupport);
  }
}

function showSupport() {
  if (firstDrawn() === null) return;
  show();
  var heading = document.querySelector('#plain-support h2');
  heading.tabIndex = -1;
  heading.focus();
}

/** Of a link that is to open here, and not in a tab of its own. */
function isPlain(event) {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

/** Shift by itself, three times quickly, as the welcome says; later src/app/use-shift-presses.ts counts. */
var presses = [];
function countShift(event) {
  var into = firstDrawn();
  if (
    event.key !== 'Shift' ||
    into === null ||
    !/welcome|question/.test(into.getAttribute('data-first'))
  )
    presses = [];
  else if (event.type === 'keyup') presses.push(event.timeStamp);
  if (presses.length > 2 && presses[presses.length - 1] - presses[presses.length - 3] < 1500)
    leave();
}
