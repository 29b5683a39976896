import { expect } from '@playwright/test';
import { test } from './app-test';

test('a strength and a fair line are written and kept by keyboard alone', async ({ page }) => {
  await page.goto('/tools/strengths');
  await page.getByLabel('A strength').focus();
  await page.keyboard.type('I listen');
  await page.keyboard.press('Tab');
  await page.keyboard.type('When Sam rang at night');
  await page.getByRole('checkbox', { name: 'care' }).focus();
  await page.keyboard.press('Space');
  await page.getByLabel('The harsh thought').focus();
  await page.keyboard.type('I ruin everything');
  await page.keyboard.press('Tab');
  await page.keyboard.type('I got this wrong, and other things right');
  await page.getByRole('button', { name: 'Keep this line' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Line kept' })).toBeFocused();

  await page.reload();
  await expect(page.getByLabel('A real moment that shows it')).toHaveValue(
    'When Sam rang at night',
  );
  await expect(
    page.getByRole('link', { name: 'I got this wrong, and other things right' }),
  ).toBeVisible();
});
