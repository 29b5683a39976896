import { firstDrawn, root } from './page.js';
import { hasTyped, saysNoMore, tellStillLoading } from './still-loading.js';
import { firstField, saveWords } from './typed-words.js';

/**
 * How long a start may take before the plain page says that it has not begun, in milliseconds. One bar of signal takes
 * longer for the whole program: where something is drawn, a line says for so long that it is on its way.
 */
export var patience = 8000;
var patienceWhereDrawn = 30000;

/** Where a part of the app can't be fetched, and where the app has not begun after a while. */
export function showWhereItFails() {
  document.addEventListener('DOMContentLoaded', offerAgain);
  setTimeout(function () {
    if (firstDrawn() === null) show();
    else tellStillLoading();
  }, patience);
  setTimeout(function () {
    if (!hasTyped()) show();
  }, patienceWhereDrawn);
  window.addEventListener(
    'error',
    function (event) {
      var part = event.target;
      var name = part && part.nodeName;
      if (name === 'SCRIPT' || (name === 'LINK' && part.rel === 'stylesheet'))
        show('plain-parts', []);
    },
    true,
  );
  // A part that the first script asks for (src/start.ts).
  window.addEventListener('start-failed', function () {
    show('plain-parts', []);
  });
  // Left before the app began, and come back to from the browser's memory: WebKit may never go on with it.
  window.addEventListener('pageshow', function (event) {
    if (!event.persisted || document.getElementById('plain-page') === null) return;
    var worker = navigator.serviceWorker;
    // With neither a host nor a worker a fresh page would be the browser's own error.
    if (navigator.onLine || (worker && worker.controller)) location.reload();
  });
}

/** Takes the place of what is drawn: with the one reason that is known and what is missing, or with all there may be. */
export function show(reason, items) {
  root.className = root.className.replace(/ ?is-starting/, '');
  // The app has begun to take over what is drawn.
  if (document.readyState !== 'loading' && document.getElementById('plain-page') === null) return;
  wipeFirst();
  if (reason === undefined) return;
  var fill = function () {
    var part = document.getElementById(reason);
    // The app has begun meanwhile.
    if (part === null) return;
    var reasons = document.getElementById('plain-reasons');
    var all = reasons.children;
    for (var index = 0; index < all.length; index += 1) all[index].hidden = all[index] !== part;
    var list = document.getElementById('plain-lacks');
    document.getElementById('plain-lacking').hidden = items.length === 0;
    for (var each = 0; each < items.length; each += 1) {
      var item = document.createElement('li');
      item.appendChild(document.createTextNode(items[each]));
      list.appendChild(item);
    }
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', fill);
  else fill();
}

function wipeFirst() {
  var into = firstDrawn();
  if (into === null) return;
  saysNoMore();
  var isWriting = document.activeElement === firstField();
  var saved = saveWords();
  document.body.removeAttribute('data-quiet');
  into.removeAttribute('data-first');
  into.textContent = '';
  window.scrollTo(0, 0);
  if (saved !== null && isWriting) saved.focus();
}

/**
 * A worker that keeps an older copy, of which a part is gone, would give the same page again: one that is
 * newer and waits is let in first. Nothing of this tab is lost by that, and other tabs are only told.
 */
function loadAgain(event) {
  var worker = navigator.serviceWorker;
  if (!worker || !worker.controller) return;
  event.preventDefault();
  worker.addEventListener('controllerchange', again);
  setTimeout(again, 3000);
  worker.getRegistration().then(function (kept) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no target
    if (kept && kept.waiting) kept.waiting.postMessage({ type: 'SKIP_WAITING' });
    else again();
  }, again);
}

function again() {
  location.reload();
}

function offerAgain() {
  var link = document.querySelector('#plain-page a');
  if (link !== null) link.addEventListener('click', loadAgain);
}
