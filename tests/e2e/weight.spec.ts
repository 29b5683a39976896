import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { readNothingAhead } from './app-test';
import { seedStorage, someJournal } from './seed';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

const kilobytesOf = (paths: Iterable<string>): number =>
  [...paths].reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path))).length, 0) / 1000;

/** What may be fetched until the first question can be answered, in kilobytes as a host sends it; faces have a budget of their own. */
const budgets = { script: 193, style: 15, page: 9 };

/** What the page asks for once the newest pages are on the screen. */
const isProgram = (path: string): boolean =>
  /\/(react|journal|app|journal-screen|pages|answers|overviews|lists)-[\w-]{8}\.js$/.test(path);

const kindOf = (path: string): keyof typeof budgets | null => {
  if (path.endsWith('.js')) return 'script';
  if (path.endsWith('.css')) return 'style';
  return path.endsWith('.html') ? 'page' : null;
};

for (const { address, whoever, more } of [
  { address: '/path/begin/what-happened', whoever: 'somebody new', more: 0 },
  { address: '/path/understand/what-played-a-part', whoever: 'somebody new', more: 0 },
  // What shows earlier answers, and nothing of the path or the journal.
  { address: '/path/understand/what-played-a-part', whoever: 'who has written', more: 4 },
])
  test(`the first question is light: ${address}, to ${whoever}`, async ({ browser }) => {
    // A service worker fetches everything, and only after this.
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    if (more > 0) await seedStorage(page, someJournal());
    const fetched = new Set<string>();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      fetched.add(request.isNavigationRequest() ? '/index.html' : pathname);
    });
    await page.goto(address);
    await expect(page.locator('textarea').first()).toBeEditable();
    const bytes = { script: 0, style: 0, page: 0 };
    for (const path of fetched) {
      const kind = kindOf(path);
      if (kind !== null) bytes[kind] += gzipSync(readFileSync(join(dist, path))).length;
    }
    await context.close();
    for (const kind of ['script', 'style', 'page'] as const) {
      const kilobytes = bytes[kind] / 1000;
      const budget = budgets[kind] + (kind === 'script' ? more : 0);
      console.log(`to the first question: ${kind} ${kilobytes.toFixed(1)} of ${budget} kB`);
      expect(bytes[kind], kind).toBeGreaterThan(0);
      expect(kilobytes, kind).toBeLessThanOrEqual(budget);
    }
  });

test('the newest pages of the journal are shown by a script of their own, and a light one', async ({
  browser,
}) => {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await seedStorage(page, someJournal());
  const fetched = new Set<string>();
  page.on('request', (request) => fetched.add(new URL(request.url()).pathname));
  await page.route(/assets\/react-[\w-]{8}\.js$/, () => undefined);
  await page.goto('/journal', { waitUntil: 'commit' });
  await expect(page.locator('#root[data-first] main li').first()).toBeVisible();
  const early = [...fetched].filter((path) => kindOf(path) === 'script' && !isProgram(path));
  await context.close();
  const kilobytes = kilobytesOf(early);
  console.log(`to the newest pages: script ${kilobytes.toFixed(1)} of 27 kB`);
  expect(kilobytes).toBeGreaterThan(10);
  expect(kilobytes).toBeLessThanOrEqual(27);
});

for (const [address, others] of [
  ['/journal', /^(question|choice-form|rows-form|written|path-screen|welcome-screen|guide)-/],
  ['/path', /^(question|choice-form|rows-form|written|lists|journal-screen)-/],
] as const)
  test(`${address} is shown without the screens it only shares parts with`, async ({ browser }) => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await readNothingAhead(context);
    await seedStorage(page, someJournal());
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url().split('/').at(-1) ?? ''));
    await page.goto(address);
    await expect(page.locator('main h2, main h3').first()).toBeVisible();
    await context.close();
    expect(fetched.length).toBeGreaterThan(10);
    expect(fetched.filter((name) => others.test(name))).toEqual([]);
  });
