import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse, type Comment } from 'acorn';
import { isDeep } from '../hunts';
import { expect, test, type Page } from '@playwright/test';
import { readNothingAhead } from './app-test';
import { violations } from './axe';
import { firstFrames, steepestStep } from './first-frames';
import { watchLeaks } from './leaks';
import { askedFor, colourSchemes, everyRule } from './looks';
import { seedStorage } from './seed';
import { writtenStages } from './seed-stages';
import { serve } from './serve';
import { guide } from '../guide/whole-guide';

const dist = resolve(process.env['E2E_DIST'] ?? 'dist');
const notStarted = 'Second Draft hasn’t started';

async function expectPlainPage(page: Page, why: RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(notStarted);
  await expect(page.getByText(why).first()).toBeVisible();
  await expect(page.getByText(/Nothing you have written is lost/)).toBeVisible();
  await expect(page.getByRole('link', { name: '116 123' }).first()).toHaveAttribute(
    'href',
    'tel:116123',
  );
  await expect(page.getByRole('link', { name: '999' }).first()).toHaveAttribute('href', 'tel:999');
}

/** What the check asks for, by its own list. */
const needs = [
  ...(
    /var needs = \{(.*?)\n\};/s.exec(
      readFileSync(new URL('../../start-check/needs.js', import.meta.url), 'utf8'),
    )?.[1] ?? ''
  ).matchAll(/^ +'?([\w.]+)'?:/gm),
].flatMap(([, path]) => path ?? []);

/** As a browser that never had it, neither on the object nor on what it inherits from. */
const removal = (path: string): { content: string } => ({
  content: `{
    const names = ${JSON.stringify(path.split('.'))};
    const last = names.pop();
    let at = window;
    for (const name of names) at = at[name];
    for (; at; at = Object.getPrototypeOf(at)) delete at[last];
  }`,
});

test(
  'whatever the browser lacks of what is needed is named, and the app does not begin',
  { tag: '@deep' },
  async ({ context }) => {
    expect(needs.length).toBeGreaterThan(15);
    // Each is looked for in one way: here every third, and by test:deep all.
    const asked = needs.filter(
      (path, place) => isDeep || place % 3 === 0 || path === 'Array.prototype.toSorted',
    );
    for (const path of asked) {
      const page = await context.newPage();
      await page.addInitScript(removal(path));
      // With the app itself once; it is the check that is asked.
      if (path !== 'Array.prototype.toSorted') {
        await page.route(/assets\/.*\.js/, (route) => route.abort());
      }
      await page.goto('/about');
      await expect(page.getByRole('listitem').filter({ hasText: `(${path})` })).toBeVisible();
      if (path === 'Array.prototype.toSorted') {
        await expectPlainPage(page, /Chrome or Edge 111, Firefox 115, Safari 16\.4/);
        await expect(page.getByText(/If scripts are blocked/)).toBeHidden();
        await expect(page.locator('#root')).toBeEmpty();
        expect(await violations(page, { kind: 'tag', values: everyRule })).toEqual([]);
      }
      await page.close();
    }

    // What can be lived without is.
    const page = await context.newPage();
    for (const path of [
      'Intl.Segmenter',
      'structuredClone',
      'ResizeObserver',
      'BroadcastChannel',
    ]) {
      await page.addInitScript(removal(path));
    }
    await page.goto('/index.html');
    await expect(page).toHaveURL(/\/welcome$/);
    await expect(page.getByRole('link', { name: 'Start with one question' })).toBeVisible();
    await expect(page.locator('#plain-page')).toHaveCount(0);
  },
);

test('what looks at the browser first is sent without comments, and in words of any age', async ({
  request,
}) => {
  const check = await (await request.get('/start-check.js')).text();
  expect(check.length).toBeGreaterThan(3000);
  const comments: Comment[] = [];
  parse(check, { ecmaVersion: 5, sourceType: 'script', onComment: comments });
  expect(comments).toEqual([]);
});

test('what an address shows is asked for before the first script has come, below a path too', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  for (const [address, file] of [
    ['/', /welcome-screen-.*js$/],
    ['/welcome', /welcome-screen-.*js$/],
    ['/path', /path-screen-.*css$/],
    ['/journal', /journal-screen-.*js$/],
    ['/path/weigh/whatever?a=b#c', /\/question-.*js$/],
  ] as const) {
    const page = await context.newPage();
    await page.route(/assets\/index-.*js$/, () => undefined);
    const asked = page.waitForRequest(file);
    await page.goto(address, { waitUntil: 'commit' });
    await asked;
    await page.close();
  }

  // Every part of the start with the page itself, and not once the one before it has run.
  const held = await context.newPage();
  const early = new Set<string>();
  held.on('request', (request) => early.add(new URL(request.url()).pathname));
  await held.route(/assets\/(start|index)-.*js$/, () => undefined);
  await held.goto('/journal', { waitUntil: 'commit' });
  for (const part of ['react', 'journal', 'app'])
    await expect
      .poll(
        () => [...early].some((path) => new RegExp(String.raw`/${part}-[\w-]{8}\.js$`).test(path)),
        part,
      )
      .toBe(true);
  await held.close();

  // Asked for once, and nothing in vain.
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/journal');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const { ahead, used } = await page.evaluate(() => ({
    ahead: [...document.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="style"]')].map(
      ({ href }) => href,
    ),
    used: [...document.styleSheets].map(({ href }) => href),
  }));
  expect(ahead.length).toBeGreaterThan(0);
  expect(ahead.filter((style) => !used.includes(style))).toEqual([]);
  const parts = asked.filter((path) => path.includes('/assets/'));
  expect(parts).toEqual([...new Set(parts)]);
  await context.close();
});

test('styles are read once, and known by their whole address deep in the app too', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // Before whatever else waits for it.
    addEventListener(
      'DOMContentLoaded',
      () => {
        const link = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
        Object.assign(window, { firstSheet: link?.sheet ?? null });
      },
      { capture: true },
    );
  });
  await page.goto('/path/begin/what-you-want-help-with');
  await expect(page.locator('#root[data-first]')).toHaveCount(0);
  await page.getByRole('banner').getByRole('link', { name: 'Support' }).click();
  await expect(page.locator('h1').first()).toHaveText('When a journal isn’t enough');
  const { isSame, links } = await page.evaluate(() => {
    const found = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
    return {
      isSame: found[0]?.sheet === (window as unknown as { firstSheet: unknown }).firstSheet,
      links: found.map(({ href }) => new URL(href).pathname),
    };
  });
  expect(isSame).toBe(true);
  expect(links.filter((path) => !path.startsWith('/assets/'))).toEqual([]);
  expect(links).toEqual([...new Set(links)]);
});

test('the first of what a browser knows of languages has a turn of its own', async ({ page }) => {
  await page.addInitScript(() => {
    const made: string[] = [];
    Object.assign(window, { made });
    const names = ['NumberFormat', 'PluralRules', 'DateTimeFormat', 'ListFormat', 'Segmenter'];
    for (const name of names) {
      const kinds = Intl as unknown as Record<string, new (...given: unknown[]) => object>;
      const Kind = kinds[name];
      if (Kind === undefined) continue;
      const note = (): void => void made.push(name);
      kinds[name] = new Proxy(Kind, {
        construct(target, given: unknown[]) {
          note();
          return new target(...given);
        },
        apply(target, _, given) {
          note();
          return Reflect.apply(target, undefined, given) as object;
        },
      });
    }
  });
  // Somebody new is shown no day, count or list there.
  await page.goto('/welcome');
  await expect(page.locator('#root[data-first]')).toHaveCount(0);
  const made = await page.evaluate(() => (window as unknown as { made: string[] }).made);
  expect(made[0]).toBe('NumberFormat');
  expect(made).toHaveLength(1);
});

test('in a start as usual the plain page is never seen or read', async ({ page }) => {
  await page.addInitScript(() => {
    const look = (): void => {
      const plain = document.getElementById('plain-page');
      if (plain !== null && plain.getClientRects().length > 0) window.name = 'seen';
      requestAnimationFrame(look);
    };
    look();
  });
  await page.goto('/about');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => window.name)).toBe('');
  await expect(page.locator('#plain-page')).toHaveCount(0);
});

test('without scripts, as a file, and where a part is gone, the plain page says why', async ({
  browser,
}) => {
  const silent = await browser.newContext({ javaScriptEnabled: false });
  const page = await silent.newPage();
  const server = await serve();
  await page.goto(`${server.url}/path`);
  await expectPlainPage(page, /Allow JavaScript/);
  await silent.close();

  const context = await browser.newContext({ serviceWorkers: 'block' });
  const file = await context.newPage();
  await file.goto(pathToFileURL(join(dist, 'index.html')).href);
  await expectPlainPage(file, /opened as a file/);

  // The page of before a deploy asks for pieces that are gone: its first script, or a part that this one asks for.
  for (const part of [
    /assets\/index-.*\.js/,
    /assets\/(react|journal)-[\w-]{8}\.js/,
    /assets\/app-[\w-]{8}\.js/,
  ]) {
    await file.route(part, (route) => route.fulfill({ status: 404 }));
    await file.goto(`${server.url}/path`);
    await expectPlainPage(file, /a newer\s+Second\s+Draft/);
    await file.unroute(part);
  }
  await file.getByRole('link', { name: 'Load this page again' }).click();
  await expect(file.locator('#plain-page')).toHaveCount(0);
  await context.close();
  await server.stop();
});

test('one build works at the root and below any path, from any address of it, with the host gone too', async ({
  browser,
}) => {
  const below = await serveAt('/journal-app/');
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  const leaks = watchLeaks(page, below.url);
  // The first visit ever is to an address deep inside.
  await page.goto(`${below.url}/journal-app/path/begin/what-happened`);
  await page.getByRole('textbox').first().fill('Below a path.');
  await expect(page.getByText(/^Saved on this device/)).toBeVisible();
  await expect(page.locator('link[rel=manifest]')).toHaveAttribute(
    'href',
    `${below.url}/journal-app/manifest.webmanifest`,
  );
  await page.reload();
  await expect(page.getByRole('textbox').first()).toHaveValue('Below a path.');
  await page.evaluate(async () => {
    const { active, scope } = await navigator.serviceWorker.ready;
    if (!scope.endsWith('/journal-app/')) throw new Error(scope);
    if (active?.state !== 'activated') {
      await new Promise((done) => active?.addEventListener('statechange', done));
    }
  });
  await page.goto(`${below.url}/journal-app/index.html`);
  await expect(page).toHaveURL(`${below.url}/journal-app/path`);
  expect(leaks).toEqual({ elsewhere: [], complaints: [] });
  await below.stop();
  await page.goto(`${below.url}/journal-app/journal`);
  await expect(page.getByText('Below a path.')).toBeVisible();
  await page.goto(`${below.url}/journal-app/nowhere/at-all`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/There.s no page here/);
  // Offline the way out ends on the app's own blank page.
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Quick exit', exact: true }).click();
  await expect(page).toHaveURL(`${below.url}/journal-app/away.html`);
  await context.close();
});

/** Addresses whose words alone don't say where the app stands, or that are none of its own. */
const readTwoWays = [
  { at: '/journal/', address: '/journal/', heading: /Write.the.second.draft/ },
  { at: '/journal/', address: '/journal/journal', heading: /journal/i },
  { at: '/app/', address: '/app/nowhere/at-all', heading: /There.s no page here/ },
  { at: '/', address: '/journal/', heading: /journal/i },
  { at: '/', address: '/nowhere/at-all', heading: /There.s no page here/ },
  { at: '/app', address: '/app', heading: /Write.the.second.draft/ },
] as const;

test('a folder with a name of ours, and an address that is nobody’s, are told apart', async ({
  browser,
}) => {
  for (const notFound of ['index.html', '404.html'] as const) {
    for (const { at, address, heading } of readTwoWays) {
      const host = await serveAt(at.endsWith('/') ? at : `${at}/`, notFound);
      const context = await browser.newContext({ serviceWorkers: 'block' });
      await readNothingAhead(context);
      const page = await context.newPage();
      await page.goto(host.url + address);
      await expect(page.getByRole('heading', { level: 1 }), `${at} ${address}`).toHaveText(heading);
      await context.close();
      await host.stop();
    }
  }
});

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/**
 * A host that has the built app below a path and nothing beside it. For what it has not it answers with
 * the app's page: with index.html as if that were there, or with 404.html as what it is.
 */
async function serveAt(
  path: string,
  notFound: 'index.html' | '404.html' = 'index.html',
): Promise<{ url: string; stop: () => Promise<void> }> {
  const read = (name: string): Buffer | null => {
    try {
      return readFileSync(join(dist, name));
    } catch {
      return null;
    }
  };
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://host');
    if (!`${pathname}/`.startsWith(path)) {
      response.writeHead(404).end();
      return;
    }
    const name = pathname.slice(path.length) || 'index.html';
    const found = read(name);
    const type =
      found === null ? 'text/html' : (types[extname(name)] ?? 'application/octet-stream');
    const status = found === null && notFound === '404.html' ? 404 : 200;
    response.writeHead(status, { 'Content-Type': type }).end(found ?? read(notFound));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The host has no address.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** A device, the theme chosen on it, how many stages are written, and where the app is opened. */
const starts = [
  { device: 'light', theme: 'Dark', stages: 2, address: '/path' },
  { device: 'dark', theme: 'Light', stages: 2, address: '/about' },
  { device: 'light', theme: 'As this device', stages: 6, address: '/about' },
  { device: 'light', theme: 'Light', stages: 0, address: '/pause' },
] as const;

test('from the first frame on a start has the colours of its theme and its hour', async ({
  browser,
}) => {
  for (const { device, theme, stages, address } of starts) {
    const context = await browser.newContext({
      colorScheme: device,
      serviceWorkers: 'block',
      // Each frame becomes a picture; in lower windows a night drawn in another tile is one level of 255 off.
      viewport: { width: 480, height: 720 },
    });
    await readNothingAhead(context);
    const page = await context.newPage();
    await seedStorage(page, writtenStages(guide.slice(0, stages + 1)));
    await page.goto('/settings');
    await page.getByRole('radio', { name: theme }).check();
    await page.goto(address);
    await page.locator('h1').first().waitFor();
    const frames = await firstFrames(page, () => page.reload());
    const where = `${address}, ${device} device, theme ${theme}, ${stages} stages`;
    expect.soft(frames.length, where).toBeGreaterThan(1);
    expect.soft([...new Set(frames)], where).toHaveLength(1);
    await context.close();
  }
});

/** Of those a device has: its own, and parts of a pixel. */
const ratios = askedFor([1, 1.25, 2.75], [1, 1.25, 1.5, 2, 2.625, 2.75, 3]);
const noLine = 'the picture becomes paper without a line at its foot, at any pixel ratio';

test(noLine, { tag: '@deep' }, async ({ browser }) => {
  const found: string[] = [];
  const blank = await browser.newPage();
  for (const deviceScaleFactor of ratios) {
    const context = await browser.newContext({ deviceScaleFactor, reducedMotion: 'reduce' });
    await readNothingAhead(context);
    const page = await context.newPage();
    await page.goto('/welcome');
    for (const colorScheme of colourSchemes) {
      await page.emulateMedia({ colorScheme });
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        const box = await page.locator('.bleed svg').first().boundingBox();
        const foot = (box?.y ?? 0) + (box?.height ?? 0);
        const strip = await page.screenshot({
          clip: { x: 20, y: foot - 6, width: 20, height: 12 },
        });
        const step = await steepestStep(blank, strip.toString('base64'));
        // One level is how a browser rounds the same colour laid over itself.
        if (step > 1)
          found.push(`${colorScheme}, ${width} px, ratio ${deviceScaleFactor}: ${step}`);
      }
    }
    await context.close();
  }
  await blank.close();
  expect(found).toEqual([]);
});

test('whoever is given the app is given the licences of all its parts, those in workers too', () => {
  const folder = fileURLToPath(
    new URL(`../../${process.env['E2E_DIST'] ?? 'dist'}/`, import.meta.url),
  );
  const licences = readFileSync(`${folder}licences.md`, 'utf8');
  for (const part of ['react', 'zustand', '@noble/ciphers', 'hash-wasm', 'age-encryption']) {
    expect(licences).toMatch(new RegExp(`^## ${part} - \\d`, 'm'));
  }
});

test('what reads pages for a search engine gets rules of its own, and may read the way in', async ({
  request,
}) => {
  const rules = await (await request.get('/robots.txt')).text();
  expect(rules).toContain('User-agent: *\nDisallow:\n');
  expect(rules).not.toContain('<');
});

test('a page left before the app began is loaded anew where it comes back from memory', async ({
  page,
}) => {
  // WebKit keeps such a page and, now and then, never runs what it had fetched; here it never arrives.
  let isBack = false;
  await page.route(/assets\/index-.*\.js/, (route) => (isBack ? route.continue() : undefined));
  await page.goto('/about', { waitUntil: 'commit' });
  await expect(page.locator('#plain-page')).toBeAttached();
  isBack = true;
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page.getByRole('heading', { name: 'About Second Draft' })).toBeVisible();
});
