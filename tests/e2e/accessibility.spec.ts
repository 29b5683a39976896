import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { keptToolPages, pageOfEachKind, screens } from './addresses';
import { seedStorage, someJournal } from './seed';
import { someToolPages } from './seed-tools';

const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

/** Nothing may still be fading in while colours are measured, and what folds away is looked at too. */
async function settle(page: Page): Promise<void> {
  await expect(page.locator('h1').first()).toBeAttached();
  await page.evaluate(async () => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined)));
  });
}

/** Few enough for one test to get through, however slow the machine is. */
const atOnce = 12;
const addresses = [...screens, ...keptToolPages, ...pageOfEachKind];
const parts = Array.from({ length: Math.ceil(addresses.length / atOnce) }, (_, part) =>
  addresses.slice(part * atOnce, (part + 1) * atOnce),
);

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  sizes.map((viewport) => ({ colorScheme, viewport })),
);

test.describe('light and dark, 390 and 1280 px wide', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const part of parts) {
    test(`axe finds nothing from ${part[0]} to ${part.at(-1)}`, async ({ page }) => {
      test.setTimeout(600_000);
      await seedStorage(page, [...someJournal(), ...someToolPages()]);
      const found: string[] = [];
      for (const address of part) {
        await page.goto(address);
        for (const { colorScheme, viewport } of looks) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize(viewport);
          await settle(page);
          const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
          for (const { id, nodes } of violations) {
            const where = nodes.map(({ html }) => html.slice(0, 160)).join(' | ');
            found.push(`${address} ${colorScheme} ${viewport.width} ${id}: ${where}`);
          }
        }
      }
      expect(found).toEqual([]);
    });
  }
});

/** What is wide, and what is hard to hit, on the screen that is open. */
async function measure(page: Page): Promise<{ width: number; small: string[] }> {
  return page.evaluate(() => {
    /** A link in a sentence may be as high as its line; one that stands alone may not. */
    const isInSentence = (one: HTMLElement): boolean =>
      one instanceof HTMLAnchorElement &&
      getComputedStyle(one).display === 'inline' &&
      one.parentElement?.textContent.trim() !== one.textContent.trim();
    /** The whole row of such a link is its target. */
    const isRow = (one: HTMLElement): boolean =>
      getComputedStyle(one, '::after').position === 'absolute';
    const isMain = (one: HTMLElement): boolean =>
      one.matches('.actions > :is(a, button):first-child');
    const small = [
      ...document.querySelectorAll<HTMLElement>('button, a, input, select, textarea, summary'),
    ]
      .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((one) => !isInSentence(one) && !isRow(one))
      .map((one) => ({ one, box: one.getBoundingClientRect(), least: isMain(one) ? 43.5 : 23.5 }))
      .filter(({ box, least }) => box.width > 1 && (box.width < least || box.height < least))
      .map(({ one, box }) => `${one.outerHTML.slice(0, 90)} ${box.width}x${box.height}`);
    return { width: document.documentElement.scrollWidth, small };
  });
}

test.describe('320 px wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const part of parts) {
    test(`nothing is too wide or too small from ${part[0]} to ${part.at(-1)}`, async ({ page }) => {
      test.setTimeout(600_000);
      await seedStorage(page, [...someJournal(), ...someToolPages()]);
      const wide: string[] = [];
      const tooSmall: string[] = [];
      for (const address of part) {
        await page.goto(address);
        await settle(page);
        const { width, small } = await measure(page);
        if (width > 320) wide.push(`${address}: ${width}`);
        tooSmall.push(...small.map((one) => `${address}: ${one}`));
      }
      expect(wide).toEqual([]);
      expect(tooSmall).toEqual([]);
    });
  }
});

test('a page is written, set aside and taken back by keyboard alone', async ({ page }) => {
  await page.goto('/');
  const start = page.getByRole('link', { name: 'Start with one question' });
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    if (await start.evaluate((link) => link === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await page.keyboard.type('It ended on a Sunday.');
  await page.keyboard.press('Control+Enter');
  const heading = page.getByRole('heading', { level: 1 }).first();
  await expect(heading).toBeFocused();
  await expect(
    page.getByRole('heading', { name: 'What do you most want help with right now?' }),
  ).toBeVisible();

  const skip = page.getByRole('button', { name: 'Skip for now' });
  await skip.focus();
  await page.keyboard.press('Enter');
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeVisible();
  await undo.focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: 'What do you most want help with right now?' }),
  ).toBeVisible();
  await page.goto('/path/begin');
  await expect(page.getByText(/Set aside/)).toHaveCount(0);
});
