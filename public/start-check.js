/*
  Runs before anything else, in browsers of any age: plain ECMAScript 5, no build. It gives the page the theme
  and the hour it had last, so that no frame has a wrong colour; src/storage/early-look.ts writes them down. A locked journal begins dark. It
  keeps the plain page of index.html out of sight while the app starts, and shows it when the browser lacks something the app needs,
  when a part of the app cannot be fetched, or when the app has not begun after a while. Where this file
  itself cannot run, nothing hides the plain page.
*/
(function () {
  'use strict';

  /** What the app cannot do without, and what that is in plain words. */
  var needs = {
    'HTMLScriptElement.prototype.noModule': 'loading programs in parts',
    Promise: 'waiting for an answer',
    Proxy: 'watching for changes',
    'Array.prototype.at': 'reading lists from the end',
    'Array.prototype.findLast': 'searching lists from the end',
    'Array.prototype.findLastIndex': 'searching lists from the end',
    'Array.prototype.flatMap': 'joining lists',
    'Array.prototype.toSorted': 'putting a copy of a list in order',
    'Array.prototype.toReversed': 'turning a copy of a list round',
    'Array.prototype.toSpliced': 'changing a copy of a list',
    'Array.prototype.with': 'changing one place in a copy of a list',
    'String.prototype.at': 'reading words from the end',
    'String.prototype.matchAll': 'searching words',
    'String.prototype.replaceAll': 'replacing words',
    'Object.fromEntries': 'building records',
    queueMicrotask: 'doing things in order',
    AbortController: 'calling things off',
    'crypto.getRandomValues': 'making names nobody can guess',
    'Intl.DateTimeFormat': 'writing dates',
    'Intl.PluralRules': 'counting in words',
    'HTMLDialogElement.prototype.showModal': 'asking before something is deleted'
  };
  /** Addresses below where the app stands, and the files of their screens; the build names them. */
  var ahead = [];
  /** How long a start may take before the plain page says that it has not begun, in milliseconds. */
  var patience = 8000;

  var root = document.documentElement;

  function dress() {
    var look = null;
    var isLocked = false;
    try {
      // Left in a hurry, and covered by a page that looks like nothing.
      if (sessionStorage.getItem('away') !== null) return;
      look = /^(device|light|dark) ([0-6])$/.exec(localStorage.getItem('sd1.look') || '');
      // A lock that was turned off has no vault.
      isLocked = /"vault":"/.test(localStorage.getItem('sd1.k') || '');
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
  }

  /** What this address shows is asked for beside the first script, and not only once that has run. */
  function askAhead() {
    var base = document.querySelector('base');
    if (base === null) return;
    var address = location.href.replace(/[?#].*$/, '').slice(base.href.length);
    for (var each = 0; each < ahead.length; each += 1) {
      if (!new RegExp('^' + ahead[each][0] + '/?$').test(address)) continue;
      var files = ahead[each][1];
      for (var index = 0; index < files.length; index += 1) {
        var link = document.createElement('link');
        if (/css$/.test(files[index])) {
          link.rel = 'preload';
          link.as = 'style';
        } else {
          link.rel = 'modulepreload';
        }
        link.crossOrigin = '';
        link.href = base.href + files[index];
        document.head.appendChild(link);
      }
    }
  }

  function has(path) {
    var names = path.split('.');
    var at = window;
    for (var index = 0; index < names.length; index += 1) {
      if (at === undefined || at === null || !(names[index] in Object(at))) return false;
      // What a prototype holds may not be asked for its value without an object; the last name is only looked for.
      if (index < names.length - 1) at = at[names[index]];
    }
    return true;
  }

  /** Looking behind in a pattern, which older Safaris refuse. */
  function looksBehind() {
    try {
      return new RegExp('(?<=a)b', 'u').test('ab');
    } catch (error) {
      return false;
    }
  }

  function lacks() {
    var missing = [];
    for (var path in needs) {
      if (Object.prototype.hasOwnProperty.call(needs, path) && !has(path)) {
        missing.push(needs[path] + ' (' + path + ')');
      }
    }
    if (!looksBehind()) missing.push('reading words by what stands before them (RegExp lookbehind)');
    return missing;
  }

  function show(reason, items) {
    root.className = root.className.replace(/ ?is-starting/, '');
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

  /**
   * A worker that keeps an older copy, of which a part is gone, would give the same page again: one that is
   * newer and waits is let in first. Nothing of this tab is lost by that, and other tabs are only told.
   */
  function loadAgain(event) {
    var worker = navigator.serviceWorker;
    if (!worker || !worker.controller) return;
    event.preventDefault();
    var again = function () {
      location.reload();
    };
    worker.addEventListener('controllerchange', again);
    setTimeout(again, 3000);
    worker.getRegistration().then(function (kept) {
      if (kept && kept.waiting) kept.waiting.postMessage({ type: 'SKIP_WAITING' });
      else again();
    }, again);
  }

  function offerAgain() {
    var link = document.querySelector('#plain-page a');
    if (link !== null) link.addEventListener('click', loadAgain);
  }

  dress();
  var missing = lacks();
  if (missing.length > 0) {
    // The app looks for this, and does not begin.
    root.setAttribute('data-cannot-start', '');
    show('plain-older', missing);
    return;
  }
  askAhead();
  document.addEventListener('DOMContentLoaded', offerAgain);
  root.className += ' is-starting';
  setTimeout(function () {
    show();
  }, patience);
  window.addEventListener(
    'error',
    function (event) {
      var part = event.target;
      var name = part && part.nodeName;
      if (name === 'SCRIPT' || (name === 'LINK' && part.rel === 'stylesheet')) show('plain-parts', []);
    },
    true
  );
  // Left before the app began, and come back to from the browser's memory: WebKit may never go on with it.
  window.addEventListener('pageshow', function (event) {
    if (!event.persisted || document.getElementById('plain-page') === null) return;
    var worker = navigator.serviceWorker;
    // With neither a host nor a worker a fresh page would be the browser's own error.
    if (navigator.onLine || (worker && worker.controller)) location.reload();
  });
})();
