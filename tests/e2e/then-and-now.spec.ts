import { expect } from '@playwright/test';
import { buildDraft } from '../support/build-entry';
import { violations } from './axe';
import { test } from './app-test';
import { seedStorage, someJournal, storedDraft } from './seed';
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

test('a page is written again by keyboard alone, on a blank sheet, and then lies beside the first', async ({
  page,
}) => {
  await seedStorage(page, someJournal());
  await page.goto('/journal/B-2');
  await tabTo(page, page.getByRole('link', { name: 'Write it again' }));
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('textbox').first();
  await expect(sheet).toBeFocused();
  const old = page.getByRole('article', { name: 'First draft' });
  await expect(old).toHaveCount(0);
  await page.keyboard.type('Two people who were tired.');
  await tabTo(page, page.getByRole('button', { name: 'Show my earlier words' }));
  await page.keyboard.press('Enter');
  await expect(old).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Keep this draft' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^Then and now/ })).toBeFocused();
  await expect(page.getByText('Two people who were tired.')).toBeVisible();
});

test('on a phone a switch turns from then to now, each at the line that was being read', async ({
  page,
}) => {
  const day = 86_400_000;
  const lines = (words: string): string =>
    Array.from({ length: 30 }, (_, place) => `${words} ${place + 1}.`).join('\n\n');
  const asked = 'What was already strained?';
  const at = (days: number) => ({ startedAt: Date.now() - days * day });
  const drafts = [
    buildDraft('U1-2', {
      ...at(9),
      id: 'a',
      asked,
      answer: { kind: 'long-text', text: lines('It was line') },
    }),
    buildDraft('U1-2', {
      ...at(1),
      id: 'b',
      asked,
      answer: { kind: 'long-text', text: lines('It is line') },
    }),
  ];
  await page.setViewportSize({ width: 320, height: 568 });
  await seedStorage(page, drafts.map(storedDraft));
  await page.goto('/journal/U1-2/compare');
  const then = page.getByRole('article', { name: 'Then: First draft' });
  const later = page.getByRole('article', { name: 'Now: Second draft' });
  await page.getByText('Show what changed').press('Enter');
  await expect(then.locator('del').first()).toBeVisible();
  await expect(later).toBeHidden();
  expect(
    await violations(page, { kind: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }),
  ).toEqual([]);

  await page.evaluate(() => window.scrollTo(0, 1200));
  await page.getByRole('radio', { name: 'Then' }).focus();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBe(1200);
  await page.keyboard.press('ArrowRight');
  await expect(later).toBeVisible();
  await expect(then).toBeHidden();
  // A page not read yet begins at its first line.
  await expect(page.getByRole('heading', { name: 'Now: Second draft' })).toBeInViewport();
  await page.evaluate(() => window.scrollBy(0, 300));
  const middle = await page.evaluate(() => window.scrollY);
  await page.keyboard.press('ArrowLeft');
  await expect(then).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
  await page.keyboard.press('ArrowRight');
  await expect(later).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(middle);
  await expect(page.getByRole('radio', { name: 'Now' })).toBeInViewport();

  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await expect(page.getByText('Now', { exact: true })).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
