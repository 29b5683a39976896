import { expect, type Page } from '@playwright/test';
import { sizeOf } from '../hunts';
import { translate, wrapAndSplit } from '../support/other-hands';
import { keptToolPages, pageOfEachKind, screens } from './addresses';
import { test } from './app-test';
import { seedStorage, someJournal } from './seed';
import { someToolPages } from './seed-tools';

const atOnce = 24;
const inParts = (addresses: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(addresses.length / atOnce) }, (_, part) =>
    addresses.slice(part * atOnce, (part + 1) * atOnce),
  );

/** A translator is in every page; what works on fields alone, where there is one of each kind. */
const everywhere = [...screens, ...keptToolPages, ...pageOfEachKind];
/** As many of them as are asked for, evenly out of all. */
const every = Math.max(1, Math.round(everywhere.length / sizeOf('HANDS')));
const translated = inParts(everywhere.filter((_, place) => place % every === 0));
const withFields = [
  ...pageOfEachKind,
  '/tools/contact-plan',
  '/tools/self-care',
  '/tools/letters/new',
  '/journal/U1-2/redraft',
  '/settings',
];
const wrapped = inParts(withFields.filter((_, place) => every === 1 || place % 2 === 0));

/** Addresses whose first field is a form that is kept by a button, or goes onto paper alone. */
const formsApart: readonly string[] = ['/support', '/book'];

/** Puts somebody else's hand into every page from here on, and notes what breaks by it. */
async function withHand(page: Page, hand: () => void): Promise<string[]> {
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') broken.push(message.text());
  });
  await page.addInitScript(`addEventListener('DOMContentLoaded', ${hand.toString()})`);
  return broken;
}

async function expectKept(page: Page, address: string, words: string): Promise<void> {
  await expect
    .poll(
      async () =>
        page.evaluate(
          (typed) =>
            Object.keys(localStorage).some(
              (key) => localStorage.getItem(key)?.includes(typed) === true,
            ),
          words,
        ),
      address,
    )
    .toBe(true);
  for (const line of await page.locator('main [data-copies]').all())
    await expect(line, address).toHaveText(/(Saved|Kept) .*\d\d:\d\d/);
}

/** Types, presses, opens, follows a link and comes back, as far as the screen has such things. */
async function doSomething(page: Page, address: string, words: string): Promise<void> {
  const main = page.locator('#main');
  const field = main.locator('textarea:visible:not([readonly])').first();
  if ((await field.count()) > 0) {
    await field.click();
    await field.pressSequentially(words);
    if (!formsApart.includes(address)) await expectKept(page, address, words);
  }
  const toggle = main
    .locator('[aria-pressed]:visible, input[type="checkbox"]:visible, input[type="radio"]:visible')
    .first();
  if ((await toggle.count()) > 0) {
    await toggle.press('Space');
    // A filter leaves out what could be opened: the screen is as it is once nothing waits to be drawn.
    await page.evaluate(() => new Promise((drawn) => requestIdleCallback(drawn)));
  }
  const details = main.locator('summary:visible, button[aria-expanded]:visible').first();
  if ((await details.count()) > 0) await details.press('Enter');
  await expect(main.getByText('Saving…'), address).toHaveCount(0);
  await expect(page.getByText('stopped working'), address).toHaveCount(0);
  await page.getByRole('banner').getByRole('link', { name: 'Support' }).click();
  await expect(page.locator('h1').first(), address).toHaveText('When a journal isn’t enough');
  if (address === '/support') return;
  await page.goBack();
  await expect(page.locator('h1').first(), address).not.toHaveText('When a journal isn’t enough');
  await expect(page.getByText('stopped working'), address).toHaveCount(0);
}

for (const [name, hand, parts] of [
  ['a translator', translate, translated],
  ['an extension that wraps and splits', wrapAndSplit, wrapped],
] as const) {
  test.describe(`with ${name} in the page`, { tag: '@deep' }, () => {
    test.use({ contextOptions: { reducedMotion: 'reduce' } });

    for (const part of parts) {
      test(`nothing breaks from ${part[0]} to ${part.at(-1)}`, async ({ page }) => {
        test.setTimeout(300_000);
        await seedStorage(page, [...someJournal(), ...someToolPages()]);
        const broken = await withHand(page, hand);
        for (const [place, address] of part.entries()) {
          await page.goto(address);
          await expect(page.locator('h1').first(), address).toBeAttached();
          await doSomething(page, address, `Word${place}s`);
          expect(broken, address).toEqual([]);
        }
      });
    }

    test('words of danger bring their card, and words come back', async ({ page }) => {
      const broken = await withHand(page, hand);
      await page.goto('/path/begin/what-happened');
      const sheet = page.getByRole('textbox').first();
      await sheet.pressSequentially('I want to die');
      await expect(page.getByText('That sounds like a lot of pain.')).toBeVisible();
      await expect(page.locator('main [data-copies]')).toHaveText(/Saved on this device/);
      await sheet.press('End');
      await sheet.pressSequentially(' and I ');
      await expect(page.locator('main [data-copies]')).toHaveText(/Saved on this device/);
      await page.reload();
      await expect(page.getByRole('textbox').first()).toHaveValue('I want to die and I ');
      expect(broken).toEqual([]);
    });
  });
}
