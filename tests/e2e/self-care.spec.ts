import { expect, test } from '@playwright/test';
import { tabTo } from './tab-to';

test('an act is planned, ticked and kept by keyboard alone', async ({ page }) => {
  await page.goto('/tools/self-care');
  await tabTo(page, page.getByRole('button', { name: 'Move', exact: true }));
  await page.keyboard.press('Enter');
  const act = page.getByRole('group', { name: 'Act 1', exact: true });
  await tabTo(page, act.getByLabel('After what'));
  await page.keyboard.type('breakfast');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  const done = page.getByRole('button', { name: 'Done: Walk for ten minutes' });
  await tabTo(page, done);
  await page.keyboard.press('Enter');
  await expect(done).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(/Saved on this device/)).toBeVisible();

  await page.reload();
  await expect(done).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('After breakfast')).toBeVisible();
});
