import { expect, test } from '@playwright/test';
import { serve } from './serve';

const harsh = 'You never listened. You made me jealous. ';

test('words are read beside the page, and typing goes on meanwhile', async ({ page }) => {
  await page.goto('/tools/i-statements');
  const opened = page.waitForEvent('worker');
  await page.getByRole('textbox', { name: 'Your words' }).fill(harsh);
  expect((await opened).url()).toContain('reading-worker');
  await expect(page.getByText('2 pencil marks', { exact: true }).first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Your words' }).press('End');
  await page.keyboard.type('You are so selfish.');
  await expect(page.getByText('3 pencil marks', { exact: true }).first()).toBeVisible();
});

test('words are read with the server gone', async ({ browser }) => {
  const server = await serve();
  const context = await browser.newContext({ baseURL: server.url, serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.goto('/path');
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== 'activated') {
      await new Promise((done) => active?.addEventListener('statechange', done));
    }
  });
  await server.stop();
  await page.goto('/tools/i-statements');
  const opened = page.waitForEvent('worker');
  await page.getByRole('textbox', { name: 'Your words' }).fill(harsh);
  expect((await opened).url()).toContain('reading-worker');
  await expect(page.getByText('2 pencil marks', { exact: true }).first()).toBeVisible();
  await context.close();
});
