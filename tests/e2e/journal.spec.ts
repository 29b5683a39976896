import { expect, type Page } from '@playwright/test';
import { extractText } from 'unpdf';
import { buildDraft, day } from '../support/build-entry';
import { violations } from './axe';
import { everyRule } from './looks';
import { test } from './app-test';
import { seedStorage, storedDraft } from './seed';

const pages = 400;

/** A page a day, each of another length, every tenth kept half-written. */
async function longJournal(page: Page): Promise<void> {
  const begun = Date.now();
  const drafts = Array.from({ length: pages }, (_, at) =>
    buildDraft(at % 2 === 0 ? 'U1-2' : 'own-page', {
      id: `draft-${at}`,
      entry: `page-${at}`,
      asked: `Question ${at}, ${'and so on, '.repeat(at % 6)}was it so?`,
      startedAt: begun - (at + 1) * day,
      outcome: at % 10 === 0 ? 'open' : 'answered',
      arrived: at % 3 === 0 ? 2 : 4,
      answer: { kind: 'long-text', text: `Words of page ${at}. ${'It rained. '.repeat(at % 17)}` },
    }),
  );
  await seedStorage(page, drafts.map(storedDraft));
  await page.goto('/journal');
  await expect(page.getByRole('link', { name: /^Question 0,/ })).toBeVisible();
}

const problems = (page: Page): Promise<string[]> =>
  violations(page, { kind: 'tag', values: everyRule });

const focused = (page: Page) =>
  page.evaluate(() => ({
    href: document.activeElement?.getAttribute('href') ?? '',
    top: Math.round(document.activeElement?.getBoundingClientRect().top ?? -1),
  }));

const inSight = ({ top }: { top: number }): boolean => top > 40 && top < 800;

/** The browser's own glide is over once the page stands where it stood some frames before. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let before = -1; before !== window.scrollY;) {
      before = window.scrollY;
      for (let frame = 0; frame < 8; frame += 1) await new Promise(requestAnimationFrame);
    }
  });

test('a long journal is walked by keyboard, left and come back to, gone through by month, and printed', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await longJournal(page);
  const rows = page.locator('main ol > li');
  expect(await rows.count()).toBeLessThan(40);

  // Tab goes on from row to row, past whatever was drawn at first.
  await page.getByRole('link', { name: /^Question 0,/ }).focus();
  const walked: string[] = [];
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    walked.push((await focused(page)).href);
  }
  expect(walked).toEqual(Array.from({ length: 40 }, (_, at) => `/journal/page-${at + 1}`));
  await expect.poll(async () => inSight(await focused(page))).toBe(true);
  expect(await rows.count()).toBeLessThan(40);

  // A row out of sight keeps the focus, and its neighbours.
  await page.mouse.move(200, 400);
  await page.mouse.wheel(0, 30_000);
  await expect(page.getByRole('link', { name: /^Question [12]\d\d,/ }).first()).toBeVisible();
  await page.keyboard.press('Tab');
  expect((await focused(page)).href).toBe('/journal/page-41');

  // The end is the end, though its rows were never measured.
  await page.locator('body').press('End');
  await expect(page.getByRole('link', { name: /^Question 399,/ })).toBeInViewport();

  await atRest(page);
  expect(
    await page.evaluate(
      () => document.documentElement.scrollHeight - window.scrollY - window.innerHeight,
    ),
  ).toBeLessThan(2);

  // Back, and the link back, lead to the row as it stood.
  await page.mouse.wheel(0, -4000);
  await expect(page.getByRole('link', { name: /^Question 399,/ })).not.toBeInViewport();
  await atRest(page);
  const href = await page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLElement>('main ol > li a')];
    const shown = links.find((link) => link.getBoundingClientRect().top > 250);
    return shown?.getAttribute('href') ?? '';
  });
  await page.locator(`main a[href="${href}"]`).focus();
  const before = await focused(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(href);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect.poll(async () => (await focused(page)).href).toBe(href);
  expect(Math.abs((await focused(page)).top - before.top)).toBeLessThan(24);
  await page.keyboard.press('Enter');
  await page.locator('#main').getByRole('link', { name: 'Journal' }).first().click();
  await expect.poll(async () => (await focused(page)).href).toBe(href);
  expect(inSight(await focused(page))).toBe(true);

  // A month is gone to by name, and every one of them is a heading.
  await expect.poll(() => page.locator('main h2').count()).toBeGreaterThan(12);
  const headings = await page.locator('main h2').allTextContents();
  const sixth = headings[6] ?? '';
  await page.getByRole('button', { name: 'Go to a month' }).click();
  const dialog = page.getByRole('dialog');
  expect(await problems(page)).toEqual([]);
  await dialog.getByRole('button', { name: new RegExp(`^${sixth}, \\d+ pages?$`) }).click();
  await expect(page.getByRole('heading', { name: sixth })).toBeFocused();
  await expect(page.getByRole('heading', { name: sixth })).toBeInViewport();
  await page.getByRole('button', { name: 'Go to a month' }).click();
  const wanted = new Date(Date.now() - 301 * day).toISOString().slice(0, 10);
  await dialog.getByLabel('Or to a day').fill(wanted);
  await dialog.getByRole('button', { name: 'Go', exact: true }).click();
  await expect.poll(async () => (await focused(page)).href).toMatch(/^\/journal\/page-30[01]$/);
  expect(inSight(await focused(page))).toBe(true);

  // Paper has them all.
  const file = await page.pdf({ format: 'A4' });
  const { text } = await extractText(new Uint8Array(file), { mergePages: true });
  const printed = text.replaceAll(/\s+/g, ' ');
  expect(
    Array.from({ length: pages }, (_, at) => `Words of page ${at}.`).filter(
      (words) => !printed.includes(words),
    ),
  ).toEqual([]);
});

test('filters stand in the address, fold on a phone, and are cleared with the focus kept', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await longJournal(page);
  await expect(page.getByLabel('How you arrived')).toBeHidden();
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByLabel('How you arrived').selectOption('Low');
  await page.getByRole('button', { name: 'Half-written' }).click();
  await expect(page).toHaveURL('/journal?arrived=2&half=1');
  await expect(page.getByRole('status').filter({ hasText: 'fit' })).toHaveText('14 pages fit.');
  await expect(page.locator('main ol > li').first()).toContainText('Half-written');
  await expect(page.getByRole('button', { name: 'Filters: 2 on' })).toBeVisible();
  await page.getByLabel('Kind of page').selectOption('Letters');
  await expect(page.getByRole('heading', { name: 'Nothing is gone.' })).toBeVisible();
  await expect(page.getByText('No page fits.')).toHaveCount(1);
  expect(await problems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Clear the filters' }).press('Enter');
  await expect(page).toHaveURL('/journal');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  // Each change took the place of the last: one step back leaves the journal.
  await page.goBack();
  await expect(page).toHaveURL('/away.html');
});
