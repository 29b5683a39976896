import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { builtApp, publishNewer } from './publish-newer';
import { serve } from './serve';

test.use({ serviceWorkers: 'allow' });

async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise((done) => active?.addEventListener('statechange', done));
  });
}

test('a newer version is offered, waits while words are unsaved, and is taken when asked', async ({
  browser,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'second-draft-update-'));
  await cp(builtApp, folder, { recursive: true });
  const server = await serve({ folder });
  const context = await browser.newContext({ baseURL: server.url });
  const page = await context.newPage();
  await page.addInitScript(() => {
    // One home only, so that a full one leaves words unsaved.
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto('/path/begin/what-happened');
  await settled(page);
  await publishNewer(folder);
  await page.reload();
  const offer = page.getByText('A newer Second Draft is ready');
  await expect(offer).toBeVisible({ timeout: 15_000 });

  await page.evaluate(() => {
    for (let size = 4_000_000; size >= 1;) {
      try {
        localStorage.setItem(`filler${size}`, 'x'.repeat(size));
        size = Math.min(size, 4_000_000);
        localStorage.setItem(`filler${size}b`, 'x'.repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  await page.getByRole('textbox').first().fill('Words with nowhere to go yet. '.repeat(50));
  await expect(page.getByText(/^Not saved/)).toBeVisible();
  await expect(page.getByText('It waits until every word on this page is saved.')).toBeVisible();
  const take = page.getByRole('button', { name: 'Use the newer one' });
  await expect(take).toHaveAttribute('aria-disabled', 'true');

  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith('filler')) localStorage.removeItem(key);
    }
  });
  await page.getByRole('textbox').first().press('End');
  await page.keyboard.type('Now there is room.');
  await expect(page.getByText(/^Saved on this device/)).toBeVisible();
  await expect(take).toHaveAttribute('aria-disabled', 'false');

  // Another tab with words just typed goes on as it is, is told, and reloads when it is asked to.
  const other = await context.newPage();
  await other.goto('/path/understand/what-hurts');
  await expect(other.getByText('A newer Second Draft is ready')).toBeVisible();
  await other.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
  await other.getByRole('textbox').first().fill('Words of the other tab');
  await expect(take).toHaveAttribute('aria-disabled', 'false');
  // A part is on its way there: asked for before the old worker has gone, it would bring it back for long.
  await other.evaluate(() => {
    const order: string[] = [];
    Object.assign(window, { order });
    const { locks, serviceWorker } = navigator;
    serviceWorker.addEventListener('controllerchange', () => order.push('newer'));
    const part = (): Promise<void> =>
      new Promise((done) => {
        setTimeout(() => {
          order.push('part');
          done();
        }, 2000);
      });
    void locks.request('second-draft.reading-ahead', { mode: 'shared' }, part);
  });
  await take.click();
  await expect(
    other
      .getByText('Another tab uses a newer Second Draft now')
      .or(other.locator('html:not([data-same-page])')),
  ).toBeVisible();
  await expect(other.locator('html[data-same-page]')).toHaveCount(1);
  expect(await other.evaluate<unknown>('order')).toEqual(['part', 'newer']);
  await expect(other.getByRole('textbox').first()).toHaveValue('Words of the other tab');
  await other.getByRole('button', { name: 'Use it here too' }).click();
  await expect(other.locator('html:not([data-same-page])')).toHaveCount(1);
  await expect(other.getByRole('textbox').first()).toHaveValue('Words of the other tab');
  await other.close();

  await expect(offer).toBeHidden({ timeout: 15_000 });
  await expect(page.getByRole('textbox').first()).toHaveValue(/Now there is room\./);

  await context.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});
