import { expect } from '@playwright/test';
import { test } from './app-test';
import { tabTo } from './tab-to';

test('moments and a thank-you are written and kept by keyboard alone', async ({ page }) => {
  await page.goto('/tools/appreciation');
  await tabTo(page, page.getByLabel('1. A moment'));
  await page.keyboard.type('You saved me the window seat');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Soup, that winter');
  await tabTo(page, page.getByLabel('Your thank-you'));
  await page.keyboard.type('Thank you for the soup. Are you well?');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/question or a nudge/)).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Keep this thank-you' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Kept in your journal' })).toBeFocused();

  await page.reload();
  await expect(page.getByLabel('2. A moment')).toHaveValue('Soup, that winter');
  await expect(page.getByLabel('Your thank-you')).toHaveValue('');
});
