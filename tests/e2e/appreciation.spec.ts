import { expect, test } from '@playwright/test';

test('moments and a thank-you are written and kept by keyboard alone', async ({ page }) => {
  await page.goto('/tools/appreciation');
  await page.getByLabel('A moment 1').focus();
  await page.keyboard.type('You saved me the window seat');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Soup, that winter');
  await page.getByLabel('Your thank-you').focus();
  await page.keyboard.type('Thank you for the soup. Are you well?');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/question or a nudge/)).toBeVisible();
  await page.getByRole('button', { name: 'Keep this thank-you' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Kept in your journal' })).toBeFocused();

  await page.reload();
  await expect(page.getByLabel('A moment 2')).toHaveValue('Soup, that winter');
  await expect(page.getByLabel('Your thank-you')).toHaveValue('');
});
