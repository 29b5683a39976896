import { noteFind } from './note-find.js';
import { leave } from './leave.js';
import { firstDrawn } from './page.js';
import { show } from './plain-page.js';
import { isWritingNow, saysNoMore, tellPressed } from './still-loading.js';
import { firstField, noteWords } from './typed-words.js';

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
    presses = [];
    noteWords();
    if (isWritingNow()) saysNoMore();
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
    into.setAttribute('data-pressed', at + ' ' + (link.getAttribute('href') || wordsOn(link)));
    tellPressed();
    clearTimeout(support);
    if (/\/support$/.test(link.href)) support = setTimeout(showSupport, patienceForSupport);
  }
}

/** What buttons said when they were drawn, by which the app knows them: a translator may have changed it. */
var buttons = [];
export function rememberWords(drawn) {
  var all = drawn.querySelectorAll('button');
  for (var each = 0; each < all.length; each += 1) buttons.push([all[each], all[each].textContent]);
}

function wordsOn(button) {
  for (var each = 0; each < buttons.length; each += 1)
    if (buttons[each][0] === button) return buttons[each][1];
  return button.textContent;
}

/** Waits to show people to turn to, until something else is pressed. */
var support = null;

function showSupport() {
  if (firstDrawn() === null) return;
  show();
  var heading = document.querySelector('#plain-support h2');
  // The app is about to stand here, and goes to its own screen.
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus();
  // What may be wrong with the start is above it, and nothing of that was asked for.
  heading.scrollIntoView();
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
    !/welcome|question/.test(into.getAttribute('data-first')) ||
    event.isComposing ||
    mayMeanMore(event.target)
  )
    presses = [];
  else if (event.type === 'keyup') presses.push(event.timeStamp);
  if (presses.length > 2 && presses[presses.length - 1] - presses[presses.length - 3] < 1500)
    leave();
}

/** In a field, where input methods go from one script to the other by Shift, and keyboards on the screen say it of other keys. */
function mayMeanMore(target) {
  var languages = [].join.call(navigator.languages || [navigator.language], ' ');
  return (
    target === firstField() &&
    (/(^| )(zh|ja|ko|yue)\b/i.test(languages) ||
      (matchMedia('(any-pointer: coarse)').matches && !matchMedia('(any-pointer: fine)').matches))
  );
}
