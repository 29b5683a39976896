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
    'HTMLDialogElement.prototype.showModal': 'asking before something is deleted',
  };
  /** What every start needs beside the script the page asks for; the build names it. */
  var parts = [];
  /** Addresses below where the app stands, and the files of their screens; the build names them. */
  var ahead = [];
  /** What draws the journal's newest pages before the program has come (src/early); the build names it. */
  var early = [];
  /** How long a start may take before the plain page says that it has not begun, in milliseconds. */
  var patience = 8000;
  /** How long the program waits at most for the first words to be painted, in milliseconds; and for pages that are still to be read. */
  var patienceToRead = 3000;
  var patienceForPages = 1000;

  var root = document.documentElement;
  /** Where the app stands; build/find-root.ts has found it, and takes the base away once the page is whole. */
  var base = document.querySelector('base');
  var folder = base === null ? location.origin + '/' : base.href;
  /**
   * What is drawn before the app has come: for somebody new the 'welcome', or the 'question' that was asked for, with
   * its sheet; the 'frame' round every other screen; or nothing.
   */
  var first = null;
  /** Whether the newest pages are to be read within that frame. */
  var readsPages = false;

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

  function dress() {
    var look = null;
    var isLocked = false;
    // Which faces of its own stand in for the app's until those are there (src/styles/tokens.css).
    var system = /android/i.exec(navigator.userAgent) || /linux/i.exec(navigator.userAgent);
    if (system !== null) root.setAttribute('data-system', system[0].toLowerCase());
    try {
      // Left in a hurry, and covered by a page that looks like nothing.
      if (sessionStorage.getItem('away') !== null) return;
      look = /^(device|light|dark) ([0-6])$/.exec(localStorage.getItem('sd1.look') || '');
      // A lock that was turned off has no vault.
      isLocked = /"vault":"/.test(localStorage.getItem('sd1.k') || '');
      if (!isLocked) first = firstAt(addressBelow());
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

  /** The address below where the app stands: 'welcome', say. */
  function addressBelow() {
    return location.href.replace(/[?#].*$/, '').slice(folder.length);
  }

  function firstAt(address) {
    if (isQuestion(address)) {
      hasWritten = !isNew();
      return hasWritten || !isAlone() ? 'frame' : 'question';
    }
    if (/^journal\/?$/.test(address)) readsPages = early.length > 0 && isAtTop() && holds('sd1.r.draft/');
    if (!/^(welcome\/?|index\.html)?$/.test(address)) return 'frame';
    // Somebody who has written is taken from there to the path.
    if (!isNew()) return address === '' ? 'frame' : null;
    return location.search + location.hash === '' && address !== 'index.html' ? 'welcome' : null;
  }

  var hasWritten = false;
  function isQuestion(address) {
    return /^path\/[^/]+\/(?!written\/?$)[^/]+\/?$/.test(address);
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

  /** What this address shows is asked for beside the first script, and not only once that has run. */
  function askAhead() {
    var address = first === 'welcome' ? 'welcome' : addressBelow();
    var files = parts;
    for (var each = 0; each < ahead.length; each += 1)
      if (
        (!ahead[each][2] || hasWritten) &&
        new RegExp('^' + ahead[each][0] + '/?$').test(address)
      )
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

  /** What the address is dressed in beside the styles the page itself asks for. */
  var styles = [];
  /** What waits until the words that are drawn first are on the screen. */
  var waiting = null;

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

  function goOn() {
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

  /** Draws it as soon as the page has got so far; the app (src/main.tsx) goes on with it. */
  function drawFirst() {
    var into = document.getElementById('root');
    var from = first === 'question' ? question : document.getElementById('first-' + first);
    if (into === null || from === null || into.hasChildNodes()) return;
    // The app has begun, or the plain page says why it doesn't.
    if (document.getElementById('plain-page') === null || !/is-starting/.test(root.className))
      return;
    if (first === 'question' && !isDressed()) return;
    var drawn = document.importNode(from.content, true);
    var links = drawn.querySelectorAll('a');
    for (var each = 0; each < links.length; each += 1) {
      var address = links[each].getAttribute('href');
      // Those of the app stand below a root.
      if (address.charAt(0) === '/')
        links[each].setAttribute('href', folder.slice(location.origin.length) + address.slice(1));
      var isHere =
        location.href === links[each].href || location.href.indexOf(links[each].href + '/') === 0;
      if (isHere && links[each].parentNode.nodeName === 'LI')
        links[each].setAttribute('aria-current', 'page');
    }
    into.setAttribute('data-first', first);
    // As src/ui/use-quiet.ts says of a page that is written on.
    if (first === 'question') document.body.setAttribute('data-quiet', '');
    into.appendChild(drawn);
    if (readsPages) putOn(tellDressed);
    else whenPainted(goOn);
  }

  /** After the frame that shows what was drawn now. */
  function afterFrame(then) {
    requestAnimationFrame(function () {
      setTimeout(then);
    });
  }

  function whenPainted(then) {
    if ((PerformanceObserver.supportedEntryTypes || []).indexOf('paint') < 0) {
      afterFrame(then);
      return;
    }
    var painting = new PerformanceObserver(function (list) {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return;
      painting.disconnect();
      then();
    });
    painting.observe({ type: 'paint', buffered: true });
  }

  /** The page that is asked for, as build/drawn-first.ts has drawn it for somebody new; null until it is known. */
  var question = null;

  /** Only where nothing was ever kept in either home: words typed into it go on where nothing can be in their place. */
  function fetchQuestion() {
    var asked = new XMLHttpRequest();
    asked.open('GET', folder + 'first/' + addressBelow().replace(/\/$/, '') + '.html');
    asked.responseType = 'document';
    asked.onload = function () {
      var page = asked.response;
      var found = page === null ? null : page.querySelector('template[data-of]');
      if (found === null) drawFrame();
      else
        askSecondHome(function (isEmpty) {
          if (!isEmpty) return drawFrame();
          question = found;
          drawFirst();
        });
    };
    asked.onerror = drawFrame;
    asked.send();
    setTimeout(drawFrame, patience / 2);
  }

  /** The frame alone, where the question isn't to be had. */
  function drawFrame() {
    if (first !== 'question' || document.querySelector('#root[data-first]') !== null)
      return;
    first = 'frame';
    root.setAttribute('data-first', first);
    goOn();
    drawFirst();
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

  /** How many of its styles are still on their way. */
  var dressing = null;
  /** They stand behind those of the page, as they do where the app asks for them. */
  function putOn(then) {
    dressing = styles.length;
    styles.forEach(function (file) {
      var link = document.createElement('link');
      link.rel = 'stylesheet';
      link.crossOrigin = '';
      link.href = folder + file;
      link.onload = function () {
        dressing -= 1;
        then();
      };
      document.head.appendChild(link);
    });
  }

  function isDressed() {
    if (dressing === null) {
      // One of another release would be taken over by a program that draws it differently.
      var program = document.querySelector('script[type="module"]');
      if (
        program === null ||
        program.src.slice(-question.getAttribute('data-of').length) !==
          question.getAttribute('data-of')
      ) {
        drawFrame();
        return false;
      }
      putOn(drawFirst);
    }
    return dressing === 0;
  }

  /** src/early waits for it. */
  function tellDressed() {
    if (dressing > 0) return;
    root.setAttribute('data-dressed', '');
    window.dispatchEvent(new Event('dressed'));
  }

  /** The field of what is drawn first. */
  function firstField() {
    return document.querySelector('#root[data-first] textarea');
  }

  /** Nothing keeps the words yet, and nothing else says so. */
  function noteWords() {
    var line = document.querySelector('#root[data-first] [data-status]');
    if (line !== null && firstField() !== null)
      line.textContent = firstField().value === '' ? '' : 'Not kept yet: still loading';
  }

  /** Nothing that was typed goes where the program doesn't come: it stands on the plain page, to be copied. */
  function saveWords() {
    var field = firstField();
    var place = document.getElementById('plain-words');
    if (field === null || field.value === '' || place === null) return;
    place.hidden = false;
    place.appendChild(field);
  }

  function wipeFirst() {
    var into = document.getElementById('root');
    if (into === null || !into.hasAttribute('data-first')) return;
    saveWords();
    document.body.removeAttribute('data-quiet');
    into.removeAttribute('data-first');
    into.textContent = '';
  }

  /** As src/app/leave.ts does: nothing is to be seen, the tab is marked, and another page stands in this one's place. */
  function leave() {
    document.body.style.display = 'none';
    root.style.background = 'Canvas';
    document.title = 'New tab';
    try {
      sessionStorage.setItem('away', '1');
    } catch (error) {
      // Refused, or full: there is nothing of anybody's to cover.
    }
    var isInstalled = matchMedia('(display-mode: standalone)').matches;
    location.replace(
      navigator.onLine && !isInstalled ? 'https://www.bbc.co.uk/weather' : folder + 'away.html',
    );
  }

  /** The links and buttons of what is drawn first, until the app has it. */
  function pressFirst(event) {
    var into = document.getElementById('root');
    if (into === null || !into.hasAttribute('data-first')) return;
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
    }
  }

  /** Of a link that is to open here, and not in a tab of its own. */
  function isPlain(event) {
    return (
      event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
    );
  }

  /** What is pressed to find something, and typed after it, is noted; src/app/typed-ahead.ts hands it over. */
  function noteFind(event) {
    var into = document.getElementById('root');
    if (into === null || !/frame|question/.test(into.getAttribute('data-first'))) return;
    // Ctrl with K is a Mac's own.
    var isMac = /mac|iphone|ipad/i.test(navigator.platform);
    var isHeld = event.metaKey || event.ctrlKey || event.altKey;
    var typed = root.getAttribute('data-find');
    if (
      event.key.toLowerCase() === 'k' &&
      (event.metaKey || (event.ctrlKey && !isMac)) &&
      !event.shiftKey &&
      !event.altKey
    ) {
      root.setAttribute('data-find', typed || '');
      root.setAttribute('data-find-at', String(event.timeStamp));
    } else if (typed === null || isHeld || event.isComposing) return;
    else if (event.key === 'Escape') root.removeAttribute('data-find');
    else if (event.key === 'Backspace') root.setAttribute('data-find', typed.slice(0, -1));
    else if (event.key.length === 1) root.setAttribute('data-find', typed + event.key);
    else return;
    event.preventDefault();
  }

  /** Shift by itself, three times quickly, as the welcome says; later src/app/use-shift-presses.ts counts. */
  var presses = [];
  function countShift(event) {
    var into = document.getElementById('root');
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

  function watchFirst() {
    if (first === null) return;
    root.setAttribute('data-first', first);
    if (first === 'question') fetchQuestion();
    var parsing = new MutationObserver(drawFirst);
    parsing.observe(root, { childList: true, subtree: true });
    document.addEventListener('DOMContentLoaded', function () {
      parsing.disconnect();
    });
    for (var each = 0; each < heard.length; each += 1) document.addEventListener(heard[each], hear);
  }

  var heard = ['click', 'input', 'keydown', 'keyup', 'pointerdown'];
  function hear(event) {
    var into = document.getElementById('root');
    var isOver = into !== null && into.hasChildNodes() && !into.hasAttribute('data-first');
    // The app has come, and every key of a page being written would be heard here for nothing.
    for (var each = 0; isOver && each < heard.length; each += 1)
      document.removeEventListener(heard[each], hear);
    if (isOver) return;
    if (event.type === 'click' || event.type === 'keydown') pressFirst(event);
    if (event.type === 'keydown') noteFind(event);
    if (event.type === 'input') noteWords();
    else if (event.type !== 'click') countShift(event);
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
    if (!looksBehind())
      missing.push('reading words by what stands before them (RegExp lookbehind)');
    return missing;
  }

  function show(reason, items) {
    root.className = root.className.replace(/ ?is-starting/, '');
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
  root.className += ' is-starting';
  watchFirst();
  askAhead();
  document.addEventListener('DOMContentLoaded', offerAgain);
  setTimeout(function () {
    // Who writes meanwhile is told beside the sheet.
    if (firstField() === null || firstField().value === '') show();
  }, patience);
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
})();
