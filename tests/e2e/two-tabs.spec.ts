import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { guide, pagesOf } from '@/guide/guide';
import { pagePath } from '@/paths';
import { sizeOf } from '../hunts';
import { test } from './app-test';

const saved = /^Saved on this device/;
const sheet = (page: Page) => page.getByRole('textbox').first();

const [shared = '', ...own] = guide
  .flatMap(pagesOf)
  .filter(({ prompt: { kind, showIf, unlock } }) => kind === 'long-text' && !showIf && !unlock)
  .map(({ stage, prompt }) => pagePath(stage.slug, prompt.slug));

const seconds = sizeOf('SECONDS');

test.use({ serviceWorkers: 'block' });

type Typist = { tab: Page; name: string; typed: string[] };

/** Types words that no other tab types, with a rest now and then, as people do. */
async function typeFor(ms: number, { tab, name, typed }: Typist): Promise<void> {
  const until = Date.now() + ms;
  await sheet(tab).press('Control+End');
  while (Date.now() < until) {
    const word = `${name}${typed.length}`;
    await tab.keyboard.type(`${word} `, { delay: 25 });
    typed.push(word);
    if (typed.length % 7 === 0) await tab.waitForTimeout(100 * (typed.length % 9));
  }
  await expect(tab.getByText(saved)).toBeVisible();
}

test('two tabs that type at once lose nothing', { tag: '@deep' }, async ({ context }) => {
  test.setTimeout((seconds + 120) * 1000);
  const typists: Typist[] = [];
  for (const name of ['left', 'right']) {
    typists.push({ tab: await context.newPage(), name, typed: [] });
  }
  for (const [index, { tab }] of typists.entries()) await tab.goto(own[index] ?? '');
  await Promise.all(typists.map((typist) => typeFor(seconds * 400, typist)));
  for (const { tab } of typists) await tab.goto(shared);
  await Promise.all(typists.map((typist) => typeFor(seconds * 600, typist)));

  const fresh = await context.newPage();
  await fresh.goto('/settings');
  const [download] = await Promise.all([
    fresh.waitForEvent('download'),
    fresh.getByRole('button', { name: 'Back up now' }).click(),
  ]);
  // Whole words, in the file as anybody else would read it.
  const kept = new Set((await readFile(await download.path(), 'utf8')).match(/\w+/g));
  const typed = typists.flatMap((typist) => typist.typed);
  const lost = typed.filter((word) => !kept.has(word));
  console.info(`two tabs, ${seconds} s: ${typed.length} words typed, ${lost.length} lost`);
  expect(lost).toEqual([]);
});
