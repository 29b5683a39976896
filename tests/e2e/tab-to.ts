import type { Locator, Page } from '@playwright/test';

/** More stops than any screen has, once round it. */
const mostStops = 120;

/** Presses Tab until `target` has the focus, as somebody without a pointer would. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const one = target.first();
  for (let presses = 0; presses < mostStops; presses += 1) {
    if (await one.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(target)} is not reached by Tab.`);
}
