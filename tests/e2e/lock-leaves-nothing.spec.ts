/**
 * What can be found of words that were written in a locked journal, once it is locked: in every
 * store of the browser, in the memory of the page, and on the disk after the browser was closed.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { newLetterPath, paths } from '@/paths';
import { isDeep } from '../hunts';
import { pageOfEachKind } from './addresses';
import { readNothingAhead } from './app-test';
import { chromiumPath } from './browsers';
import { watchLeaks } from './leaks';
import { seedStorage } from './seed';
import { lockedJournal, passphrase } from './seed-lock';

const field = (tab: Page) => tab.getByLabel('Passphrase', { exact: true });
const locked = (tab: Page) => tab.getByRole('heading', { name: 'Locked', exact: true });

/** Another screen without loading the page again, as a link does it. */
async function go(tab: Page, address: string): Promise<void> {
  await tab.evaluate((to) => {
    document.querySelector('h1')?.setAttribute('data-before', '');
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
  // The address changes before the screen does.
  await expect(tab.locator('h1:not([data-before])').first()).toBeVisible();
}

/** Words nobody else writes, one for each field. */
const marker = (count: number): string =>
  `zq${(count * 7919 + 104729).toString(36)}x marker ${count}`;

/** Writes a marker into every field of a screen. */
async function fillAll(tab: Page, markers: string[]): Promise<void> {
  const fields = tab.locator('main :is(textarea, input:not([type]), input[type="text"])');
  for (const box of await fields.all()) {
    if (!(await box.isVisible()) || !(await box.isEditable())) continue;
    const words = marker(markers.length);
    await box.fill(words);
    if ((await box.inputValue()) === words) markers.push(words);
  }
}

/** Everything the browser keeps for this page, as text. */
const kept = (tab: Page): Promise<string> =>
  tab.evaluate(async () => {
    const parts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    parts.push(document.documentElement.outerHTML, JSON.stringify(history.state), location.href);
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(new Error(name)));
      });
      for (const store of database.objectStoreNames) {
        const every = <T>(request: IDBRequest<T[]>): Promise<T[]> =>
          new Promise((resolve) => {
            request.addEventListener('success', () => resolve(request.result));
          });
        const at = database.transaction(store).objectStore(store);
        parts.push(JSON.stringify([await every(at.getAllKeys()), await every(at.getAll())]));
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        parts.push(request.url, (await answer?.text()) ?? '');
      }
    }
    return parts.join('\n');
  });

/** The page's memory, every string in it. */
async function heap(tab: Page): Promise<string> {
  const devtools = await tab.context().newCDPSession(tab);
  const chunks: string[] = [];
  devtools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await devtools.send('HeapProfiler.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await devtools.detach();
  return chunks.join('');
}

const foundIn = (text: string, markers: readonly string[]): string[] =>
  markers.filter((words) => text.includes(words));

/** Which of these words lie in the files of a profile, in either of the encodings a browser writes. */
async function onDisk(profile: string, markers: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const entry of await readdir(profile, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(entry.parentPath, entry.name));
    for (const words of markers) {
      const isThere = bytes.includes(words, 0, 'utf8') || bytes.includes(words, 0, 'utf16le');
      if (isThere) found.add(`${words} in ${entry.name}`);
    }
  }
  return [...found];
}

/** Tools that are written in. */
const tools = [
  newLetterPath,
  paths.iStatements,
  paths.quietTime,
  paths.apology,
  paths.goodwill,
  paths.ownPage,
  paths.strengths,
  // The other person's names, and what is shown in their place.
  paths.settings,
];

/** A journal that was locked before its first word, opened and written in. */
async function write(tab: Page, base: string): Promise<string[]> {
  const { values } = await lockedJournal([]);
  await seedStorage(tab, values, base);
  await tab.goto(`${base}${paths.path}`);
  await field(tab).fill(passphrase);
  await field(tab).press('Enter');
  await expect(locked(tab)).toBeHidden();
  const markers: string[] = [];
  for (const address of [...pageOfEachKind, ...tools]) {
    await go(tab, address);
    await expect(tab.locator('main :is(textarea, input)').first()).toBeAttached();
    await fillAll(tab, markers);
  }
  // What is searched for, in the journal and from anywhere.
  await go(tab, paths.journal);
  const searched = marker(markers.length);
  await tab.getByRole('searchbox', { name: 'Search your pages' }).fill(searched);
  // Whatever it says is found, it says it of these words.
  await expect(tab.locator('#main')).toContainText(`“${searched}”`);
  await tab.keyboard.press('Control+K');
  const found = marker(markers.length + 1);
  await tab.getByRole('dialog', { name: 'Find' }).getByRole('combobox').fill(found);
  markers.push(searched, found);
  expect(markers.length).toBeGreaterThanOrEqual(20);
  return markers;
}

async function findNothing(
  how: 'with a service worker' | 'without one',
  baseURL: string | undefined,
): Promise<void> {
  test.setTimeout(240_000);
  const base = (baseURL ?? '').replace('127.0.0.1', 'localhost');
  const profile = await mkdtemp(join(tmpdir(), 'locked-profile-'));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: await chromiumPath(),
    args: ['--no-sandbox'],
    serviceWorkers: how === 'with a service worker' ? 'allow' : 'block',
  });
  // What is read ahead is the same for everybody; the worker takes all of it in.
  await readNothingAhead(context);
  try {
    const tab = context.pages()[0] ?? (await context.newPage());
    const leaks = watchLeaks(tab, base);
    const markers = await write(tab, base);
    // The search finds what is there: without this it could not fail.
    const before = foundIn(await heap(tab), markers);
    // What was searched for stands last.
    expect(before).toEqual(expect.arrayContaining(markers.slice(-2)));
    if (how === 'with a service worker') {
      await tab.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    }
    await tab.keyboard.press('Control+Shift+L');
    await expect(locked(tab)).toBeVisible();
    expect(foundIn(await kept(tab), markers), 'in what the browser keeps').toEqual([]);
    expect(foundIn(await heap(tab), markers), 'in the memory of the page').toEqual([]);
    // And all of it is there for whoever has the passphrase.
    await field(tab).fill(passphrase);
    await field(tab).press('Enter');
    await expect(tab.getByText(markers[0] ?? '').first()).toBeVisible();
    await tab.keyboard.press('Control+Shift+L');
    await expect(locked(tab)).toBeVisible();
    expect(leaks).toEqual({ elsewhere: [], complaints: [] });
    await context.close();
    expect(await onDisk(profile, markers), 'on the disk').toEqual([]);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

test('nothing is found of what was written, once it is locked: with a service worker', ({
  baseURL,
}) => findNothing('with a service worker', baseURL));

// Where there is a worker, there is one more place to look in, and every other.
test.describe('with less to look in', { tag: '@deep' }, () => {
  test.skip(!isDeep, 'left to npm run test:deep');
  test('nothing is found of what was written, once it is locked: without a worker', ({ baseURL }) =>
    findNothing('without one', baseURL));
});
