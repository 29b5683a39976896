import { createHash } from 'node:crypto';
import { minifySync } from 'vite';

/** The first word of every address of the app; what stands before it is where the app stands. */
export const firstWords: readonly string[] = [
  'about',
  'book',
  'bring-in',
  'closing',
  'index.html',
  'journal',
  'path',
  'pause',
  'safety',
  'settings',
  'support',
  'take-along',
  'tools',
  'unlock',
  'welcome',
];

/**
 * Finds the folder the app stands in, before anything is asked for by a relative address, and says it in
 * the page's `<base>`: one build works at the root of a host and below any path, deep links included.
 * Plain ECMAScript 2015: in a browser that can't read even this, the root of the host is what it is. Only where an address could be read in two ways (a folder
 * with a name of ours, an address that is none of ours) is the host asked which of the two has our files,
 * where no worker of ours answers for it.
 * Once everything is asked for, the base is taken away: links to a part of the page are to stay in it. What the head
 * asks for is known by its whole address afterwards. Styles that are there already only say it to whoever asks (Vite,
 * for one, before it fetches them for a part of the app): written anew they would be read, and the whole page laid out,
 * a second time.
 */
const source = `(function () {
  var base = document.querySelector('base');
  var words = /^(${firstWords.map((word) => word.replace('.', String.raw`\.`)).join('|')})$/;
  var parts = location.pathname.split('/');
  var roots = [];
  var folders = [location.pathname + '/'];
  for (var at = parts.length - 1; at > 0; at -= 1) {
    var folder = parts.slice(0, at).join('/') + '/';
    folders.push(folder);
    if (words.test(parts[at]) || (parts[at] === '' && at === parts.length - 1)) roots.push(folder);
  }
  function isKept(folder) {
    var worker = 'serviceWorker' in navigator && navigator.serviceWorker.controller;
    return worker && worker.scriptURL === location.origin + folder + 'sw.js';
  }
  function isRoot(folder) {
    try {
      var asked = new XMLHttpRequest();
      asked.open('GET', folder + 'start-check.js', false);
      asked.send();
      return asked.status === 200 && /javascript/.test(asked.getResponseHeader('Content-Type'));
    } catch (error) {
      return false;
    }
  }
  if (!base.hasAttribute('data-told') && location.protocol !== 'file:') {
    if (roots.length === 0) roots = folders;
    var kept = roots.filter(isKept);
    if (kept.length > 0) roots = kept;
    while (roots.length > 1 && !isRoot(roots[0])) roots.shift();
    base.href = location.origin + roots[0];
  }
  document.addEventListener('DOMContentLoaded', function () {
    var links = document.querySelectorAll('head link[href^="."]');
    for (var each = 0; each < links.length; each += 1) {
      var whole = links[each].href;
      if (/^(stylesheet|modulepreload)$/.test(links[each].rel))
        Object.defineProperty(links[each], 'href', { value: whole });
      else links[each].href = whole;
    }
    var again = document.querySelector('#plain-page a[href=""]');
    if (again !== null) again.href = location.href;
    base.parentNode.removeChild(base);
  });
})();`;

/** The same, as it stands in the page. */
export const findRoot = minifySync('find-root.js', source, {
  compress: { target: 'es2015' },
}).code.trim();

/** How a policy names this one script, and no other: by its hash. */
export const findRootSource = `'sha256-${createHash('sha256').update(findRoot).digest('base64')}'`;
