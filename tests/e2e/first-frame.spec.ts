import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { holdApp, ofProgram } from './held-app';
import { seedStorage, someJournal, storedFact } from './seed';
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
    const release = await holdApp(page);
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
  let dress = (): void => undefined;
  const dressed = new Promise<void>((done) => {
    dress = done;
  });
  await page.route(/assets\/start-.*css$/, async (route) => {
    await dressed;
    await route.continue();
  });
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
    const release = await holdApp(page);
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
    const release = await holdApp(page);
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
    const release = await holdApp(page);
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
    const release = await holdApp(page);
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
    const release = await holdApp(page);
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
    const release = await holdApp(page);
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
      await holdApp(elsewhere);
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
    await holdApp(page);
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
  const release = await holdApp(page);
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
  const release = await holdApp(page);
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
    const releaseAgain = await holdApp(page);
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
  const release = await holdApp(page);
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

  const releaseAgain = await holdApp(page);
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
    await holdApp(page);
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

test.describe('the newest pages of the journal, on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  /** Five pages and one without words, all of them of one month, whatever day it is. */
  const inOneMonth = () => someJournal(Date.UTC(2026, 2, 31, 12));
  const rows = (page: Page) => page.locator('#root[data-first] main li');

  test('are read before the app has come, and stand where the app then draws them', async ({
    page,
  }) => {
    await seedStorage(page, inOneMonth());
    const release = await holdApp(page, ofProgram);
    await page.goto('/journal', { waitUntil: 'commit' });
    await expect(rows(page)).toHaveCount(5);
    await expect(rows(page).first()).toContainText('If I notice I’m going quiet, then I’ll');
    await expect(rows(page).first()).toContainText('Half-written');
    await page.evaluate(() => document.fonts.ready);
    const places = (): Promise<unknown[]> =>
      page.locator('#main :is(h1, h2, li, li *, a, button, input)').evaluateAll((all) =>
        all.map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return [one.localName, x, y, width, height];
        }),
      );
    // What somebody goes to with the keyboard they are at in the app.
    await rows(page).nth(2).getByRole('link').focus();
    const before = await places();
    release();
    await expect(page.locator('#root[data-first]')).toHaveCount(0);
    await expect(page.locator('main li').nth(2).getByRole('link')).toBeFocused();
    // Below them come older months, and what is folded.
    expect((await places()).slice(0, before.length)).toEqual(before);
  });

  test('are no part of the app: a press is heard, and what is searched for goes over', async ({
    page,
  }) => {
    await seedStorage(page, inOneMonth());
    const release = await holdApp(page, ofProgram);
    await page.goto('/journal', { waitUntil: 'commit' });
    await page.getByRole('searchbox').pressSequentially('rent');
    release();
    await expect(page.locator('#root[data-first]')).toHaveCount(0);
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(page.getByRole('searchbox')).toHaveValue('rent');
    await expect(page.locator('main li')).toHaveCount(1);

    await page.unrouteAll();
    const releaseAgain = await holdApp(page, ofProgram);
    await page.goto('/journal', { waitUntil: 'commit' });
    await rows(page).nth(1).getByRole('link').click();
    await expect(page).toHaveURL(/\/journal$/);
    releaseAgain();
    await expect(page).toHaveURL(/\/journal\/U1-2$/);
    expect(await page.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(1);
  });

  test('are the program’s to ask for only once they are on the screen', async ({ page }) => {
    await seedStorage(page, inOneMonth());
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const isProgram = (path: string): boolean => /\/(react|journal|app)-[\w-]{8}\.js$/.test(path);
    let dress = (): void => undefined;
    const dressed = new Promise<void>((done) => {
      dress = done;
    });
    await page.route(/assets\/journal-screen-.*css$/, async (route) => {
      await dressed;
      await route.continue();
    });
    const early = page.waitForResponse(/assets\/early-rows-.*js$/);
    await page.goto('/journal', { waitUntil: 'commit' });
    await early;
    expect(asked.filter(isProgram)).toEqual([]);
    dress();
    await expect(page).toHaveTitle('Journal · Second Draft');
    expect(asked.filter(isProgram)).toHaveLength(3);
  });

  test('are gone at once where another tab locks the journal, or empties it', async ({
    page,
    context,
  }) => {
    await seedStorage(page, inOneMonth());
    const release = await holdApp(page, ofProgram);
    await page.goto('/journal', { waitUntil: 'commit' });
    await expect(rows(page)).toHaveCount(5);
    const other = await context.newPage();
    await other.goto('/away.html');
    await other.evaluate(() => localStorage.setItem('sd1.k', 'locked'));
    await expect(rows(page)).toHaveCount(0);
    // And not because the page has given up on the program.
    await expect(page.locator('#root[data-first="frame"]')).toHaveCount(1);
    await other.evaluate(() => localStorage.removeItem('sd1.k'));
    release();
    await expect(page.locator('main li').first()).toBeVisible();
  });

  test('are gone at once where another tab hides some of it, and stay where it goes on writing', async ({
    page,
    context,
  }) => {
    const [[key, value] = ['', '']] = inOneMonth();
    const other = await context.newPage();
    await other.goto('/away.html');
    for (const [name, next, left] of [
      [key, value, 5],
      [key, null, 0],
      [key, '{"body":null}', 0],
      ['sd1.r.fact/maskNames.other', 'true', 0],
      ['sd1.j.other', '[]', 0],
    ] as const) {
      await seedStorage(page, inOneMonth());
      await page.goto('/away.html');
      await page.evaluate(() => localStorage.removeItem('sd1.r.fact/maskNames.other'));
      await holdApp(page, ofProgram);
      await page.goto('/journal', { waitUntil: 'commit' });
      await expect(rows(page)).toHaveCount(5);
      await other.evaluate(
        ([its, written]) => {
          if (written === null) localStorage.removeItem(its);
          else localStorage.setItem(its, `${written} `);
          // Heard by the page in its order.
          localStorage.setItem('of-another', String(Math.random()));
        },
        [name, next] as const,
      );
      await expect(rows(page), `${name} ${next}`).toHaveCount(left);
      // And not because the page has given up on the program.
      await expect(page.locator('#root[data-first="frame"]')).toHaveCount(1);
    }
  });

  test('are not drawn where another tab locks the journal once it was read', async ({
    page,
    context,
  }) => {
    await seedStorage(page, inOneMonth());
    await holdApp(page, ofProgram);
    let dress = (): void => undefined;
    const dressed = new Promise<void>((done) => {
      dress = done;
    });
    await page.route(/assets\/journal-screen-.*css$/, async (route) => {
      await dressed;
      await route.continue();
    });
    await page.goto('/journal', { waitUntil: 'commit' });
    const hasCome = (how: string): Promise<unknown> =>
      page.waitForFunction((to) => document.documentElement.dataset['early'] === to, how);
    await hasCome('read');
    const other = await context.newPage();
    await other.goto('/away.html');
    await other.evaluate(() => localStorage.setItem('sd1.k', 'locked'));
    await page.waitForFunction(() => localStorage.getItem('sd1.k') !== null);
    dress();
    await hasCome('over');
    expect(await rows(page).count()).toBe(0);
    await expect(page.locator('#root[data-first="frame"]')).toHaveCount(1);
  });

  test('hear Shift as the app does, and Mask names at once', async ({ page }) => {
    let left = 0;
    await page.route(/away\.html$|weather$/, async (route) => {
      left += route.request().isNavigationRequest() ? 1 : 0;
      await route.fulfill({ body: '' });
    });
    for (const [isOn, expected] of [
      [false, 0],
      [true, 1],
    ] as const) {
      await seedStorage(page, [
        ...inOneMonth(),
        storedFact('exitByShift', isOn),
        storedFact('otherNames', 'afraid'),
      ]);
      left = 0;
      await holdApp(page, ofProgram);
      await page.goto('/journal', { waitUntil: 'commit' });
      await expect(rows(page)).toHaveCount(5);
      if (!isOn) {
        await page.getByRole('button', { name: 'Mask names' }).click();
        await expect(rows(page)).toHaveCount(0);
      }
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
      if (isOn) await expect.poll(() => left).toBe(expected);
      else await expect(page.locator('#root[data-first="frame"]')).toHaveCount(1);
      expect(left).toBe(expected);
    }
  });

  test('are pressed by what they are, and not by where they stand: a notice above them moves all', async ({
    page,
  }) => {
    await seedStorage(page, [...inOneMonth(), ['sd1.r.draft/none.other', 'damaged']]);
    const release = await holdApp(page, ofProgram);
    await page.goto('/journal', { waitUntil: 'commit' });
    await page.getByRole('button', { name: 'Filters' }).click();
    release();
    await expect(page.getByRole('button', { name: 'I’ve read this' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Filters' })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
    await expect(page).toHaveURL(/\/journal$/);
  });

  test('lead below the path that the app stands below', async ({ page }) => {
    const server = await serve();
    let release = (): void => undefined;
    const released = new Promise<void>((done) => {
      release = done;
    });
    await page.route('**/some/where/**', async (route) => {
      const path = new URL(route.request().url()).pathname.replace('/some/where', '');
      if (/assets\/(react|journal|app)-[\w-]{8}\.js$/.test(path)) await released;
      await route.fulfill({ response: await route.fetch({ url: `${server.url}${path}` }) });
    });
    await seedStorage(page, inOneMonth(), server.url);
    await page.goto(`${server.url}/some/where/journal`, { waitUntil: 'commit' });
    const row = rows(page).nth(1).getByRole('link');
    await expect(row).toHaveAttribute('href', '/some/where/journal/U1-2');
    await row.click();
    release();
    await expect(page).toHaveURL(/\/some\/where\/journal\/U1-2$/);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await server.stop();
  });

  for (const [why, values, address] of [
    ['it is locked', [['sd1.k', '"vault":"v"']], '/journal'],
    ['its lock can’t be read', [['sd1.k', 'damaged']], '/journal'],
    ['some of them are asked for', [], '/journal?kept=1'],
    ['another page is', [], '/journal/U1-2'],
  ] as const)
    test(`are not drawn where ${why}`, async ({ page }) => {
      await seedStorage(page, [...inOneMonth(), ...values]);
      await page.goto(address, { waitUntil: 'commit' });
      await expect(page.locator('#plain-page')).toHaveCount(0);
      await page.evaluate(() => sessionStorage.clear());
      await holdApp(page, ofProgram);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const program = page.waitForRequest(/assets\/app-[\w-]{8}\.js$/);
      await page.goto(address, { waitUntil: 'commit' });
      await program;
      await expect(rows(page)).toHaveCount(0);
    });

  test('are not drawn where the second home knows of a lock, or of an emptied journal', async ({
    page,
  }) => {
    await seedStorage(page, inOneMonth());
    await page.goto('/journal');
    await expect(page).toHaveTitle('Journal · Second Draft');
    await page.goto('/away.html');
    await holdApp(page, ofProgram);
    for (const [name, value] of [
      ['lock', { generation: 1, vault: 'v', keys: 'k' }],
      ['epoch', 5],
    ] as const) {
      await page.goto('/away.html');
      await page.evaluate(
        ([key, kept]) =>
          new Promise<void>((done, fail) => {
            const opening = indexedDB.open('second-draft');
            opening.addEventListener('error', () => fail(opening.error ?? new Error('refused')));
            opening.addEventListener('success', () => {
              const write = opening.result.transaction('meta', 'readwrite');
              write.objectStore('meta').clear();
              write.objectStore('meta').put(kept, key);
              write.addEventListener('complete', () => {
                opening.result.close();
                done();
              });
            });
          }),
        [name, value] as const,
      );
      const program = page.waitForRequest(/assets\/app-[\w-]{8}\.js$/);
      await page.goto('/journal', { waitUntil: 'commit' });
      await program;
      await expect(rows(page), name).toHaveCount(0);
    }
  });
});
