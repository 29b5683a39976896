import { expect } from '@playwright/test';
import { test } from './app-test';
import { tabTo } from './tab-to';

test('a question is opened and followed to its page by keyboard alone', async ({ page }) => {
  await page.goto('/tools/questions');
  await tabTo(page, page.locator('summary').first());
  await page.keyboard.press('Enter');
  await expect(page.getByText('Only they know.', { exact: false })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/closing\/signs$/);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeFocused();
});
