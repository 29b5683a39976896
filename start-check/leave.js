import { folder, root } from './page.js';

/** As src/app/leave.ts does: nothing is to be seen, the tab is marked, and another page stands in this one's place. */
export function leave() {
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
