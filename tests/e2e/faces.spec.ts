import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, expect, test, type Page } from '@playwright/test';
import { chromiumPath } from './browsers';
import { desk, phone } from './looks';

const dist = resolve(process.env['E2E_DIST'] ?? 'dist');
const files = readdirSync(`${dist}/assets`).filter((name) => name.endsWith('.woff2'));
const bytesOf = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + readFileSync(`${dist}/assets/${name}`).length, 0);

/** What may come before the first question can be answered; there were 348 kB once. */
const mostBytes = 60_000;
const firstScreens = ['/welcome', '/path/begin/what-you-want-help-with'];

// A worker that fetches for later is not what a page waits for.
test.use({ serviceWorkers: 'block', contextOptions: { reducedMotion: 'reduce' } });

/** The faces that are asked for from now on, by their files. */
function facesAsked(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const name = new URL(request.url()).pathname.split('/').at(-1) ?? '';
    if (name.endsWith('.woff2')) asked.push(name);
  });
  return asked;
}

const facesReady = (page: Page): Promise<unknown> => page.evaluate(() => document.fonts.ready);

test('little type comes before the first question, each file once, and further letters only when they are written', async ({
  page,
}) => {
  const asked = facesAsked(page);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('preload')) complaints.push(message.text());
  });
  await page.goto('/welcome');
  await facesReady(page);
  const preloaded = await page
    .locator('link[rel="preload"][as="font"]')
    .evaluateAll((links) => links.map((one) => one.getAttribute('href')?.split('/').at(-1) ?? ''));
  // Nothing but what the first screen is set in.
  expect(preloaded.toSorted()).toEqual(asked.toSorted());

  await page.getByRole('link', { name: 'Start with one question' }).click();
  const field = page.locator('main form textarea').first();
  await expect(field).toBeEditable();
  await facesReady(page);
  const bytes = bytesOf(asked);
  console.log(`Type before the first question: ${bytes} bytes, at most ${mostBytes}.`);
  expect(bytes).toBeLessThanOrEqual(mostBytes);

  await field.fill('A café – “fine”…');
  await facesReady(page);
  expect(asked.filter((name) => /western|extended/.test(name))).toEqual([]);
  await field.fill('Grüße');
  await expect.poll(() => asked.some((name) => name.startsWith('newsreader-western'))).toBe(true);
  expect(asked).toEqual([...new Set(asked)]);
  expect(complaints).toEqual([]);
});

test('offline every face is kept, and none twice', () => {
  const kept: string[] = [
    ...readFileSync(`${dist}/sw.js`, 'utf8').matchAll(/assets\/([\w-]+\.woff2)/g),
  ].map(([, name = '']) => name);
  expect(kept.toSorted()).toEqual(files.toSorted());
});

/** Until what was laid out is painted, and counted. */
const twoFrames = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });

declare global {
  /** The sum of layout shifts since the page was opened. */
  var shifted: number;
}

/** The faces of the device, of those that are asked for by name. */
const facesOfDevice = (page: Page, names: readonly string[]): Promise<string[]> =>
  page.evaluate(async (asked) => {
    const there = await Promise.all(
      asked.map((name) =>
        new FontFace('asked', `local('${name}')`).load().then(
          () => [name],
          () => [],
        ),
      ),
    );
    return there.flat();
  }, names);

const timesAndArial = ['Times New Roman', 'Liberation Serif', 'Arial', 'Liberation Sans'];

test('a face that comes late moves nothing that could be seen', async ({ baseURL }) => {
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox'],
    // The packed shell that other tests walk in points this at faces of its own; here the device's are asked for.
    env: { ...process.env, FONTCONFIG_PATH: undefined },
  });
  const moved: Record<string, number> = {};
  let most = 0.05;
  const first = firstScreens.flatMap((address) =>
    [phone, desk].map((viewport) => ({ address, viewport })),
  );
  for (const { address, viewport } of first) {
    // Each in a browser that has nothing yet, in memory either.
    const page = await browser.newPage({
      baseURL: baseURL ?? '',
      viewport,
      serviceWorkers: 'block',
      reducedMotion: 'reduce',
    });
    let release = (): void => {};
    const released = new Promise<void>((done) => (release = done));
    await page.route(/\.woff2$/, async (route) => {
      await released;
      await route.continue();
    });
    await page.addInitScript(() => {
      globalThis.shifted = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if ('value' in entry) globalThis.shifted += Number(entry.value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.locator('#root h1').first()).toBeVisible();
    const there = await facesOfDevice(page, [...timesAndArial, 'Georgia', 'Noto Serif']);
    test.skip(
      !timesAndArial.some((name) => there.includes(name)),
      'Here is no face of the device that could stand in.',
    );
    // Measured with Times; a line of another face may still break elsewhere.
    if (!there.includes('Georgia') && !there.includes('Noto Serif')) most = 0.001;
    // Painted with what stands in, before the faces come and after.
    await twoFrames(page);
    expect(await page.evaluate(() => document.fonts.status)).toBe('loading');
    release();
    await page.evaluate(() => document.fonts.ready);
    await twoFrames(page);
    moved[`${address} at ${viewport.width} px`] = await page.evaluate(() => globalThis.shifted);
    await page.close();
  }
  await browser.close();
  expect(Object.entries(moved).filter(([, by]) => by > most)).toEqual([]);
});
