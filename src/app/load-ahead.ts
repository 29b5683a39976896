import { readInTurn } from './reading-turns';

/** How long after the first screen the rest is fetched, in ms: that screen comes first. */
const afterStart = 1500;
/** Where the browser can't say that it is idle, so long between two parts. */
const betweenParts = 200;

/** WebKit has no idle callback. */
const idle = (): Promise<void> =>
  new Promise((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: 5000 });
    else setTimeout(done, betweenParts);
  });

/**
 * Fetches the parts of the app one by one while nothing else goes on, so that a press finds its screen
 * there: also where the connection goes before the offline copy is whole, and where a newer version has
 * taken the place of the files this page was made of. One that can't be had is asked for again when shown.
 */
export function loadAhead(loads: readonly (() => Promise<unknown>)[]): void {
  async function fetchAll(): Promise<void> {
    for (const load of loads) {
      // One after the other is the point.
      // oxlint-disable-next-line no-await-in-loop
      await idle();
      // oxlint-disable-next-line no-await-in-loop
      await readInTurn(load).catch(() => undefined);
    }
  }
  setTimeout(() => void fetchAll(), afterStart);
}
