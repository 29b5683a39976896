import { expect } from '@playwright/test';
import { test } from './app-test';

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
