import { expect, test } from '@playwright/test';
import { seedStorage, someJournal } from './seed';

test('two drafts are read side by side by keyboard, with a line in the margin', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await seedStorage(page, someJournal());
  await page.goto('/journal/U1-2');
  await page.getByRole('link', { name: 'Then and now' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('26 days between these pages')).toBeVisible();
  const [then, now] = await Promise.all(
    ['First draft', 'Second draft'].map((name) =>
      page.getByRole('article', { name }).boundingBox(),
    ),
  );
  expect(now?.y).toBe(then?.y);
  expect(now?.x).toBe((then?.x ?? 0) + (then?.width ?? 0));
  await page.getByRole('textbox', { name: /What would you tell/ }).focus();
  await page.keyboard.type('You were early.');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/^Saved on this device/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: /What would you tell/ })).toHaveValue(
    'You were early.',
  );
});
