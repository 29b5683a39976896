import { expect, test } from '@playwright/test';

test('a letter is written and sealed by keyboard, and opened on purpose', async ({ page }) => {
  await page.goto('/tools/letters');
  await page.getByRole('link', { name: 'Write a letter' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'To whoever it is for' })).toBeFocused();
  await page.keyboard.type('Dear you, I kept the blue cup.');
  await page.getByRole('button', { name: 'Seal it until a day' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'A year' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Seal it', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Sealed until/)).toBeVisible();
  await page.reload();
  await expect(page.getByText('blue cup')).toHaveCount(0);
  await page.getByRole('link', { name: /Sealed until/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Open it now' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Yes, open it' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'The letter' })).toContainText('blue cup');
});
