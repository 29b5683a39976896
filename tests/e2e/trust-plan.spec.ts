import { expect } from '@playwright/test';
import { test } from './app-test';

test('a promise is made, refused, made again and looked at by keyboard alone', async ({ page }) => {
  await page.goto('/tools/trust-plan');
  const act = page.getByLabel('I will…');
  await act.focus();
  await page.keyboard.type('share my location');
  await expect(page.getByText(/Sharing where you are stays out/)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('ring when I am late');
  await expect(page.getByText(/Sharing where you are stays out/)).toHaveCount(0);
  const kept = page.getByRole('radio', { name: 'Kept' });
  await kept.focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Keep this week' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Kept in your journal' })).toBeFocused();
  await expect(page.getByText('kept 1')).toBeVisible();
});
