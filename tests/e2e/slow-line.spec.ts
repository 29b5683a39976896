/** On one bar of signal the program takes longer than what is drawn before it: what stands there stays, and says so. */
import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe';
import { holdFiles, ofProgram } from './held-files';
import { everyRule } from './looks';
import { seedStorage, someJournal } from './seed';

test.use({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });

const waiting = (page: Page) => page.getByRole('status').getByText('Still loading.');
const plainPage = (page: Page) => page.getByRole('heading', { name: /hasn’t started/ });
const welcome = (page: Page) => page.getByRole('heading', { name: 'Write the second draft.' });

/** Where the app is held, and the clock is ours from the first script on. */
async function openHeld(page: Page, address: string, held?: RegExp): Promise<() => void> {
  const release = await holdFiles(page, held);
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
  const heading = page.getByRole('heading', { name: 'Support' });
  await expect(heading).toBeFocused();
  // The first that is seen, and not what may be wrong with the start.
  await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(100);
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

test('people to turn to are not shown to whoever has gone on, nor over an app that takes over', async ({
  page,
}) => {
  await openHeld(page, '/settings');
  await page.getByRole('link', { name: 'Support' }).click();
  await page.getByRole('link', { name: 'Tools' }).click();
  await page.clock.fastForward(2500);
  await expect(plainPage(page)).toBeHidden();
  // As src/app/first-frame.tsx begins to: what is drawn is the app's from there on.
  const broken: Error[] = [];
  page.on('pageerror', (error) => broken.push(error));
  await page.getByRole('link', { name: 'Support' }).click();
  await page.evaluate(() => {
    document.getElementById('plain-page')?.remove();
    dispatchEvent(new Event('start-failed'));
  });
  await page.clock.fastForward(2500);
  await expect(page.getByRole('link', { name: 'Tools' })).toBeVisible();
  expect(broken).toEqual([]);
});

test('where a part fails, words stand where they can be seen, and are gone on with', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await openHeld(page, '/path/begin/what-happened');
  await page.getByRole('textbox').pressSequentially('It rained.');
  await page.evaluate(() => {
    window.scrollTo(0, 10_000);
    dispatchEvent(new Event('start-failed'));
  });
  await expect(page.getByRole('textbox')).toBeFocused();
  await expect(page.getByRole('textbox')).toBeInViewport();
  await page.keyboard.type(' All day.');
  await expect(page.getByRole('textbox')).toHaveValue('It rained. All day.');
});

test('a button is known by what it said before a translator came', async ({ page }) => {
  const release = await openHeld(page, '/path/begin/what-happened');
  const skip = page.getByRole('button', { name: 'Skip for now' });
  await expect(skip).toBeVisible();
  await skip.evaluate((button) => {
    const translated = document.createElement('font');
    translated.textContent = 'Überspringen';
    button.replaceChildren(translated);
  });
  await page.getByRole('button', { name: 'Überspringen' }).click();
  release();
  await expect(page).toHaveURL(/what-you-want-help-with$/);
});

test('what is looked for among the newest pages stays as words do', async ({ page }) => {
  await seedStorage(page, someJournal(Date.UTC(2026, 2, 31, 12)));
  const release = await openHeld(page, '/journal', ofProgram);
  await page.getByRole('searchbox').fill('quiet');
  await page.clock.fastForward(31_000);
  await expect(page.getByRole('searchbox')).toHaveValue('quiet');
  release();
  await expect(page.locator('#root[data-first]')).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toHaveValue('quiet');
});

test('the keys that find something are heard however long the app takes', async ({ page }) => {
  await seedStorage(page, someJournal());
  const release = await openHeld(page, '/path');
  await expect(page.getByRole('link', { name: 'Support' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('quiet');
  await page.clock.fastForward(20_000);
  await expect(waiting(page)).toBeVisible();
  release();
  await expect(page.getByRole('combobox')).toHaveValue('quiet');
});

test('the line covers nothing that has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openHeld(page, '/path/begin/what-happened');
  await expect(page.getByRole('textbox')).toBeVisible();
  await page.clock.fastForward(9000);
  const line = await waiting(page).boundingBox();
  if (line === null) throw new Error('It is not there.');
  const links = page.locator('#root :is(a, button):visible');
  expect(await links.count()).toBeGreaterThan(5);
  for (const link of await links.all()) {
    await link.focus();
    const at = await link.boundingBox();
    if (at === null) throw new Error('It is not there.');
    const name = await link.textContent();
    expect(at.y + at.height <= line.y || at.y >= line.y + line.height, name ?? '').toBe(true);
  }
});

test('Shift leaves from no field in which it may mean something else', async ({ browser }) => {
  for (const locale of ['zh-CN', 'en-GB']) {
    const context = await browser.newContext({ locale, serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'Weather' }));
    await openHeld(page, '/path/begin/what-happened');
    await page.getByRole('textbox').fill('It rained.');
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    if (locale === 'en-GB') await expect(page).toHaveURL(/bbc/);
    else await expect(page.getByRole('textbox')).toHaveValue('It rained.');
    await context.close();
  }
});
