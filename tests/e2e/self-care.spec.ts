import { expect } from '@playwright/test';
import { test } from './app-test';
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

test('an act is moved to another day of the week by keyboard alone', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-16T12:00:00Z') });
  await page.goto('/tools/self-care');
  await tabTo(page, page.getByRole('button', { name: 'Move', exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('checkbox', { name: 'Monday 16 March' }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: /^Move to another day/ }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: /^Move to Saturday 21 March/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Moved to another day')).toBeVisible();
  const there = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: 'Saturday 21 March' }),
  });
  await expect(there.locator(':focus')).toContainText('Walk for ten minutes');
});
