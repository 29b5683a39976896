/** Which of the app's files reaches another host, by its headers, and what a browser lets it tell of what it meets there. */
import { copyFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { answeringServer, sayJson } from '../sync/answering-server';
import { openApp } from './app-stands';
import { shellPath } from './browsers';
import type { Driver, Engine } from './engines/driver';
import { firefoxPath } from './engines/engines';
import { openChromium, openFirefox } from './engines/playwright-engine';
import { builtApp } from './publish-newer';
import { serve } from './serve';

test.use({ serviceWorkers: 'allow' });

const fileName = (): string => {
  const found = readdirSync(join(builtApp, 'assets')).filter((name) =>
    /^sync-worker-.+\.js$/.test(name),
  );
  expect(found).toHaveLength(1);
  return found[0] ?? '';
};

/** Says the same as CouchDB does to somebody without a login, to pages of any origin, or of none. */
const refusing = (mayBeRead: boolean) =>
  answeringServer((asked, response) => {
    if (mayBeRead) {
      response.setHeader('access-control-allow-origin', asked.headers.origin ?? '*');
      response.setHeader('access-control-allow-headers', 'authorization, content-type');
    }
    if (asked.method === 'OPTIONS') response.writeHead(204).end();
    else sayJson(401, { error: 'unauthorized', reason: 'No.' })(asked, response);
  });

/** What a worker of this file finds at an address. */
const found = (driver: Driver, file: string, address: string): Promise<unknown> =>
  driver.evaluate(`new Promise((resolve) => {
    const worker = new Worker('/assets/${file}', { type: 'module' });
    worker.addEventListener('message', ({ data }) => resolve(data.answer));
    worker.addEventListener('error', () => resolve('did not load'));
    worker.postMessage({ kind: 'find', id: 1, address: '${address}', login: null });
  })`);

const engines: Record<string, () => Promise<Engine>> = {
  Chromium: async () => openChromium(await shellPath()),
  Firefox: () => openFirefox(firefoxPath() ?? ''),
};

for (const [name, open] of Object.entries(engines)) {
  test(`${name}: one file reaches a server, and no other does`, async () => {
    test.skip(name === 'Firefox' && firefoxPath() === undefined, 'Firefox is not on this machine.');
    // The same program under a name of all the others is bound by their policy.
    const folder = await mkdtemp(join(tmpdir(), 'second-draft-policy-'));
    await cp(builtApp, folder, { recursive: true });
    const file = fileName();
    await copyFile(join(folder, 'assets', file), join(folder, 'assets', 'other-worker-1.js'));
    const app = await serve({ folder });
    const server = await refusing(true);
    const closed = await refusing(false);
    const engine = await open();
    try {
      const driver = await engine.newDriver(app.url, true);
      // Its policy is the app's own: before it has come, no script may become a worker.
      await openApp(driver, '/about');
      const asked = `fetch('${server.url}/').then(() => 'reached', () => 'refused')`;
      expect(await driver.evaluate(asked)).toBe('refused');
      expect(await found(driver, 'other-worker-1.js', server.url)).toEqual({
        ok: false,
        trouble: 'unreachable',
      });
      expect(server.asked).toEqual([]);
      expect(await found(driver, file, server.url)).toEqual({
        ok: true,
        address: server.url,
        engine: 'CouchDB',
      });
      expect(server.asked.every(({ headers }) => headers.referer === undefined)).toBe(true);
      // Somebody answers, and the page may not read it.
      expect(await found(driver, file, closed.url)).toEqual({ ok: false, trouble: 'cors' });
      // No certificate of any kind: a browser says no more of that than of nobody at all.
      const secure = closed.url.replace('http:', 'https:');
      expect(await found(driver, file, secure)).toEqual({ ok: false, trouble: 'certificate' });
      await closed.end();
      expect(await found(driver, file, closed.url)).toEqual({ ok: false, trouble: 'unreachable' });
      await driver.close();
    } finally {
      await engine.close();
      await server.end();
      await app.stop();
      await rm(folder, { recursive: true });
    }
  });
}

/** The scripts that a script cannot do without, itself included. */
function neededBy(name: string, gathered = new Set<string>()): Set<string> {
  if (gathered.has(name)) return gathered;
  gathered.add(name);
  const code = readFileSync(join(builtApp, 'assets', name), 'utf8');
  const imports = code.matchAll(
    /(?:^|[;}])(?:import|export)(?:[^"';()]*?from)?\s*["']\.\/([^"']+\.js)["']/g,
  );
  for (const [, other = ''] of imports) neededBy(other, gathered);
  return gathered;
}

test('what is loaded for keeping in step alone is light', () => {
  const scripts = readdirSync(join(builtApp, 'assets')).filter((name) => name.endsWith('.js'));
  const isSync = (name: string): boolean => /^(browser-sync|sync-worker)-/.test(name);
  const others = new Set(
    scripts
      .filter((name) => !isSync(name) && !/-worker-/.test(name))
      .flatMap((name) =>
        // A part that only keeping in step shares with itself is reached by no other screen.
        name.startsWith('shared-') ? [] : [...neededBy(name)],
      ),
  );
  const own = [...new Set(scripts.filter(isSync).flatMap((name) => [...neededBy(name)]))].filter(
    (name) => !others.has(name),
  );
  const size = (name: string): number =>
    gzipSync(readFileSync(join(builtApp, 'assets', name)), { level: 9 }).length;
  const kilobytes = own.reduce((sum, name) => sum + size(name), 0) / 1000;
  console.log(
    `loaded for keeping in step alone: ${kilobytes.toFixed(1)} of 20 kB (${own.join(', ')})`,
  );
  expect(own.filter(isSync)).toHaveLength(2);
  expect(kilobytes).toBeLessThanOrEqual(20);
});

test('a browser that keeps the whole app has not fetched it', async ({ page }) => {
  // Said short: the whole of the file would be the failure's words.
  expect(readFileSync(join(builtApp, 'sw.js'), 'utf8').includes('sync-worker')).toBe(false);
  const fetched: string[] = [];
  page.context().on('request', (request) => fetched.push(request.url()));
  await page.goto('/about');
  await page.evaluate(() => navigator.serviceWorker.ready);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => url);
  });
  expect(kept.length).toBeGreaterThan(50);
  expect([...kept, ...fetched].filter((url) => url.includes('sync-worker'))).toEqual([]);
});
