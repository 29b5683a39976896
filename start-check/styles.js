import { folder } from './page.js';

/** How many of what the address is dressed in are still on their way; null until they are put on. */
export var dressing = null;

/** They stand behind those of the page, as they do where the app asks for them. */
export function putOn(styles, then) {
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
