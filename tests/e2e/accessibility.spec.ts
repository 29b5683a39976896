import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pageOfEachKind, screens } from './addresses';
import { seedStorage, someJournal } from './seed';

const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

/** Nothing may still be fading in while colours are measured. */
async function settle(page: Page): Promise<void> {
  await expect(page.locator('h1').first()).toBeAttached();
  await page.evaluate(async () => {
    await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined)));
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of sizes) {
    test.describe(`${colorScheme}, ${viewport.width} px wide`, () => {
      test.use({ colorScheme, viewport, contextOptions: { reducedMotion: 'reduce' } });

      test('axe finds nothing on any screen', async ({ page }) => {
        test.setTimeout(600_000);
        await seedStorage(page, someJournal());
        const found: string[] = [];
        for (const address of [...screens, ...pageOfEachKind]) {
          await page.goto(address);
          await settle(page);
          const { violations } = await new AxeBuilder({ page })
            .withTags([
              'wcag2a',
              'wcag2aa',
              'wcag21a',
              'wcag21aa',
              'wcag22a',
              'wcag22aa',
              'best-practice',
            ])
            .analyze();
          for (const { id, nodes } of violations) {
            found.push(
              `${address} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
            );
          }
        }
        expect(found).toEqual([]);
      });
    });
  }
}

test.describe('320 px wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('no screen scrolls sideways, and every control can be hit', async ({ page }) => {
    test.setTimeout(600_000);
    await seedStorage(page, someJournal());
    const wide: string[] = [];
    const small: string[] = [];
    for (const address of [...screens, ...pageOfEachKind]) {
      await page.goto(address);
      await settle(page);
      const seen = await page.evaluate(() => {
        const tooSmall = [
          ...document.querySelectorAll<HTMLElement>('button, a, input, select, textarea, summary'),
        ]
          .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
          .filter(
            (one) =>
              !(one instanceof HTMLAnchorElement && getComputedStyle(one).display === 'inline'),
          )
          .map((one) => ({ one, box: one.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 1 && (box.width < 23.5 || box.height < 23.5))
          .map(({ one, box }) => `${one.outerHTML.slice(0, 90)} ${box.width}x${box.height}`);
        return { width: document.documentElement.scrollWidth, tooSmall };
      });
      if (seen.width > 320) wide.push(`${address}: ${seen.width}`);
      small.push(...seen.tooSmall.map((one) => `${address}: ${one}`));
    }
    expect(wide).toEqual([]);
    expect(small).toEqual([]);
  });
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
