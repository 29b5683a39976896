import { expect } from '@playwright/test';
import { readingAhead } from '@/app/reading-turns';
import { test } from './app-test';

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

test('to go somewhere is over once the app stands there, and not at what the build drew', async ({
  page,
}) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((letGo) => {
    release = letGo;
  });
  await page.route(/assets\/app-[^/]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  let isOver = false;
  const going = page.goto('/about').then(() => {
    isOver = true;
  });
  await expect(page.locator('#root[data-first]')).toBeAttached();
  await page.waitForLoadState('load');
  // What a page answers comes after what it has said before.
  for (let turns = 0; turns < 5; turns += 1) await page.evaluate(() => document.readyState);
  expect(isOver).toBe(false);
  release();
  await going;
  await expect(page.locator('h1').first()).toBeAttached();
  expect(await page.locator('#root[data-first]').count()).toBe(0);
});
