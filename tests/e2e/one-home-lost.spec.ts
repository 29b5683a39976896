import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { KillableChromium } from '../support/killable-chromium';

const sheet = (page: Page) => page.getByRole('textbox').first();
const words = 'It ended on a Sunday, and I said nothing.';

/** Where Chromium keeps each home, below its profile. */
const homes = { localStorage: 'Default/Local Storage', IndexedDB: 'Default/IndexedDB' } as const;
const other = { localStorage: 'IndexedDB', IndexedDB: 'localStorage' } as const;

for (const lost of ['localStorage', 'IndexedDB'] as const) {
  test(`the journal is whole when ${lost} alone was wiped from the disk`, async ({ baseURL }) => {
    const browser = new KillableChromium(`${baseURL ?? ''}/path/begin/what-happened`, {
      arrive: (page) => expect(sheet(page)).toBeVisible(),
    });
    const wipe = (home: keyof typeof homes): Promise<void> =>
      rm(join(browser.profile, homes[home]), { recursive: true });
    try {
      const first = await browser.start();
      await sheet(first).fill(words);
      await expect(first.getByText(/^Saved on this device/)).toBeVisible();
      await browser.quit();

      await wipe(lost);
      const second = await browser.start();
      await expect(sheet(second)).toHaveValue(words);
      await browser.quit();

      // It was put back: now the home that gave it can go.
      await wipe(other[lost]);
      const third = await browser.start();
      await expect(sheet(third)).toHaveValue(words);
    } finally {
      await browser.dispose();
    }
  });
}
