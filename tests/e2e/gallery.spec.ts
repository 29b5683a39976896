import { readdirSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { build } from 'vite';
import { groups } from '../../gallery/example';
import { violations } from './axe';
import { colourSchemes, desk, narrow } from './looks';
import { serve } from './serve';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
/** A folder of its own: what people get is built from the other entry. */
const folder = 'test-results-gallery';

let gallery: Awaited<ReturnType<typeof serve>>;

// One worker builds it once and shows all of it.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  await build({
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, rolldownOptions: { input: 'gallery.html' } },
  });
  gallery = await serve({ folder });
});

test.afterAll(() => gallery.stop());

for (const group of groups) {
  test(`the ${group} of the gallery hold in both themes and at 320 px`, async ({ page }) => {
    const failures: string[] = [];
    page.on('pageerror', ({ message }) => failures.push(message));
    page.on('console', (said) => said.type() === 'error' && failures.push(said.text()));
    await page.setViewportSize(desk);
    await page.goto(`${gallery.url}/gallery.html?group=${group}`);
    await expect(page.locator('[data-part]').last()).toBeVisible();
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });

    const found: string[] = [];
    for (const colorScheme of colourSchemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const wrong = await violations(page, { kind: 'tag', values: wcag });
      found.push(...wrong.map((one) => `${colorScheme}, ${one}`));
    }
    expect(found).toEqual([]);

    await page.setViewportSize(narrow);
    expect(await wide(page)).toEqual([]);
    expect(failures).toEqual([]);
  });
}

/** What reaches past the window, by the part it is in. */
async function wide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const ends = (one: Element): number => one.getBoundingClientRect().right + scrollX;
    return [...document.querySelectorAll('[data-part], dialog[open]')].flatMap((part) => {
      const past = [part, ...part.querySelectorAll('*')].filter(
        (one) => ends(one) > clientWidth + 0.5 && one.closest('svg, .vh') === null,
      );
      const [first] = past;
      return first === undefined
        ? []
        : [`${part.getAttribute('data-part') ?? 'dialog'}: ${first.outerHTML.slice(0, 120)}`];
    });
  });
}

test('an open dialog holds in both themes and at 320 px', async ({ page }) => {
  await page.goto(`${gallery.url}/gallery.html?group=notices`);
  await page.setViewportSize(narrow);
  await page.getByRole('button', { name: 'Open a long dialog' }).click();
  for (const colorScheme of colourSchemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const dialog = { kind: 'tag', values: wcag, within: 'dialog[open]' } as const;
    expect(await violations(page, dialog)).toEqual([]);
  }
  expect(await wide(page)).toEqual([]);
});

test('the app that people get has no gallery in it', () => {
  const files = readdirSync(process.env['E2E_DIST'] ?? 'dist', {
    recursive: true,
    encoding: 'utf8',
  });
  expect(files.filter((file) => /gallery|example/i.test(file))).toEqual([]);
});
