import { expect, type Page } from '@playwright/test';
import type { Driver } from './engines/driver';

/** What stands at an address until the app does: what the build drew of it, and the plain page. */
const before = '#root[data-first], #plain-page';

/**
 * The app's own screen stands, and none that the build drew: that one knows no keys, has no workers and is without
 * what a reader of screens is told.
 */
export async function appStands(page: Page): Promise<void> {
  await expect(page.locator(before), `the app stands at ${page.url()}`).toHaveCount(0);
}

/** The same, in whichever engine. */
export async function openApp(driver: Driver, address: string): Promise<void> {
  await driver.open(address);
  await expect
    .poll(
      () => driver.evaluate(`document.querySelector('${before}') === null`),
      `the app stands at ${address}`,
    )
    .toBe(true);
}
