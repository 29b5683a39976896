import { expect } from '@playwright/test';
import { test } from './app-test';
import { seedStorage } from './seed';
import { someToolPages } from './seed-tools';
import { tabTo } from './tab-to';

test('a kept check-in is put right by keyboard alone, and what it was stays', async ({ page }) => {
  await seedStorage(page, someToolPages());
  await page.goto('/journal/feelings-1.seeded');
  await tabTo(page, page.getByRole('link', { name: 'Change this page' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Feelings check-in' })).toBeFocused();
  await expect(
    page.getByRole('link', { name: 'The page in the journal', exact: true }),
  ).toHaveAttribute('href', '/journal/feelings-1.seeded');
  const steady = page.getByRole('group', { name: /^How steady do you feel/ });
  await tabTo(page, steady.getByRole('radio', { name: 'In between' }));
  await page.keyboard.press('ArrowRight');
  await tabTo(page, page.getByRole('button', { name: 'Keep this draft' }));
  await page.keyboard.press('Enter');
  const second = page.getByRole('article', { name: 'Second draft' });
  await expect(second).toContainText('Mostly');
  await expect(page.getByRole('article', { name: 'First draft' })).toContainText('In between');

  await page.reload();
  await expect(second).toContainText('Mostly');
});
