/** On one bar of signal the program takes longer than what is drawn before it: what stands there stays, and says so. */
import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe';
import { holdApp, ofProgram } from './held-app';
import { everyRule } from './looks';
import { seedStorage, someJournal } from './seed';

test.use({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });

const waiting = (page: Page) => page.getByRole('status').getByText('Still loading.');
const plainPage = (page: Page) => page.getByRole('heading', { name: /hasn’t started/ });
const welcome = (page: Page) => page.getByRole('heading', { name: 'Write the second draft.' });

/** Where the app is held, and the clock is ours from the first script on. */
async function openHeld(page: Page, address: string, held?: RegExp): Promise<() => void> {
  const release = await holdApp(page, held);
  await page.clock.install();
  await page.goto(address, { waitUntil: 'commit' });
  return release;
}

test('the welcome stays where it is read, and a line says that the app is on its way', async ({
  page,
}) => {
  const release = await openHeld(page, '/welcome');
  await expect(welcome(page)).toBeVisible();
  await page.clock.fastForward(7000);
  await expect(waiting(page)).toBeHidden();
  await page.clock.fastForward(1500);
  await expect(waiting(page)).toBeInViewport();
  await expect(welcome(page)).toBeVisible();
  await expect(plainPage(page)).toBeHidden();
  // The first link of all is the plain page's, which nobody sees: axe then takes ours for none that skips.
  const rules = everyRule.filter((rule) => rule !== 'best-practice');
  expect(await violations(page, { kind: 'tag', values: rules })).toEqual([]);
  release();
  await expect(page).toHaveTitle('Welcome · Second Draft');
  await expect(waiting(page)).toHaveCount(0);
  await page.clock.fastForward(30_000);
  await expect(welcome(page)).toBeVisible();
});

test('where it never comes the plain page says so', async ({ page }) => {
  await openHeld(page, '/welcome');
  await expect(welcome(page)).toBeVisible();
  await page.clock.fastForward(31_000);
  await expect(plainPage(page)).toBeVisible();
  await expect(waiting(page)).toBeHidden();
});

test('where nothing could be drawn the plain page is there as soon as before', async ({ page }) => {
  await page.addInitScript(() => sessionStorage.setItem('away', '1'));
  await openHeld(page, '/settings');
  await page.clock.fastForward(8500);
  await expect(plainPage(page)).toBeVisible();
});

test('the newest pages stay as well', async ({ page }) => {
  await seedStorage(page, someJournal(Date.UTC(2026, 2, 31, 12)));
  const release = await openHeld(page, '/journal', ofProgram);
  const rows = page.locator('#root[data-first] main li');
  await expect(rows).toHaveCount(5);
  await page.clock.fastForward(12_000);
  await expect(waiting(page)).toBeVisible();
  await expect(rows).toHaveCount(5);
  release();
  await expect(page.locator('#root:not([data-first]) main li')).not.toHaveCount(0);
  await expect(waiting(page)).toHaveCount(0);
});

test('what is pressed is seen to be waited for, and is followed', async ({ page }) => {
  const release = await openHeld(page, '/welcome');
  await page.getByRole('link', { name: 'Start with one question' }).click();
  await page.clock.fastForward(500);
  await expect(waiting(page)).toBeVisible();
  release();
  await expect(page).toHaveURL(/what-happened$/);
  await expect(waiting(page)).toHaveCount(0);
});

test('whoever asks for support has people to turn to two seconds later, and the screen once it comes', async ({
  page,
}) => {
  const release = await openHeld(page, '/welcome');
  await page.getByRole('link', { name: 'Support' }).click();
  await page.clock.fastForward(2500);
  await expect(plainPage(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Support' })).toBeFocused();
  await expect(page.locator('#plain-support a[href^="tel:"]').first()).toBeInViewport();
  release();
  await expect(page).toHaveURL(/support$/);
  await expect(page).toHaveTitle(/^Support/);
});

test('words that are typed are told of beside their sheet alone, and stay', async ({ page }) => {
  const release = await openHeld(page, '/path/begin/what-happened');
  await expect(page.getByRole('textbox')).toBeVisible();
  await page.clock.fastForward(9000);
  await expect(waiting(page)).toBeVisible();
  await page.getByRole('textbox').fill('It rained.');
  await expect(waiting(page)).toBeHidden();
  await page.clock.fastForward(40_000);
  await expect(page.getByText('Not kept yet: still loading')).toBeVisible();
  await expect(waiting(page)).toBeHidden();
  await expect(page.getByRole('textbox')).toHaveValue('It rained.');
  release();
  await expect(page.getByText(/^Saved on this device,/)).toBeVisible();
});
