import { expect } from '@playwright/test';
import { readingAhead } from '@/app/reading-turns';
import { test } from './nothing-ahead';

test('a page that is to read nothing ahead waits for its turn, and goes on showing what is asked for', async ({
  page,
}) => {
  await page.goto('/about');
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const { pending = [] } = await navigator.locks.query();
        return pending.map(({ name, mode }) => ({ name, mode }));
      }),
    )
    .toContainEqual({ name: readingAhead, mode: 'shared' });
  const fetched = (): Promise<string[]> =>
    page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const before = await fetched();
  await page.getByRole('banner').getByRole('link', { name: 'Support' }).click();
  await expect(page.locator('h1').first()).toHaveText('When a journal isn’t enough');
  // Of the parts of all screens one has come, with what it needs.
  expect((await fetched()).length - before.length).toBeLessThan(20);
});
