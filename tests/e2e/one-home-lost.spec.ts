import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { readNothingAhead } from './app-test';
import { KillableChromium } from '../support/killable-chromium';

const sheet = (page: Page) => page.getByRole('textbox').first();
const words = 'It ended on a Sunday, and I said nothing.';

/** Where Chromium keeps each home, below its profile. */
const homes = { localStorage: 'Default/Local Storage', IndexedDB: 'Default/IndexedDB' } as const;
const other = { localStorage: 'IndexedDB', IndexedDB: 'localStorage' } as const;

/** Whether a home of this page holds the words. */
const holds = {
  localStorage: (page: Page) =>
    page.evaluate((text) => JSON.stringify(localStorage).includes(text), words),
  IndexedDB: (page: Page) =>
    page.evaluate(async (text) => {
      const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
        new Promise((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
        });
      for (const { name } of await indexedDB.databases()) {
        if (name === undefined) continue;
        const database = await answer(indexedDB.open(name));
        const stores = [...database.objectStoreNames];
        const all = stores.map((store) =>
          answer(database.transaction(store).objectStore(store).getAll()),
        );
        const values = JSON.stringify(await Promise.all(all));
        database.close();
        if (values.includes(text)) return true;
      }
      return false;
    }, words),
} as const;

for (const lost of ['localStorage', 'IndexedDB'] as const) {
  test(`the journal is whole when ${lost} alone was wiped from the disk`, async ({ baseURL }) => {
    const browser = new KillableChromium(`${baseURL ?? ''}/path/begin/what-happened`, {
      prepare: (page) => readNothingAhead(page.context()),
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
      // On a slow start words are shown a moment before they are put back.
      await expect.poll(() => holds[lost](second)).toBe(true);
      await browser.quit();

      // Now the home that gave it can go.
      await wipe(other[lost]);
      const third = await browser.start();
      await expect(sheet(third)).toHaveValue(words);
    } finally {
      await browser.dispose();
    }
  });
}
