import { expect, test as base, type Page } from '@playwright/test';
import { sizeOf } from '../hunts';
import { isShellAlone } from './browsers';
import { KillableChromium, serveStoragePage } from '../support/killable-chromium';

const test = base.extend<{ browserToKill: KillableChromium }, { pageUrl: string }>({
  pageUrl: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are used from here
    async ({}, give) => {
      const server = await serveStoragePage();
      await give(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  browserToKill: async ({ pageUrl }, give) => {
    const browser = new KillableChromium(pageUrl);
    await give(browser);
    await browser.dispose();
  },
});

const words = (page: Page) => page.evaluate(() => window.page.words());

/** How often each kill is tried. */
const trials = sizeOf('TRIALS');

test.describe.configure({ mode: 'default', timeout: 120_000 + trials * 30_000 });

test(
  'words called saved are there after the whole browser is killed at once',
  { tag: '@deep' },
  async ({ browserToKill }) => {
    for (let trial = 1; trial <= trials; trial += 1) {
      const page = await browserToKill.start();
      const result = await page.evaluate(async (said) => {
        for (let letter = 1; letter < said.length; letter += 1) {
          void window.page.save('night', said.slice(0, letter));
        }
        return window.page.save('night', said);
      }, `It is two in the morning, for the ${trial}. time.`);
      await browserToKill.kill();
      expect(result).toMatchObject({ saved: true, copies: 2 });
      const again = await browserToKill.start();
      expect((await words(again))['night']).toEqual([
        `It is two in the morning, for the ${trial}. time.`,
      ]);
      await browserToKill.kill();
    }
  },
);

test(
  'an emptied journal stays empty when the browser is killed soon after',
  { tag: '@deep' },
  async ({ browserToKill }) => {
    // Before localStorage's emptying reached the disk, at once (as backup.spec.ts does by the screens), and after it did.
    for (const wait of [1000, 0, 6000].slice(0, trials)) {
      const page = await browserToKill.start();
      await page.evaluate(async () => {
        for (let index = 0; index < 50; index += 1)
          await window.page.save(`page-${index}`, 'private');
      });
      // Long enough for the words to reach the disk.
      await page.waitForTimeout(5500);
      const result = await page.evaluate(() => window.page.storage.deleteEverything());
      expect(result).toMatchObject({ saved: true, copies: 2, verified: true });
      await page.waitForTimeout(wait);
      await browserToKill.kill();
      const again = await browserToKill.start();
      expect(await words(again)).toEqual({});
      expect(await again.evaluate(() => Object.keys(localStorage))).toEqual(['sd1.e']);
      await browserToKill.kill();
    }
  },
);

test('what an open page loses with the storage service is put back', async ({ browserToKill }) => {
  test.skip(process.platform !== 'linux', 'finds the process in /proc');
  test.skip(await isShellAlone(), 'a headless shell has no such process');
  const page = await browserToKill.start();
  await page.evaluate(() => window.page.save('a', 'on the disk already'));
  await page.waitForTimeout(6000);
  await page.evaluate(() => window.page.save('a', 'not on the disk yet'));
  expect(await browserToKill.killStorageService()).toBe(true);
  const raw = () => page.evaluate(() => Object.values(localStorage).join());
  await expect.poll(raw, { timeout: 40_000 }).toContain('not on the disk yet');
  expect(await page.evaluate(() => window.page.save('a', 'and on it goes'))).toMatchObject({
    saved: true,
    copies: 2,
  });
});

test('two tabs writing at once lose nothing', async ({ browserToKill }) => {
  const tabs = [await browserToKill.start(), await browserToKill.open()];
  await Promise.all(
    tabs.map((tab, who) =>
      tab.evaluate(async (name) => {
        const saves = Array.from({ length: 500 }, (_, index) =>
          window.page.save(`${name}-${index}`, `from ${name}`),
        );
        await Promise.all([...saves, window.page.save('shared', `from ${name}`)]);
      }, who),
    ),
  );
  const all = await words(await browserToKill.open());
  expect(all['shared']?.toSorted()).toEqual(['from 0', 'from 1']);
  delete all['shared'];
  expect(Object.keys(all)).toHaveLength(1000);
});

test('words are still taken when localStorage is full to the brim', async ({ browserToKill }) => {
  const page = await browserToKill.start();
  await page.evaluate(() => window.page.save('before', 'words from before'));
  const result = await page.evaluate(async () => {
    for (let size = 1 << 20; size >= 1; size = size === 1 ? 0 : size >> 1) {
      for (let index = 0; ; index += 1) {
        try {
          localStorage.setItem(`filler-${size}-${index}`, 'x'.repeat(size));
        } catch {
          break;
        }
      }
    }
    const saving = window.page.storage.save({
      id: 'fact/after',
      body: window.page.fact('after', 'words from after'),
    });
    return { local: saving.local, settled: await saving.settled };
  });
  expect(result.local).toEqual({ saved: false, why: 'full' });
  expect(result.settled).toMatchObject({ saved: true, copies: 1 });
  await browserToKill.kill();
  const all = await words(await browserToKill.start());
  expect(all).toEqual({ before: ['words from before'], after: ['words from after'] });
});

test('a page that may store nothing says so, and breaks nothing', async ({ page, pageUrl }) => {
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.message));
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    }
  });
  await page.goto(pageUrl);
  await page.waitForFunction(() => 'page' in window);
  const loaded = await page.evaluate(async () => {
    const { notices, mayWrite } = await window.page.loaded;
    return { notices, mayWrite, save: await window.page.save('a', 'b') };
  });
  expect(loaded.mayWrite).toBe(false);
  expect(loaded.notices).toContainEqual({ kind: 'blocked' });
  expect(loaded.save).toEqual({ saved: false, why: 'blocked' });
  expect(broken).toEqual([]);
});
