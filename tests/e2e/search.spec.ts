import { expect } from '@playwright/test';
import { buildDraft, words } from '../support/build-entry';
import { violations } from './axe';
import { colourSchemes, everyRule, narrow } from './looks';
import { test } from './app-test';
import { seedStorage, storedDraft } from './seed';

const drafts = Array.from({ length: 60 }, (_, at) =>
  buildDraft('own-page', {
    id: `d${at}`,
    entry: `e${at}`,
    asked: 'A page of my own',
    answer: words(at % 20 === 0 ? `Page ${at}. The café garden in Łódź.` : `Page ${at}. Rain.`),
  }),
);

test('a worker finds what was written, marked, and the ways to find it pass axe', async ({
  page,
}) => {
  await seedStorage(page, drafts.map(storedDraft));
  await page.setViewportSize(narrow);
  await page.goto('/journal');
  await page.getByRole('searchbox', { name: 'Search your pages' }).fill('CAFE lod');
  await expect(page.getByText('3 pages have all of these words: “CAFE lod”.')).toBeVisible();
  await expect(page.locator('mark')).toHaveText(['café', 'Łódź', 'café', 'Łódź', 'café', 'Łódź']);
  expect(page.workers().map((worker) => worker.url())).toEqual([
    expect.stringContaining('search-worker'),
  ]);
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('cafe');
  await expect(page.getByRole('option', { selected: true })).toContainText('café garden');
  for (const colorScheme of colourSchemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const finder = { kind: 'tag', values: everyRule, within: 'dialog[open]' } as const;
    expect(await violations(page, finder)).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox', { name: 'Search your pages' })).toBeFocused();
  const journal = { kind: 'tag', values: everyRule, within: '#main' } as const;
  expect(await violations(page, journal)).toEqual([]);
  // A small slip, and words that nobody wrote.
  await page.getByRole('searchbox').fill('gadren');
  await expect(page.getByText('3 pages say something close.')).toBeVisible();
  await page.getByRole('searchbox').fill('cellar');
  await expect(page.getByRole('heading', { name: 'Try a shorter word.' })).toBeVisible();
  expect(await violations(page, journal)).toEqual([]);
  expect(new URL(page.url()).search).toBe('');
});
