import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { serve } from './serve';

test.use({ serviceWorkers: 'allow' });

const dist = resolve(process.env['E2E_DIST'] ?? 'dist');
const question = '/path/begin/what-happened';
const saved = /^Saved on this device/;
const sheet = (page: Page) => page.getByRole('textbox').first();

async function keptWhole(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise((done) => active?.addEventListener('statechange', done));
  });
}

/** The newer one is whole in the browser: how long that takes is the machine's affair, not the banner's. */
async function newerHasCome(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const coming =
      registration.waiting ??
      registration.installing ??
      (await new Promise<ServiceWorker | null>((done) => {
        registration.addEventListener('updatefound', () => done(registration.installing), {
          once: true,
        });
      }));
    if (coming?.state !== 'installing') return;
    await new Promise((done) => coming.addEventListener('statechange', done, { once: true }));
  });
}

async function copyOfApp(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'second-draft-interrupted-'));
  await cp(dist, folder, { recursive: true });
  return folder;
}

/** The same app with every part under another name, and nothing left under the old ones. */
async function publishNewer(folder: string): Promise<void> {
  const names = (await readdir(join(folder, 'assets'))).toSorted((a, b) => b.length - a.length);
  const named = new RegExp(
    names.map((name) => name.replaceAll('.', String.raw`\.`)).join('|'),
    'g',
  );
  await Promise.all(
    names.map((name) =>
      rename(join(folder, 'assets', name), join(folder, 'assets', `newer-${name}`)),
    ),
  );
  const texts = [
    'index.html',
    'sw.js',
    ...names.filter((name) => /\.(js|css)$/.test(name)).map((name) => `assets/newer-${name}`),
  ];
  await Promise.all(
    texts.map(async (name) => {
      const path = join(folder, name);
      const text = (await readFile(path, 'utf8')).replaceAll(named, 'newer-$&');
      await writeFile(
        path,
        text.replaceAll(
          /(url:"index\.html",revision:")[^"]+|(revision:")[^"]+(?=",url:"index\.html")/g,
          '$1$2newer',
        ),
      );
    }),
  );
}

test('a first visit that is cut off half-way: what is there works, what is not says so, and the next visit has all', async ({
  browser,
}) => {
  const server = await serve();
  const context = await browser.newContext({ baseURL: server.url });
  const page = await context.newPage();
  // The line goes once the first question is there: nothing else comes, nor what keeps the app for later.
  await page.goto(question);
  await context.route(/\/(sw\.js|assets\/)/, (route) => route.abort());
  await sheet(page).fill('Before the line went.');
  await expect(page.getByText(saved)).toBeVisible();
  await page.getByRole('link', { name: 'Tools', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/couldn.t be loaded/);
  await expect(page.getByText(/What you wrote is on this device as before/)).toBeVisible();
  await page.goBack();
  await expect(sheet(page)).toHaveValue('Before the line went.');
  // Parts that don’t come where the page is opened anew.
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/hasn.t started/);
  await context.unrouteAll();
  await page.getByRole('link', { name: 'Load this page again' }).click();
  await expect(sheet(page)).toHaveValue('Before the line went.');
  await keptWhole(page);
  await server.stop();
  await page.goto('/tools');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tools');
  await context.close();
});

test('a question whose form doesn’t come says so, and is there once it is asked for again', async ({
  browser,
}) => {
  const server = await serve();
  for (const [address, form, control] of [
    ['/path/begin/what-you-want-help-with', /assets\/choice-form-[\w-]{8}\.js/, 'radio'],
    ['/path/understand/underneath', /assets\/rows-form-[\w-]{8}\.js/, 'textbox'],
  ] as const) {
    const context = await browser.newContext({ baseURL: server.url, serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.route(form, (route) => route.abort());
    await page.goto(address);
    await expect(page.getByText(/couldn.t be loaded/).first()).toBeVisible();
    await expect(page.locator('main').getByRole(control)).toHaveCount(0);
    await page.unroute(form);
    await page.getByRole('button', { name: 'Try again' }).click();
    // A browser may go by what it found the first time for as long as the page stands.
    await page.getByRole('button', { name: 'Load the page anew' }).click();
    await expect(page.locator('main').getByRole(control).first()).toBeVisible();
    await context.close();
  }
  await server.stop();
});

test('a worker older than the files beside it gives way where a part of its own is gone', async ({
  browser,
}) => {
  const folder = await copyOfApp();
  const server = await serve({ folder });
  const context = await browser.newContext({ baseURL: server.url });
  const page = await context.newPage();
  await page.goto(question);
  await sheet(page).fill('Under the older one.');
  await expect(page.getByText(saved)).toBeVisible();
  await keptWhole(page);
  await publishNewer(folder);
  // With all of its own it goes on, whatever lies on the host.
  await page.goto('/tools');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tools');
  await newerHasCome(page);
  await expect(page.getByText('A newer Second Draft is ready')).toBeVisible();
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys())
        if (/assets\/(?!newer).*\.js/.test(url)) await cache.delete(url);
    }
  });
  await page.goto(question);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/hasn.t started/);
  await page.getByRole('link', { name: 'Load this page again' }).click();
  await expect(sheet(page)).toHaveValue('Under the older one.');
  await context.close();
  await server.stop();
  await rm(folder, { recursive: true });
});

test('storage cleared under a running tab takes no words that are on the screen', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto(question);
  await sheet(page).fill('Before it was cleared.');
  await expect(page.getByText(saved)).toBeVisible();
  await keptWhole(page);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin: baseURL ?? '', storageTypes: 'all' });
  await sheet(page).press('End');
  await page.keyboard.type(' And after.');
  await expect(page.getByText('Some pages had gone missing and were brought back')).toBeVisible();
  await expect(page.getByText(saved)).toBeVisible();
  await page.reload();
  await expect(sheet(page)).toHaveValue('Before it was cleared. And after.');
});

test('a tab asleep for a week goes on', async ({ browser }) => {
  const folder = await copyOfApp();
  const server = await serve({ folder });
  const context = await browser.newContext({ baseURL: server.url });
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(question);
  await sheet(page).fill('A week ago.');
  await expect(page.getByText(saved)).toBeVisible();
  await keptWhole(page);
  // From now on it is made of what the browser keeps.
  await page.reload();
  await expect(sheet(page)).toHaveValue('A week ago.');
  const devtools = await context.newCDPSession(page);
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  await publishNewer(folder);
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  await page.clock.fastForward(7 * 24 * 60 * 60 * 1000);
  await sheet(page).press('End');
  await page.keyboard.type(' And today.');
  await expect(page.getByText(saved)).toBeVisible();
  await page.getByRole('link', { name: 'Journal', exact: true }).first().click();
  await expect(page.getByText('A week ago. And today.')).toBeVisible();
  await page.goto(question);
  await expect(sheet(page)).toHaveValue('A week ago. And today.');
  await newerHasCome(page);
  await expect(page.getByText('A newer Second Draft is ready')).toBeVisible();
  await context.close();
  await server.stop();
  await rm(folder, { recursive: true });
});
