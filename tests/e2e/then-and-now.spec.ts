import { expect, test } from '@playwright/test';
import { seedStorage, someJournal } from './seed';
import { tabTo } from './tab-to';

test('two drafts are read side by side by keyboard, with a line in the margin', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await seedStorage(page, someJournal());
  await page.goto('/journal/U1-2');
  await tabTo(page, page.getByRole('link', { name: 'Then and now' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('26 days between these pages')).toBeVisible();
  const [then, now] = await Promise.all(
    ['Then: First draft', 'Now: Second draft'].map((name) =>
      page.getByRole('article', { name }).boundingBox(),
    ),
  );
  expect(now?.y).toBe(then?.y);
  expect(now?.x).toBe((then?.x ?? 0) + (then?.width ?? 0));
  await tabTo(page, page.getByRole('textbox', { name: /What would you tell/ }));
  await page.keyboard.type('You were early.');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/^Saved on this device/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: /What would you tell/ })).toHaveValue(
    'You were early.',
  );
});

test('the tool leads from its list to the two drafts by keyboard alone', async ({ page }) => {
  await seedStorage(page, someJournal());
  await page.goto('/tools');
  await tabTo(page, page.getByRole('link', { name: /Then and now/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Then and now' })).toBeFocused();
  await tabTo(page, page.locator('summary', { hasText: 'Pages from heavier days' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('link', { name: /Tell the story of the ending/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('26 days between these pages')).toBeVisible();
});
