import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { holdFiles } from './held-files';
import { seedStorage, someJournal } from './seed';
import { someToolPages } from './seed-tools';
import { serve } from './serve';

/** From now on; how faces take the place of what stands in for them is looked at in faces.spec.ts. */
const watchShifts = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry) window.name += `${String(entry.value)} `;
    }).observe({ type: 'layout-shift' });
  });

test.use({ serviceWorkers: 'block' });

test('it leaves to where the app leaves to', () => {
  const page = /'(https:[^']+)'/;
  const [check, app] = ['start-check/leave.js', 'src/app/leave.ts'].map(
    (path) => page.exec(readFileSync(path, 'utf8'))?.[1],
  );
  expect(app).toContain('https://');
  expect(check).toBe(app);
});

for (const address of ['/', '/welcome'])
  test(`somebody new reads the welcome before the app has come, and nothing of it is drawn anew: ${address}`, async ({
    page,
  }) => {
    const release = await holdFiles(page);
    await page.goto(address, { waitUntil: 'commit' });
    const heading = page.getByRole('heading', { name: 'Write the second draft.' });
    await expect(heading).toBeVisible();
    await expect(page.getByRole('link', { name: 'Support' })).toHaveAttribute('href', '/support');
    await expect(page.getByRole('link', { name: 'Start with one question' })).toHaveAttribute(
      'href',
      '/path/begin/what-happened',
    );
    const stood = await heading.elementHandle();
    await page.getByRole('link', { name: 'I have a backup to restore' }).focus();
    await watchShifts(page);
    release();
    await expect(page).toHaveTitle('Welcome · Second Draft');
    await expect(page).toHaveURL(/\/welcome$/);
    expect(await stood.evaluate((element) => element.isConnected)).toBe(true);
    await expect(page.getByRole('link', { name: 'I have a backup to restore' })).toBeFocused();
    expect(await page.evaluate(() => window.name)).toBe('');
    // The app has it now.
    await page.getByRole('link', { name: 'Start with one question' }).click();
    await expect(page.getByRole('textbox').first()).toBeVisible();
    expect(await page.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(1);
  });

test('somebody new reads first: the program is asked for once the words are on the screen', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const dress = await holdFiles(page, /assets\/start-.*css$/);
  const faces = page.waitForResponse(/assets\/atkinson-.*woff2$/);
  const begun = page.waitForResponse(/assets\/index-.*js$/);
  await page.goto('/', { waitUntil: 'commit' });
  await Promise.all([faces, begun]);
  const isProgram = (path: string): boolean =>
    /\/(react|journal|app|welcome-screen)-[\w-]{8}\.js$/.test(path);
  expect(asked.filter(isProgram)).toEqual([]);
  dress();
  await expect(page).toHaveTitle('Welcome · Second Draft');
  expect(asked.filter(isProgram)).toHaveLength(4);
});

test.describe('a page of the guide, asked for by somebody new', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  const address = '/path/begin/what-happened';

  test('is there to be written on before the app has come, and the words go on in it', async ({
    page,
  }) => {
    const release = await holdFiles(page);
    await page.goto(address, { waitUntil: 'commit' });
    const sheet = page.getByRole('textbox', { name: /what happened, and where do things stand/ });
    await sheet.pressSequentially('It rained. ');
    await expect(page.getByText('Not kept yet: still loading')).toBeVisible();
    await page.keyboard.press('ArrowLeft');
    const stood = await sheet.elementHandle();
    await watchShifts(page);
    release();
    await expect(page).toHaveTitle(/^Begin here, page 1 of 2/);
    await expect(page.locator('#root[data-first]')).toHaveCount(0);
    await expect(page.getByText(/^Saved on this device,/)).toBeVisible();
    expect(await stood.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => window.name)).toBe('');
    await page.keyboard.type(' Then');
    await expect(sheet).toHaveValue('It rained. Then ');
    await expect(page.getByText('Saving')).toBeHidden();
    await expect(page.getByText(/^Saved on this device,/)).toBeVisible();
    await page.reload();
    await expect(page).toHaveTitle(/^Begin here, page 1 of 2/);
    await expect(sheet).toHaveValue('It rained. Then ');
  });

  test('keeps its words where the app has to draw it anew, as after a translator', async ({
    page,
  }) => {
    const release = await holdFiles(page);
    await page.goto(address, { waitUntil: 'commit' });
    await page.getByRole('textbox').fill('It rained.');
    const stood = await page.getByRole('textbox').elementHandle();
    await page.evaluate(() => {
      const label = document.querySelector('main label');
      const translated = document.createElement('font');
      translated.textContent = 'En quelques lignes';
      label?.replaceChildren(translated);
      document.querySelector('#root header')?.remove();
    });
    release();
    await expect(page.getByText(/^Saved on this device,/)).toBeVisible();
    expect(await stood.evaluate((element) => element.isConnected)).toBe(false);
    await expect(page.getByRole('textbox')).toHaveValue('It rained.');
    await page.reload();
    await expect(page).toHaveTitle(/^Begin here, page 1 of 2/);
    await expect(page.getByRole('textbox')).toHaveValue('It rained.');
  });

  test('hears its buttons once the app has come', async ({ page }) => {
    const release = await holdFiles(page);
    await page.goto(address, { waitUntil: 'commit' });
    await page.getByRole('textbox').fill('It rained.');
    await page.getByRole('button', { name: 'Continue' }).click();
    release();
    await expect(page).toHaveURL(/what-you-want-help-with$/);
    await page.goto('/journal');
    await expect(page.getByText('It rained.')).toBeVisible();
  });

  test('gives its words back where a part of the app doesn’t arrive', async ({ page }) => {
    await page.route(/assets\/app-.*js$/, (route) => route.abort());
    const missed = page.waitForEvent('requestfailed');
    const release = await holdFiles(page);
    await page.goto(address, { waitUntil: 'commit' });
    await page.getByRole('textbox').fill('It rained.');
    await missed;
    release();
    await expect(page.getByRole('heading', { name: /hasn’t started/ })).toBeVisible();
    await expect(page.getByText(/This isn’t kept yet/)).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveValue('It rained.');
  });

  test('gives its words back where its own screen doesn’t arrive', async ({ page }) => {
    await page.route(/assets\/question-.*js$/, (route) => route.abort());
    const release = await holdFiles(page);
    await page.goto(address, { waitUntil: 'commit' });
    await page.getByRole('textbox').fill('It rained.');
    release();
    await expect(page.getByRole('heading', { name: /couldn’t be loaded/ })).toBeVisible();
    await expect(page.getByText(/This isn’t kept yet/)).toBeInViewport();
    await expect(page.getByRole('textbox')).toHaveValue('It rained.');
    await expect(page.getByRole('textbox')).toBeFocused();
  });

  test('is not drawn where the second home has a journal, for another release, or beside a wide sheet', async ({
    page,
    browser,
  }) => {
    await page.goto(address);
    await page.getByRole('textbox').fill('It rained.');
    await expect(page.getByText(/^Saved on this device,/)).toBeVisible();
    await page.goto('/away.html');
    await page.evaluate(() => localStorage.clear());
    const release = await holdFiles(page);
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.locator('#root')).toHaveAttribute('data-first', 'frame');
    release();
    await expect(page.getByRole('textbox')).toHaveValue('It rained.');

    for (const other of ['release', 'width', 'page']) {
      const context = await browser.newContext({
        serviceWorkers: 'block',
        viewport: { width: other === 'width' ? 1280 : 390, height: 844 },
      });
      const elsewhere = await context.newPage();
      await holdFiles(elsewhere);
      await elsewhere.route('**/first/**', async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(/data-of="[^"]*"/, 'data-of="older.js"');
        await route.fulfill(other === 'release' ? { response, body } : { response });
      });
      // Answered on a form, and not on a sheet.
      await elsewhere.goto(other === 'page' ? '/path/understand/what-i-feel' : address, {
        waitUntil: 'commit',
      });
      await expect(elsewhere.locator('#root'), other).toHaveAttribute('data-first', 'frame');
      await context.close();
    }
  });
});

test('the way out works before the app has come, by press, by key and by Shift', async ({
  browser,
}) => {
  for (const way of ['press', 'Space', 'Shift'] as const) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await holdFiles(page);
    await page.goto(way === 'press' ? '/path/weigh/whatever' : '/', { waitUntil: 'commit' });
    const exit = page.getByRole('button', { name: 'Quick exit', exact: true });
    await expect(exit).toBeVisible();
    await context.setOffline(true);
    let hasLeft = false;
    const left = page.waitForRequest(/\/away\.html$/).then(() => {
      hasLeft = true;
    });
    if (way === 'press') await exit.click();
    else if (way === 'Space') await exit.press('Space');
    // A machine that is busy may be too slow to press three times within a second and a half.
    else
      await expect
        .poll(async () => {
          for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
          return hasLeft;
        })
        .toBe(true);
    await left;
    await context.close();
  }
});

test('round every other screen the frame stands from the first, in its place, and names where one is', async ({
  page,
}) => {
  await seedStorage(page, someJournal());
  const release = await holdFiles(page);
  await page.goto('/journal', { waitUntil: 'commit' });
  const journal = page.getByRole('navigation').getByRole('link', { name: 'Journal' });
  await expect(journal).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('heading')).toHaveCount(0);
  await journal.focus();
  const places = page.locator('header a:visible, nav svg');
  const boxes = (): Promise<unknown> =>
    places.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as unknown));
  await page.evaluate(() => document.fonts.ready);
  const before = await boxes();
  release();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' })).toHaveCount(1);
  await expect(journal).toBeFocused();
  expect(await boxes()).toEqual(before);
});

test('a link pressed before the app has come is followed by the app, with the page as it stands', async ({
  page,
}) => {
  const release = await holdFiles(page);
  await page.goto('/', { waitUntil: 'commit' });
  const begin = page.getByRole('link', { name: 'Start with one question' });
  await begin.click();
  await expect(page).toHaveURL(/\/$/);
  release();
  await expect(page.getByRole('textbox').first()).toBeFocused();
  await expect(page).toHaveURL(/\/path\/begin\/what-happened$/);
  expect(await page.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(1);
  expect(await page.evaluate(() => history.length)).toBeGreaterThan(1);
  await page.goBack();
  await expect(begin).toBeVisible();

  await seedStorage(page, [...someJournal(), ...someToolPages()]);
  // One of them says in the address what it shows.
  for (const address of ['/about', '/tools/contact-plan', '/path', '/journal']) {
    const releaseAgain = await holdFiles(page);
    await page.goto(address, { waitUntil: 'commit' });
    await page.getByRole('banner').getByRole('link', { name: 'Support' }).click();
    releaseAgain();
    await expect(page.locator('#root h1'), address).toHaveText('When a journal isn’t enough');
    await page.unrouteAll();
  }
});

test('what is typed to find something before the app has come is found, or given up', async ({
  page,
}) => {
  await seedStorage(page, someJournal());
  const release = await holdFiles(page);
  await page.goto('/about', { waitUntil: 'commit' });
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Journal' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('letx');
  await page.keyboard.press('Backspace');
  release();
  await page.keyboard.type('t');
  const field = page.getByRole('combobox');
  await expect(field).toBeFocused();
  await page.keyboard.type('ers');
  await expect(field).toHaveValue('letters');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const releaseAgain = await holdFiles(page);
  await page.goto('/journal', { waitUntil: 'commit' });
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Journal' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('abc');
  await page.keyboard.press('Escape');
  releaseAgain();
  await page.getByRole('link', { name: 'About', exact: true }).click();
  await expect(page).toHaveURL(/about$/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('nothing is drawn first of a locked journal, or where somebody left in a hurry; and no welcome to who has written', async ({
  browser,
}) => {
  for (const [seed, address, seen] of [
    [() => localStorage.setItem('sd1.k', '{"vault":"0"}'), '/', ''],
    [() => localStorage.setItem('sd1.k', '{"vault":"0"}'), '/journal', ''],
    [() => sessionStorage.setItem('away', '1'), '/', ''],
    [() => sessionStorage.setItem('away', '1'), '/journal', ''],
    [() => localStorage.setItem('sd1.x', ''), '/', 'frame'],
    [() => localStorage.setItem('sd1.x', ''), '/welcome', ''],
    [() => undefined, '/?shared=words', ''],
    [() => undefined, '/about', 'frame'],
    [() => undefined, '/', 'welcome'],
  ] as const) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto('/away.html');
    await page.evaluate(seed);
    await holdFiles(page);
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.getElementById('root') !== null);
    await page.waitForTimeout(300);
    const root = page.locator('#root');
    expect
      .soft((await root.getAttribute('data-first')) ?? '', `${String(seed)} ${address}`)
      .toBe(seen);
    if (seen === '')
      expect.soft(await root.evaluate(({ childNodes }) => childNodes.length), address).toBe(0);
    await context.close();
  }
});

test('below a path its links lead below that path', async ({ browser }) => {
  const server = await serve();
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.route('**/some/where/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const path = pathname.replace('/some/where', '');
    if (/assets\/index-.*js$/.test(path)) return;
    await route.fulfill({ response: await route.fetch({ url: `${server.url}${path}` }) });
  });
  await page.goto(`${server.url}/some/where/welcome`, { waitUntil: 'commit' });
  await expect(page.getByRole('link', { name: 'Support' })).toHaveAttribute(
    'href',
    '/some/where/support',
  );
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
  await server.stop();
});
