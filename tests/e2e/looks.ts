import { expect, type Page } from '@playwright/test';
import { appStands } from './app-stands';
import { violations } from './axe';

export type Size = { width: number; height: number };

export const narrow: Size = { width: 320, height: 640 };
export const phone: Size = { width: 390, height: 844 };
export const desk: Size = { width: 1280, height: 800 };

export const colourSchemes = ['light', 'dark'] as const;

/** Every rule axe has on by default. */
export const everyRule = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'best-practice',
];

/**
 * All that the dark theme can change. It sets colours in `tokens.css` and nothing else: no other rule
 * asks for `prefers-color-scheme`, and no script does, so what is on the page, what it is called and
 * how big it is stand as they do in the light, where every rule is asked.
 */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Nothing may still be fading in while colours are measured, and what folds away is looked at too. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    // What lies half under the header would be measured as small.
    scrollTo(0, 0);
    await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined)));
  });
}

/**
 * What axe finds on the screen as it is, light and dark, and whether it scrolls sideways. Every rule is
 * asked at every size in the light, as each size shows, hides and places things of its own; the colours of the dark
 * at the sizes of `inDark`, which are all of them unless others are given. The last look stays, dark where it was.
 */
export async function everyLook(
  page: Page,
  where: string,
  sizes: readonly Size[] = [desk, phone, narrow],
  inDark: readonly Size[] = sizes,
): Promise<string[]> {
  const found: string[] = [];
  await appStands(page);
  await expect(page.locator('h1').first()).toBeAttached();
  expect(page.frames(), 'frames are looked at in one go').toHaveLength(1);
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const colorScheme of colourSchemes) {
      if (colorScheme === 'dark' && !inDark.includes(size)) continue;
      await page.emulateMedia({ colorScheme });
      await settle(page);
      const here = `${where}, ${colorScheme}, ${size.width} px`;
      const asked =
        colorScheme === 'light'
          ? ({ kind: 'tag', values: everyRule } as const)
          : ({ kind: 'rule', values: colourRules } as const);
      for (const one of await violations(page, asked)) {
        found.push(`${here}: ${one}`);
      }
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > size.width) found.push(`${where}, ${size.width} px: ${width} px wide`);
  }
  return found;
}
