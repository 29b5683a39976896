/** The newest pages of the journal on a phone, drawn by src/early before the program has come. */
import { expect, test, type Page } from '@playwright/test';
import { holdFiles, ofProgram } from './held-files';
import { seedStorage, someJournal, storedFact } from './seed';
import { serve } from './serve';

test.use({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
/** Five pages and one without words, all of them of one month, whatever day it is. */
const inOneMonth = () => someJournal(Date.UTC(2026, 2, 31, 12));
const rows = (page: Page) => page.locator('#root[data-first] main li');

test('the newest pages are read before the app has come, and stand where the app then draws them', async ({
  page,
}) => {
  await seedStorage(page, inOneMonth());
  const release = await holdFiles(page, ofProgram);
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

test('the newest pages are no part of the app: a press is heard, and what is searched for goes over', async ({
  page,
}) => {
  await seedStorage(page, inOneMonth());
  const release = await holdFiles(page, ofProgram);
  await page.goto('/journal', { waitUntil: 'commit' });
  await page.getByRole('searchbox').pressSequentially('rent');
  release();
  await expect(page.locator('#root[data-first]')).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.getByRole('searchbox')).toHaveValue('rent');
  await expect(page.locator('main li')).toHaveCount(1);

  await page.unrouteAll();
  const releaseAgain = await holdFiles(page, ofProgram);
  await page.goto('/journal', { waitUntil: 'commit' });
  await rows(page).nth(1).getByRole('link').click();
  await expect(page).toHaveURL(/\/journal$/);
  releaseAgain();
  await expect(page).toHaveURL(/\/journal\/U1-2$/);
  expect(await page.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(1);
});

test('the newest pages are the program’s to ask for only once they are on the screen', async ({
  page,
}) => {
  await seedStorage(page, inOneMonth());
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const isProgram = (path: string): boolean => ofProgram.test(path);
  const dress = await holdFiles(page, /assets\/journal-screen-.*css$/);
  const early = page.waitForResponse(/assets\/early-rows-.*js$/);
  await page.goto('/journal', { waitUntil: 'commit' });
  await early;
  expect(asked.filter(isProgram)).toEqual([]);
  dress();
  await expect(page).toHaveTitle('Journal · Second Draft');
  expect(asked.filter(isProgram)).toHaveLength(3);
});

test('the newest pages are gone at once where another tab locks the journal, or empties it', async ({
  page,
  context,
}) => {
  await seedStorage(page, inOneMonth());
  const release = await holdFiles(page, ofProgram);
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

test('the newest pages are gone at once where another tab hides some of it, and stay where it goes on writing', async ({
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
    await holdFiles(page, ofProgram);
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

test('the newest pages are not drawn where another tab locks the journal once it was read', async ({
  page,
  context,
}) => {
  await seedStorage(page, inOneMonth());
  await holdFiles(page, ofProgram);
  const dress = await holdFiles(page, /assets\/journal-screen-.*css$/);
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

test('the newest pages hear Shift as the app does, and Mask names at once', async ({ page }) => {
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
    await holdFiles(page, ofProgram);
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

test('the newest pages are pressed by what they are, and not by where they stand: a notice above them moves all', async ({
  page,
}) => {
  await seedStorage(page, [...inOneMonth(), ['sd1.r.draft/none.other', 'damaged']]);
  const release = await holdFiles(page, ofProgram);
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

test('the newest pages lead below the path that the app stands below', async ({ page }) => {
  const server = await serve();
  let release = (): void => undefined;
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/some/where/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/some/where', '');
    if (ofProgram.test(path)) await released;
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
  test(`the newest pages are not drawn where ${why}`, async ({ page }) => {
    await seedStorage(page, [...inOneMonth(), ...values]);
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.locator('#plain-page')).toHaveCount(0);
    await page.evaluate(() => sessionStorage.clear());
    await holdFiles(page, ofProgram);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const program = page.waitForRequest(/assets\/app-[\w-]{8}\.js$/);
    await page.goto(address, { waitUntil: 'commit' });
    await program;
    await expect(rows(page)).toHaveCount(0);
  });

test('the newest pages are not drawn where the second home knows of a lock, or of an emptied journal', async ({
  page,
}) => {
  await seedStorage(page, inOneMonth());
  await page.goto('/journal');
  await expect(page).toHaveTitle('Journal · Second Draft');
  await page.goto('/away.html');
  await holdFiles(page, ofProgram);
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
