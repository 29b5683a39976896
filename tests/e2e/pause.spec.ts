import { expect, type Page } from '@playwright/test';
import { colourSchemes, everyLook, narrow } from './looks';
import { test } from './app-test';

const clock = (page: Page) => page.getByRole('timer');
const sheet = (page: Page) => page.getByLabel('Say it here instead');

/** Presses Tab until `name` has the focus, as somebody without a pointer would. */
async function tabTo(page: Page, role: 'button' | 'radio' | 'textbox' | 'link', name: string) {
  const target = page.getByRole(role, { name, exact: true }).first();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((one) => one === document.activeElement)) return target;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${name} is not reached by Tab.`);
}

test('a whole pause by keyboard alone', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-16T23:40:00Z') });
  await page.goto('/journal');
  await tabTo(page, 'link', 'Pause');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'You don’t have to answer it tonight.',
  );

  await tabTo(page, 'textbox', 'Say it here instead');
  await page.keyboard.type('I saw the place on the corner has closed.');
  await expect(sheet(page)).toHaveValue('I saw the place on the corner has closed.');
  await tabTo(page, 'radio', 'Gone');
  for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Loud' })).toBeChecked();
  await page.clock.runFor('08:00');
  await expect(page.getByText(/Kept in Unsent letters/)).toBeVisible();

  const passing = page.getByRole('button', { name: 'It’s passing' });
  await passing.focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: 'You waited 8 minutes.' }),
  ).toBeFocused();
  await tabTo(page, 'button', 'Keep it here');
  await page.keyboard.press('Enter');
  await expect(page.getByText('It is kept among your unsent letters.')).toBeFocused();
  await tabTo(page, 'button', 'Back to where you were');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/journal$/);
  await expect(page.getByRole('link', { name: 'An unsent letter' })).toBeVisible();
});

test('a reload in the middle loses neither words nor time', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-16T23:40:00Z') });
  await page.goto('/pause');
  await sheet(page).fill('Half a sentence');
  await page.clock.runFor('03:00');
  await page.reload();
  await expect(clock(page)).toHaveText(/^(7:00|6:\d\d)$/);
  await expect(sheet(page)).toHaveValue('Half a sentence');
});

for (const width of [320, 390, 1280]) {
  test(`it is one tap away from a page being written, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto('/path/begin/what-happened');
    const link = page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Pause' });
    await expect(link).toBeInViewport();
    // The app may take the place of its first frame between two questions.
    await expect.poll(async () => (await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await link.click();
    await expect(clock(page)).toBeVisible();
  });
}

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the moon stands still and the words still change', async ({ page }) => {
    await page.clock.install();
    await page.goto('/pause');
    const moon = page.locator('[data-half] svg').first();
    const shape = () => moon.evaluate((one) => getComputedStyle(one).transform);
    await expect(page.getByText('Breathe in', { exact: true })).toBeVisible();
    const before = await shape();
    await page.clock.runFor(4200);
    await expect(page.getByText('Breathe out, slowly')).toBeVisible();
    expect(await shape()).toBe(before);
    expect(before).toBe('none');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

test('the moon breathes in for four seconds and out for six', async ({ page }) => {
  await page.goto('/pause');
  const moon = page.locator('[data-half] svg').first();
  await expect(page.getByText('Breathe in', { exact: true })).toBeVisible();
  // What is running on a busy machine may have been turned round early, and be shorter by as much.
  const lasts = () => moon.evaluate((one) => getComputedStyle(one).transitionDuration);
  await expect.poll(() => moon.evaluate((one) => one.getAnimations().length)).toBe(1);
  await expect.poll(lasts).toBe('4s');
  await expect(page.getByText('Breathe out, slowly')).toBeVisible({ timeout: 10_000 });
  await expect.poll(lasts).toBe('6s');
  await page.getByRole('button', { name: 'Stop the breathing' }).click();
  await expect(page.getByText(/^Breathe (in|out)/)).toHaveCount(0);
});

test.describe('in every look', { tag: '@deep' }, () => {
  test.use({ viewport: narrow, contextOptions: { reducedMotion: 'reduce' } });

  const schemes = async (page: Page): Promise<string[]> => {
    const kept: string[] = [];
    for (const colorScheme of colourSchemes) {
      await page.emulateMedia({ colorScheme });
      kept.push(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme));
    }
    return kept;
  };

  test('it is night, and axe finds nothing in a pause or after it', async ({ page }) => {
    await page.goto('/pause');
    await sheet(page).fill('Words that stay here.');
    await page.getByRole('radio', { name: 'Strong' }).check();
    await expect(page.getByText(/Kept in Unsent letters/)).toBeVisible();
    expect(await schemes(page)).toEqual(['dark', 'dark']);
    const found = await everyLook(page, 'a pause');
    await page.getByRole('button', { name: 'It’s passing' }).click();
    await expect(page.getByRole('heading', { name: 'What you wrote' })).toBeVisible();
    found.push(...(await everyLook(page, 'after it')));
    expect(found).toEqual([]);

    // The next screen is back in its own light.
    await page.getByRole('link', { name: 'Tools', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Tools' })).toBeVisible();
    await expect.poll(() => schemes(page)).toEqual(['light dark', 'light dark']);
  });
});
