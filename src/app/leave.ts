import { appRoot } from './app-root';
import { markLeft } from './exit-mark';
import { neutralTab } from './neutral-tab';

/** A page of this app's own, so that it is there offline; it says nothing of where one was. */
export const awayPage = `${appRoot}away.html`;

/** Nobody's page in particular, and not ours: the address bar says nothing of where one was. */
const neutralPage = 'https://www.bbc.co.uk/weather';

/**
 * An installed app would open another site's page on top of itself, and closing that would meet this
 * page, hidden (docs/decisions/0014).
 */
const isInstalled = (): boolean => matchMedia('(display-mode: standalone)').matches;

const wayOut = (): string => (navigator.onLine && !isInstalled() ? neutralPage : awayPage);

function hide(): void {
  document.body.style.display = 'none';
  document.documentElement.style.background = 'Canvas';
  neutralTab();
}

/** Takes back what hid the page, for a page that came back from the browser's memory. */
export function unhide(): void {
  document.body.style.removeProperty('display');
  document.documentElement.style.removeProperty('background');
}

/**
 * Leaves at once: first nothing is to be seen, then the tab is marked, then `keepWords` keeps what is
 * not kept yet (in the same turn), then the page goes: to a page that is not ours, or with no
 * connection to our blank one. Not even a save that throws holds it up.
 * The address replaces this one, but earlier ones stay in the history; the mark covers those.
 */
export function leave(keepWords: () => void): void {
  hide();
  markLeft();
  try {
    keepWords();
  } finally {
    location.replace(wayOut());
  }
}
