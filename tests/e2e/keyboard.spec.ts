import { expect } from '@playwright/test';
import { test } from './app-test';

test('a page is written, set aside and taken back by keyboard alone', async ({ page }) => {
  await page.goto('/');
  const start = page.getByRole('link', { name: 'Start with one question' });
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    if (await start.evaluate((link) => link === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox').first()).toBeFocused();
  await page.keyboard.type('It ended on a Sunday.');
  await page.keyboard.press('Control+Enter');
  const heading = page.getByRole('heading', { level: 1 }).first();
  await expect(heading).toBeFocused();
  await expect(
    page.getByRole('heading', { name: 'What do you most want help with right now?' }),
  ).toBeVisible();

  const skip = page.getByRole('button', { name: 'Skip for now' });
  await skip.focus();
  await page.keyboard.press('Enter');
  // The next screen takes the focus when it arrives; what is focused before that would lose it again.
  await expect(page.getByRole('heading', { level: 1, name: 'Far enough.' })).toBeFocused();
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(undo).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('heading', { level: 1, name: 'Far enough.' })).toBeFocused();
  await undo.focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: 'What do you most want help with right now?' }),
  ).toBeVisible();
  await page.goto('/path/begin');
  await expect(page.getByText(/Set aside/)).toHaveCount(0);
});
