/*
  Runs before anything else, in browsers of any age: plain ECMAScript 5, but for what joins the files of this
  folder. build/start-check.ts makes one script of them, and puts nothing in newer words. It dresses the page,
  draws what can be drawn before the app has come, and asks for the files the app will need. It keeps the plain
  page of index.html out of sight while the app starts, and shows it when the browser lacks something the app
  needs, when a part of the app cannot be fetched, or when the app has not begun after a while. Where this
  cannot run, nothing hides the plain page.
*/
import { askAhead } from './ask-ahead.js';
import { drawWhenParsed } from './draw-first.js';
import { dress } from './dress.js';
import { chooseFirst, first } from './first.js';
import { lacks } from './needs.js';
import { root } from './page.js';
import { show, showWhereItFails } from './plain-page.js';
import { hearPresses } from './presses.js';

if (dress()) chooseFirst();
var missing = lacks();
if (missing.length > 0) {
  // The app looks for this, and does not begin.
  root.setAttribute('data-cannot-start', '');
  show('plain-older', missing);
} else {
  root.className += ' is-starting';
  if (first !== null) {
    drawWhenParsed();
    hearPresses();
  }
  askAhead();
  showWhereItFails();
}
