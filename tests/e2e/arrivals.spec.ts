import { expect, test } from '@playwright/test';

test('a check-in is made, kept and found again by keyboard alone', async ({ page }) => {
  await page.goto('/tools/arrivals');
  await page.getByRole('group', { name: 'How is it in there?' }).getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowRight');
  await page.getByRole('checkbox', { name: 'longing' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  const keep = page.getByRole('button', { name: 'Keep this check-in' });
  await keep.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Kept in your journal' })).toBeFocused();

  await page.goto('/journal');
  await page.getByRole('link', { name: 'Feelings check-in' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Steady', { exact: true })).toBeVisible();
  await expect(page.getByText('longing, a little')).toBeVisible();
});
