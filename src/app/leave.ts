import { appRoot } from './app-root';
import { markLeft } from './exit-mark';
import { neutralTab } from './neutral-tab';

/** A page of this app's own, so that it is there offline; it says nothing of where one was. */
export const awayPage = `${appRoot}away.html`;

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
 * not kept yet (in the same turn), then the page goes. Not even a save that throws holds it up.
 * The address replaces this one, but earlier ones stay in the history; the mark covers those.
 */
export function leave(keepWords: () => void): void {
  hide();
  markLeft();
  try {
    keepWords();
  } finally {
    location.replace(awayPage);
  }
}
