import { addressBelow, folder } from './page.js';
import { patience } from './plain-page.js';

/** The page that is asked for, as build/drawn-first.ts has drawn it for somebody new; null until it is known. */
export var question = null;

/** Only where nothing was ever kept in either home: words typed into it go on where nothing can be in their place. */
export function fetchQuestion(found, notFound) {
  var asked = new XMLHttpRequest();
  asked.open('GET', folder + 'first/' + addressBelow().replace(/\/$/, '') + '.html');
  asked.responseType = 'document';
  asked.onload = function () {
    var page = asked.response;
    var template = page === null ? null : page.querySelector('template[data-of]');
    if (template === null) notFound();
    else
      askSecondHome(function (isEmpty) {
        if (!isEmpty) return notFound();
        question = template;
        found();
      });
  };
  asked.onerror = notFound;
  asked.send();
  setTimeout(notFound, patience / 2);
}

/** One of another release would be taken over by a program that draws it differently. */
export function isOfThisRelease() {
  var program = document.querySelector('script[type="module"]');
  var drawnFor = question.getAttribute('data-of');
  return program !== null && program.src.slice(-drawnFor.length) === drawnFor;
}

/** Whether there is no journal in IndexedDB (src/storage/second-home.ts); it is not begun by asking. */
function askSecondHome(told) {
  var isEmpty = false;
  try {
    var asked = indexedDB.open('second-draft');
    asked.onupgradeneeded = function () {
      isEmpty = true;
      asked.transaction.abort();
    };
    asked.onsuccess = function () {
      asked.result.close();
      told(false);
    };
    asked.onerror = function (event) {
      event.preventDefault();
      told(isEmpty);
    };
  } catch (error) {
    told(false);
  }
}
