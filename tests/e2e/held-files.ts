import type { Page } from '@playwright/test';

/** The program without the first script, which draws the newest pages before it. */
export const ofProgram = /assets\/(react|journal|app)-[\w-]{8}\.js$/;

/** Keeps files from coming until the answer is called; the whole app if no others are named, so that what stands there is the page's own. */
export async function holdFiles(page: Page, held = /assets\/index-.*js$/): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(held, async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}
