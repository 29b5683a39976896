/** Whatever the page says of its start, for its styles and for the app, stands on its outermost element. */
export var root = document.documentElement;

/** Where the app stands; build/find-root.ts has found it, and takes the base away once the page is whole. */
var base = document.querySelector('base');
export var folder = base === null ? location.origin + '/' : base.href;

/** The address below where the app stands: 'welcome', say. */
export function addressBelow() {
  return location.href.replace(/[?#].*$/, '').slice(folder.length);
}

/** What holds the first frame, from when that is drawn until the app has it. */
export function firstDrawn() {
  return document.querySelector('#root[data-first]');
}
