import type { Page } from '@playwright/test';

/** What a page asks of others than the place it came from, and what its console complains of. */
export type Leaks = { elsewhere: string[]; complaints: string[] };

/** Listens from now on. Its own policy refuses whatever is not its own; a refusal stands in the console. */
export function watchLeaks(page: Page, origin: string): Leaks {
  const leaks: Leaks = { elsewhere: [], complaints: [] };
  page.on('console', (message) => {
    // What the tests themselves forbid (`serviceWorkers` in the configuration) is no complaint of the app's.
    if (message.text().endsWith('blocked by Playwright')) return;
    if (message.type() === 'error' || message.type() === 'warning') {
      // A browser says that something wasn't found, and not what: the address stands beside it.
      leaks.complaints.push(`${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => leaks.complaints.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) {
      leaks.elsewhere.push(request.url());
    }
  });
  return leaks;
}
