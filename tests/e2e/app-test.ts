import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { readingAhead } from '@/app/reading-turns';
import { appStands } from './app-stands';

/**
 * Every page of these stays as it is in its first seconds: it fetches each screen when somebody goes there, and
 * no screen ahead. To read the whole app ahead takes twice as long as to open a page, in each test anew. It waits
 * for its turn, as it does while a newer version is taken; nothing of the page is put in another's place. What is
 * about being offline, a newer version or a lost part, and the core journeys in every engine, read ahead.
 */
export async function readNothingAhead(context: BrowserContext): Promise<void> {
  await context.addInitScript((turn) => {
    const { locks } = navigator as Partial<Navigator>;
    // An empty page has no locks to give.
    locks?.request(turn, () => new Promise(() => undefined)).catch(() => undefined);
  }, readingAhead);
}

/** To go to an address is over once the app stands there, and not at its first frame. */
function goToTheApp(page: Page): void {
  for (const way of ['goto', 'reload'] as const) {
    const go = page[way].bind(page) as (...said: unknown[]) => ReturnType<Page['reload']>;
    page[way] = async (...said: unknown[]) => {
      const answered = await go(...said);
      await appStands(page);
      return answered;
    };
  }
}

/**
 * A test whose own pages read nothing ahead, unless `readsAhead` is asked for, and whose ways to an address lead to
 * the app there.
 */
export const test = base.extend<{ readsAhead: boolean }>({
  readsAhead: [false, { option: true }],
  context: async ({ context, readsAhead }, give) => {
    if (!readsAhead) await readNothingAhead(context);
    context.on('page', goToTheApp);
    await give(context);
  },
});
