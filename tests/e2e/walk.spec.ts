import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type BrowserContext, type Page } from '@playwright/test';
import type { Prompt, Stage } from '@/guide/stage';
import { sizeOf } from '../hunts';
import { buildDraft } from '../support/build-entry';
import { answerPage } from './answer-page';
import { shellPath } from './browsers';
import { cutOnArrival } from './cut-lines';
import { readNothingAhead, test } from './app-test';
import { askedFor } from './looks';
import { seedStorage, storedDraft } from './seed';
import { halfWritten, writtenStages } from './seed-stages';
import { guide, pagesOf } from '../guide/whole-guide';

async function open(profile: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await shellPath(),
    args: ['--no-sandbox'],
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
  });
  context.setDefaultTimeout(30_000);
  await readNothingAhead(context);
  return { context, page: context.pages()[0] ?? (await context.newPage()) };
}

/** Goes to the page by the stage's list, as somebody choosing another page does. */
async function choose(page: Page, stage: Stage, prompt: Prompt): Promise<void> {
  await page.goto(
    new URL(stage.slug === 'closing' ? '/closing' : `/path/${stage.slug}`, page.url()).href,
  );
  await page.getByRole('link', { name: prompt.question }).click();
  const openAnyway = page.getByRole('button', { name: 'Open it now all the same' });
  const question = page.getByRole('heading', { level: 2, name: prompt.question });
  await expect(question).toBeVisible();
  if (await openAnyway.isVisible()) await openAnyway.click();
}

/** Waits for what comes after a page, and says whether it is this one, with its form. */
async function isHere(page: Page, prompt: Prompt): Promise<boolean> {
  const asked = page.getByRole('heading', { level: 2, name: prompt.question, exact: true });
  const stopHere = page.getByRole('link', { name: /^Stop for (tonight|today)$/ });
  // A page that waits for its day is passed over: then it is another page that comes.
  const another = page.locator('main form');
  await expect(asked.or(stopHere).or(another).first()).toBeVisible();
  return (await asked.isVisible()) && (await page.locator('main form').isVisible());
}

test('the guide has 76 pages to walk', () => {
  expect(guide.flatMap(pagesOf)).toHaveLength(76);
});

/** The first and the last stage, and one that asks in every other way a page can ask. */
const fewStages: readonly string[] = ['begin', 'prepare', 'closing'];
const isWalked = ({ slug }: Stage): boolean =>
  sizeOf('WALKS') >= guide.length || fewStages.includes(slug);

test('the stages that are walked have a page of every kind', () => {
  const kindsOf = (stages: readonly Stage[]): Set<string> =>
    new Set(stages.flatMap(pagesOf).map(({ prompt }) => prompt.kind));
  expect(kindsOf(guide.filter(isWalked))).toEqual(kindsOf(guide));
});

for (const [place, stage] of guide.entries()) {
  if (!isWalked(stage)) continue;
  const before = guide.slice(0, place);
  const next = guide.slice(place + 1).flatMap(pagesOf)[0];

  test(`every page of ${stage.name} is answered, and found again after the browser was closed`, async ({
    baseURL,
  }) => {
    test.setTimeout(300_000);
    const base = baseURL ?? '';
    const profile = await mkdtemp(join(tmpdir(), 'second-draft-walk-'));
    const written: [Prompt, string[]][] = [];

    const first = await open(profile);
    const { page } = first;
    // Somebody who comes to a stage has written the stages before it.
    await seedStorage(page, writtenStages(before), base);
    await page.goto(base);
    if (place === 0) await page.getByRole('link', { name: 'Start with one question' }).click();
    for (const [index, { prompt }] of pagesOf(stage).entries()) {
      const comesUp = place === 0 || index > 0;
      if (!comesUp || !(await isHere(page, prompt))) await choose(page, stage, prompt);
      written.push([prompt, await answerPage(page, prompt)]);
      await expect(page.getByText(/^Saved on this device/)).toBeVisible();
      const here = page.url();
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.waitForURL((url) => url.href !== here);
    }
    if (next !== undefined) await isHere(page, next.prompt);
    await first.context.close();

    const again = await open(profile);
    // A stage at a time: of a long journal only the rows near the window are drawn.
    await again.page.goto(`${base}/journal?stage=${stage.slug}`);
    for (const [{ question }, all] of written) {
      await again.page.getByRole('link', { name: question, exact: true }).click();
      await expect(
        again.page.getByRole('heading', { level: 1, name: question, exact: true }),
      ).toBeVisible();
      const sheet = again.page.locator('main article');
      for (const words of all) await expect(sheet).toContainText(words);
      await again.page.goBack();
    }
    // The stages before it are there as well.
    for (const earlier of before) {
      await again.page.goto(`${base}/journal?stage=${earlier.slug}`);
      for (const { prompt } of pagesOf(earlier)) {
        await expect(
          again.page.getByRole('link', { name: prompt.question, exact: true }),
        ).toBeAttached();
      }
    }
    if (next === undefined) {
      await again.page.goto(base);
      await expect(again.page.getByRole('heading', { level: 1, name: 'Morning' })).toBeVisible();
    }
    await again.context.close();
    await rm(profile, { recursive: true, force: true });
  });
}

test('the first word is saved one tap after opening the app', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Start with one question' }).click();
  await expect(page.getByRole('textbox').first()).toBeFocused();
  await page.keyboard.type('It ended on a Sunday.');
  await expect(page.getByText(/^Saved on this device/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox').first()).toHaveValue('It ended on a Sunday.');
});

const low = { width: 320, height: 568 };
const lying = { width: 844, height: 390 };
const windows = [{ width: 390, height: 844 }, low, lying, { width: 1280, height: 800 }];

/** Every page is come to in each of these. */
const comeToIn = askedFor([low, lying], windows);

for (const journal of ['empty', 'begun'] as const) {
  const title = `in a journal that is ${journal} no page is met in the middle of a sentence, at any size`;
  test(title, { tag: '@deep' }, async ({ page }) => {
    const pages = guide.flatMap((stage) =>
      stage.steps.flatMap(({ prompts }) =>
        prompts.map((prompt, index) => ({
          address: `${stage.slug === 'closing' ? '' : '/path'}/${stage.slug}/${prompt.slug}`,
          prompt,
          isFirst: index === 0,
        })),
      ),
    );
    const begun = pages.filter(({ isFirst }) => isFirst && journal === 'begun');
    await seedStorage(
      page,
      begun.map(({ prompt }) => halfWritten(prompt)),
    );
    await page.goto('/about');
    const asked = pages.map(({ address, prompt }) => ({ address, question: prompt.question }));
    const found: string[] = [];
    for (const size of comeToIn) {
      await page.setViewportSize(size);
      for (const one of await cutOnArrival(page, asked)) {
        found.push(`${size.width}x${size.height} ${one}`);
      }
    }
    expect(found).toEqual([]);
  });
}

test('the way to take something back lies on nothing that can be pressed', async ({ page }) => {
  for (const size of windows) {
    await page.setViewportSize(size);
    await page.goto('/path/understand/the-story');
    await page.getByRole('button', { name: 'Skip for now' }).click();
    const undo = page.getByRole('region', { name: 'Message' });
    await expect(undo).toBeInViewport();
    const under = await undo.evaluate((toast) => {
      const over = toast.getBoundingClientRect();
      return [...document.querySelectorAll('main :is(a, button, input, textarea, summary)')]
        .filter((one) => {
          const box = one.getBoundingClientRect();
          return box.bottom > over.top && box.top < over.bottom && box.width > 1;
        })
        .map((one) => one.outerHTML.slice(0, 80));
    });
    expect(under, `${size.width}x${size.height}`).toEqual([]);
  }
});

test('what is told above a screen touches neither it, the header nor its neighbour', async ({
  page,
}) => {
  const [key, value] = storedDraft(buildDraft('U1-2'));
  await seedStorage(page, [[key, value.slice(0, -9)]]);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  for (const address of ['/', '/path', '/path/begin/what-happened', '/journal', '/support']) {
    await page.goto(address);
    const read = page.getByRole('button', { name: 'I’ve read this' });
    await expect(read).toHaveCount(2);
    for (const size of windows) {
      await page.setViewportSize(size);
      const gaps = await page.evaluate(() => {
        const top = document.querySelector('main')?.getBoundingClientRect().top ?? NaN;
        const boxes = [...document.querySelectorAll('main > *')].map((one) =>
          one.getBoundingClientRect(),
        );
        return boxes.map((box, place) => box.top - (boxes[place - 1]?.bottom ?? top));
      });
      expect(gaps, address).toHaveLength(3);
      // The way back on a question is let into the space above it: it is higher than its words.
      expect(Math.min(...gaps), `${address} at ${size.width}: ${gaps.join(', ')}`).toBeGreaterThan(
        11,
      );
    }
  }
});
