import { expect } from '@playwright/test';
import { test } from './app-test';
import { tabTo } from './tab-to';

test('a letter is written and sealed by keyboard, and opened on purpose', async ({ page }) => {
  await page.goto('/tools/letters');
  await tabTo(page, page.getByRole('link', { name: 'Write a letter' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'To whoever it is for' })).toBeFocused();
  await page.keyboard.type('Dear you, I kept ');
  await expect(page.getByText(/^Kept in Unsent letters/)).toBeVisible();
  // Loaded again, it is this letter and no blank sheet.
  await page.reload();
  const letter = page.getByRole('textbox', { name: 'To whoever it is for' });
  await expect(letter).toHaveValue('Dear you, I kept ');
  await tabTo(page, letter);
  await page.keyboard.press('Control+End');
  await page.keyboard.type('the blue cup.');
  await tabTo(page, page.getByRole('button', { name: 'Seal it until a day' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'A year' }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: 'Seal it', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Sealed until/)).toBeVisible();
  await page.reload();
  await expect(page.getByText('blue cup')).toHaveCount(0);
  await tabTo(page, page.getByRole('link', { name: /Sealed until/ }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Open it now' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Yes, open it' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'The letter' })).toContainText('blue cup');
});

test('a closing letter is written in its parts by keyboard alone, and let go', async ({ page }) => {
  await page.goto('/tools/letters');
  await tabTo(page, page.getByRole('link', { name: 'Write a closing letter' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('textbox', { name: 'What I put down' }));
  await page.keyboard.type('The waiting.');
  await tabTo(page, page.getByRole('button', { name: 'Delete it' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('It is gone, and it was said.', { exact: false })).toBeFocused();
  await tabTo(page, page.getByRole('link', { name: 'Back to your letters' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing here yet. That’s fine.')).toBeVisible();
});
