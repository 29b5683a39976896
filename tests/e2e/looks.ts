import { expect, type Page } from '@playwright/test';
import { hunts, sizeOf } from '../hunts';
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
 * All that the other theme can change. It sets colours in `tokens.css` and nothing else: no other rule
 * asks for `prefers-color-scheme`, and no script does, so what is on the page, what it is called and
 * how big it is stand as they do where every rule is asked.
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

/** How a screen is looked at: every size in every colour by test:deep; here two, with each size and each colour once. */
const isWhole = sizeOf('LOOKS') >= hunts.LOOKS.deep;

export type Look = readonly [size: Size, colorScheme: (typeof colourSchemes)[number]];

const everySize = [desk, phone, narrow].flatMap((size): Look[] =>
  colourSchemes.map((colours) => [size, colours]),
);

// The bar at a phone's foot is seen in the dark by these, and in the light at every address.
const usual: readonly Look[] = [
  [desk, 'light'],
  [narrow, 'dark'],
];

/** Those of a list that are asked for: here the first ones, in test:deep all. */
export const askedFor = <One>(few: readonly One[], all: readonly One[]): readonly One[] =>
  isWhole ? all : few;

/**
 * What axe finds on the screen as it is, in these looks one after the other, and whether it scrolls sideways. Every rule
 * is asked once at every size, as each size shows, hides and places things of its own; of its other colours only what
 * colours can change. The last look stays.
 */
export async function everyLook(
  page: Page,
  where: string,
  looks: readonly Look[] = askedFor(usual, everySize),
): Promise<string[]> {
  const found: string[] = [];
  await appStands(page);
  await expect(page.locator('h1').first()).toBeAttached();
  expect(page.frames(), 'frames are looked at in one go').toHaveLength(1);
  const asked = new Set<Size>();
  for (const [size, colorScheme] of looks) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    await settle(page);
    const here = `${where}, ${colorScheme}, ${size.width} px`;
    const rules = asked.has(size)
      ? ({ kind: 'rule', values: colourRules } as const)
      : ({ kind: 'tag', values: everyRule } as const);
    for (const one of await violations(page, rules)) found.push(`${here}: ${one}`);
    if (asked.has(size)) continue;
    asked.add(size);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > size.width) found.push(`${here}: ${width} px wide`);
  }
  return found;
}
