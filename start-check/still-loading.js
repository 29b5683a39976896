import { firstDrawn } from './page.js';
import { firstField } from './typed-words.js';

/** What is pressed and not heard after so long, in milliseconds, is seen to be waited for. */
var notice = 400;

/** A place of its own, there before anything is said in it, so that it is heard; the app takes it away. */
var line = null;

/** Beside what is drawn before the app has come. */
export function makeRoom() {
  line = document.createElement('p');
  line.className = 'still-loading';
  line.setAttribute('role', 'status');
  document.body.appendChild(line);
}

/** Says that the app is on its way, where it hasn't come and nothing else says so. */
export function tellStillLoading() {
  if (line === null || firstDrawn() === null || isWritingNow()) return;
  line.textContent = 'Still loading. It goes on by itself.';
}

/** Says it of what was pressed. */
export function tellPressed() {
  setTimeout(tellStillLoading, notice);
}

/** Where the plain page says more, or the line beside the sheet that is written on. */
export function saysNoMore() {
  if (line !== null) line.textContent = '';
}

/** Whether somebody writes meanwhile, who is told beside the sheet. */
export function isWritingNow() {
  return firstField() !== null && firstField().value !== '';
}

/** The same, or looks for words among the newest pages. */
export function hasTyped() {
  var search = document.querySelector('#root[data-first] main input');
  return isWritingNow() || (search !== null && search.value !== '');
}
