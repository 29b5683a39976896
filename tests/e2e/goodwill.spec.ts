import { expect } from '@playwright/test';
import { test } from './app-test';
import { tabTo } from './tab-to';

test('a kind act is checked by keyboard alone, and flowers end it', async ({ page }) => {
  await page.goto('/tools/goodwill?part=all');
  const outcome = page.getByRole('region', { name: 'What it comes to' });
  const act = page.getByRole('textbox', { name: 'What do you have in mind?' });
  await tabTo(page, act);
  await page.keyboard.type('Return their bike the way they asked');
  for (let question = 0; question < 6; question += 1) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
  }
  await expect(outcome).toContainText('Sounds kind. Do it once, then let it be.');

  await tabTo(page, act);
  await page.keyboard.press('End');
  await page.keyboard.type(', with flowers');
  await expect(outcome).toContainText('Flowers end here.');
  await expect(outcome).toContainText('Better not now.');
  await tabTo(page, page.getByRole('button', { name: 'Keep this page' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Return their bike the way they asked, with flowers')).toBeVisible();
  await expect(page.getByText(/Better not now/)).toBeVisible();
});

test('what is better left becomes an unsent letter, by keyboard alone', async ({ page }) => {
  await page.goto('/tools/goodwill?part=all');
  await tabTo(page, page.getByRole('textbox', { name: 'What do you have in mind?' }));
  await page.keyboard.type('Bake the lemon cake');
  const welcome = page.getByRole('group', { name: /welcome contact/ });
  await tabTo(page, welcome.getByRole('radio', { name: 'Yes' }));
  await page.keyboard.press('ArrowRight');
  await tabTo(page, page.getByRole('button', { name: 'Keep it as an unsent letter' }));
  await page.keyboard.press('Enter');
  const letter = page.getByRole('textbox', { name: 'To whoever it is for' });
  await expect(letter).toBeFocused();
  await expect(letter).toHaveValue('Bake the lemon cake');
});
