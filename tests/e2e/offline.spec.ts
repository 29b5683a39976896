import { expect } from '@playwright/test';
import { test } from './app-test';
import { keptToolPages, pageOfEachKind, screens } from './addresses';
import { addSam } from './add-sam';
import { watchLeaks } from './leaks';
import { askedFor } from './looks';
import { seedStorage, someJournal } from './seed';
import { someToolPages } from './seed-tools';
import { serve } from './serve';

test.use({ serviceWorkers: 'allow', readsAhead: true });

const noPage = /There.s no page here/;

/**
 * A load differs by the folder and the depth of its address: build/find-root.ts goes by these, and all get the
 * one shell. That the parts of every single screen are there is asked in engines/core-journeys.spec.ts.
 */
const folders: readonly string[] = [
  ...new Map(
    [...screens, ...keptToolPages, ...pageOfEachKind].map((address) => {
      const [, folder = '', ...below] = address.replace(/\?.*/, '').split('/');
      return [`${folder} ${below.length}`, address];
    }),
  ).values(),
];
const toLoad = askedFor(
  // In every engine the core journeys go to all of them, or a third.
  folders.filter((address, place) => place % 4 === 0 || address === '/nowhere'),
  folders,
);

const title =
  'after one visit the app is loaded at any address with the server gone, numbers are there, and words are read';

test(title, { tag: '@deep' }, async ({ browser }) => {
  test.setTimeout(600_000);
  const server = await serve();
  const context = await browser.newContext({ baseURL: server.url });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await seedStorage(page, [...someJournal(), ...someToolPages()]);
  await page.goto('/support');
  await addSam(page);
  await expect(page.getByRole('link', { name: 'Call Sam on 07700 900123' })).toBeVisible();
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== 'activated') {
      await new Promise((done) => active?.addEventListener('statechange', done));
    }
  });
  await server.stop();

  for (const address of toLoad) {
    await page.goto(address);
    const heading = page.locator('h1').first();
    await expect(heading, address).not.toBeEmpty();
    if (address === '/nowhere') await expect(heading).toHaveText(noPage);
    else await expect(heading, address).not.toHaveText(noPage);
  }
  await page.goto('/support');
  await expect(page.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
  await expect(page.getByRole('link', { name: 'Call Samaritans on 116 123' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Call Sam on 07700 900123' })).toBeVisible();
  await page.getByLabel('Show numbers for').selectOption({ label: 'Ireland' });
  await expect(page.getByRole('link', { name: 'Call 112' })).toBeVisible();

  await page.goto('/tools/i-statements');
  const opened = page.waitForEvent('worker');
  const harsh = 'You never listened. You made me jealous. ';
  await page.getByRole('textbox', { name: 'Your words' }).fill(harsh);
  expect((await opened).url()).toContain('reading-worker');
  await expect(page.getByText('2 pencil marks', { exact: true }).first()).toBeVisible();

  await page.goto('/path/begin/what-you-want-help-with');
  await page.getByRole('radio').first().check();
  await expect(page.getByText(/^Saved on this device/)).toBeVisible();
  await page.goto('/journal');
  await expect(page.getByRole('link', { name: /What do you most want help with/ })).toBeVisible();
  expect(complaints).toEqual([]);
  await context.close();
});

test('nothing leaves the place the app was loaded from while somebody writes', async ({
  page,
  baseURL,
}) => {
  const leaks = watchLeaks(page, baseURL ?? '');
  await page.goto('/');
  // Trusted Types: no text becomes markup or a program, and no file but the app's own.
  const refused = await page.evaluate(() => {
    const refusalOf = (attempt: () => unknown): string => {
      try {
        return `allowed: ${String(attempt())}`;
      } catch (error) {
        return error instanceof TypeError || error instanceof EvalError ? 'refused' : String(error);
      }
    };
    return [
      refusalOf(() => (document.createElement('p').innerHTML = '<b></b>')),
      refusalOf(() => new Worker('https://example.org/worker.js')),
      refusalOf(() => new Worker('data:text/javascript,1')),
    ];
  });
  expect(refused).toEqual(['refused', 'refused', 'refused']);
  leaks.complaints.length = 0;
  await page.getByRole('link', { name: 'Start with one question' }).click();
  await expect(page.getByRole('textbox').first()).toBeFocused();
  await page.keyboard.type('Only here.');
  await expect(page.getByText(/^Saved on this device/)).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeFocused();
  expect(leaks).toEqual({ elsewhere: [], complaints: [] });
});
