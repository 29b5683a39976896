import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { guide, pagesOf } from '@/guide/guide';
import type { Prompt, Stage } from '@/guide/stage';
import { answerPage } from './answer-page';
import { chromiumPath } from './browsers';

const pages = guide.flatMap((stage) => pagesOf(stage).map(({ prompt }) => ({ stage, prompt })));

async function open(profile: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await chromiumPath(),
    args: ['--no-sandbox'],
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
  });
  context.setDefaultTimeout(30_000);
  return { context, page: context.pages()[0] ?? (await context.newPage()) };
}

/** Goes to the page by the stage's list, as somebody choosing another page does. */
async function choose(page: Page, base: string, stage: Stage, prompt: Prompt): Promise<void> {
  await page.goto(`${base}${stage.slug === 'closing' ? '/closing' : `/path/${stage.slug}`}`);
  await page.getByRole('link', { name: prompt.question }).click();
  const openAnyway = page.getByRole('button', { name: 'Open it now all the same' });
  const question = page.getByRole('heading', { level: 2, name: prompt.question });
  await expect(question).toBeVisible();
  if (await openAnyway.isVisible()) await openAnyway.click();
}

test('every page of the guide is answered, and found again after the browser was closed', async ({
  baseURL,
}) => {
  test.setTimeout(900_000);
  const base = baseURL ?? '';
  const profile = await mkdtemp(join(tmpdir(), 'second-draft-walk-'));
  const written = new Map<string, string[]>();

  const first = await open(profile);
  await first.page.goto(base);
  await first.page.getByRole('link', { name: 'Start with one question' }).click();
  for (const { stage, prompt } of pages) {
    const { page } = first;
    const asked = page.getByRole('heading', { level: 2, name: prompt.question, exact: true });
    const stopHere = page.getByRole('link', { name: 'Stop for tonight' });
    await expect(asked.or(stopHere).first()).toBeVisible();
    const isHere = (await asked.isVisible()) && (await page.locator('main form').isVisible());
    if (!isHere) await choose(page, base, stage, prompt);
    written.set(prompt.id, await answerPage(page, prompt));
    await expect(page.getByText(/^Saved on this device/)).toBeVisible();
    const here = page.url();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForURL((url) => url.href !== here);
  }
  await first.context.close();

  expect(written.size).toBe(75);
  const again = await open(profile);
  await again.page.goto(`${base}/journal`);
  for (const { prompt } of pages) {
    await again.page.getByRole('link', { name: prompt.question, exact: true }).click();
    await expect(
      again.page.getByRole('heading', { level: 1, name: prompt.question, exact: true }),
    ).toBeVisible();
    const sheet = again.page.locator('main article');
    for (const words of written.get(prompt.id) ?? []) await expect(sheet).toContainText(words);
    await again.page.goBack();
  }
  await again.page.goto(base);
  await expect(again.page.getByRole('heading', { level: 1, name: 'Morning' })).toBeVisible();
  await again.context.close();
  await rm(profile, { recursive: true, force: true });
});

test('the first word is saved one tap after opening the app', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Start with one question' }).click();
  await page.keyboard.type('It ended on a Sunday.');
  await expect(page.getByText(/^Saved on this device/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox').first()).toHaveValue('It ended on a Sunday.');
});
