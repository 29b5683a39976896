/**
 * What a lock costs in the built app and a real Chromium: from the passphrase to the first screen beside
 * the start of a plain journal of the same size, and a letter typed in either. Prints; asserts nothing.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { usualCost } from '@/lock/passphrase-cost';
import { lockedJournal, passphrase } from '../e2e/seed-lock';
import { buildDraft } from '../support/build-entry';
import { draftRecord } from '../support/build-records';
import { middle, ms } from './figures';
import { launch, serveBuilt } from './real-browser';

const sizes = (process.env['ENTRIES'] ?? '10,1000,5000').split(',').map(Number);
const starts = Number(process.env['STARTS'] ?? 5);
const letters = Number(process.env['LETTERS'] ?? 60);
const writtenOn = '/path/begin/what-happened';

const server = await serveBuilt();
const { base } = server;
const browser = await launch();

const day = 86_400_000;
const records = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    draftRecord(
      buildDraft('T16', {
        id: `bench-${index}`,
        entry: `bench-${index}`,
        startedAt: Date.now() - (index + 2) * day,
        editedAt: Date.now() - (index + 2) * day,
        outcome: 'answered',
        answer: {
          kind: 'long-text',
          text: `Page ${index}. ${'It rained again, and I walked the long way round. '.repeat(3)}`,
        },
      }),
    ),
  );

type Values = readonly (readonly [string, string])[];

/** A journal of its own, started once so that both homes hold it. */
async function seeded(values: Values, count: number): Promise<BrowserContext> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${base}/away.html`);
  await page.evaluate((all) => {
    for (const [key, value] of all) localStorage.setItem(key, value);
  }, values);
  await page.goto(`${base}/path`);
  const field = page.getByLabel('Passphrase', { exact: true });
  if (values.some(([key]) => key === 'sd1.k')) {
    await field.fill(passphrase);
    await field.press('Enter');
  }
  await page.getByRole('link', { name: 'Journal' }).first().waitFor({ timeout: 120_000 });
  await page.waitForFunction(
    async (least) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('second-draft');
        opening.addEventListener('success', () => resolve(opening.result));
      });
      const kept = await new Promise<number>((resolve) => {
        const asked = database.transaction('slots').objectStore('slots').count();
        asked.addEventListener('success', () => resolve(asked.result));
      });
      database.close();
      return kept >= least;
    },
    count,
    { timeout: 120_000, polling: 500 },
  );
  await page.close();
  return context;
}

/** Times in the page: when the first screen stood there, and when Enter was pressed before it. */
async function watched(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen: Record<string, number> = {};
    Object.assign(globalThis, { seen });
    addEventListener(
      'keydown',
      ({ key }) => void (key === 'Enter' && (seen['Enter'] = performance.now())),
      true,
    );
    const look = (): void => {
      const words = document.querySelector('#root main h1')?.textContent ?? '';
      if (words !== '') seen[words] ??= performance.now();
      if (words !== '' && !words.includes('ocked')) seen['open'] ??= performance.now();
    };
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  await page.goto(`${base}/path`);
  return page;
}

const seenIn = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => (globalThis as unknown as { seen: Record<string, number> }).seen);

async function plainStart(context: BrowserContext): Promise<number> {
  const page = await watched(context);
  await page.waitForFunction(() => 'open' in (globalThis as unknown as { seen: object }).seen);
  const { open = 0 } = await seenIn(page);
  await page.close();
  return open;
}

/** A wrong try costs the derivation and no more; the right one opens the journal as well. */
async function unlocked(context: BrowserContext): Promise<{ derived: number; opened: number }> {
  const page = await watched(context);
  const field = page.getByLabel('Passphrase', { exact: true });
  await field.fill('a lamp in no window');
  await field.press('Enter');
  await page.getByRole('heading', { name: 'Still locked' }).waitFor();
  const wrong = await seenIn(page);
  await field.fill(passphrase);
  await field.press('Enter');
  await page.waitForFunction(() => 'open' in (globalThis as unknown as { seen: object }).seen);
  const right = await seenIn(page);
  await page.close();
  return {
    derived: (wrong['Still locked'] ?? 0) - (wrong['Enter'] ?? 0),
    opened: (right['open'] ?? 0) - (right['Enter'] ?? 0),
  };
}

/** What a letter costs the main thread, in ms, saves included. */
async function letter(context: BrowserContext, isLocked: boolean): Promise<number> {
  const page = await context.newPage();
  await page.goto(base + writtenOn);
  if (isLocked) {
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await page.keyboard.press('Enter');
  }
  const sheet = page.locator('textarea').first();
  await sheet.click();
  await sheet.pressSequentially('A few words to warm up with.', { delay: 30 });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  const spent = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  await page.waitForTimeout(1500);
  const before = await spent();
  await sheet.pressSequentially('and so it went on '.repeat(10).slice(0, letters), { delay: 60 });
  const after = await spent();
  await page.close();
  return (after - before) / letters;
}

console.log(
  `Chromium ${browser.version()}, Argon2id ${usualCost.memory / 1024} MiB, ${usualCost.passes} passes; medians of ${starts}\n`,
);
for (const count of sizes) {
  const all = records(count);
  const { plain, values } = await lockedJournal(all, usualCost);
  const inPlain = await seeded(plain, count);
  const inLocked = await seeded(values, count);
  const plainStarts: number[] = [];
  const opened: number[] = [];
  const derived: number[] = [];
  const keys: { plain: number[]; sealed: number[] } = { plain: [], sealed: [] };
  for (let turn = 0; turn < starts; turn += 1) {
    plainStarts.push(await plainStart(inPlain));
    const one = await unlocked(inLocked);
    opened.push(one.opened);
    derived.push(one.derived);
    if (turn < 3) {
      keys.plain.push(await letter(inPlain, false));
      keys.sealed.push(await letter(inLocked, true));
    }
  }
  await inPlain.close();
  await inLocked.close();
  const [start, unlock, derive] = [middle(plainStarts), middle(opened), middle(derived)];
  const [typed, sealed] = [middle(keys.plain), middle(keys.sealed)];
  console.log(
    [
      `${count} pages`,
      `  start of a plain journal      ${ms(start)}`,
      `  from the passphrase to a page ${ms(unlock)}, of which the key takes ${ms(derive)}`,
      `    without the key             ${ms(unlock - derive)}   ${((unlock - derive) / start).toFixed(2)} times the plain start`,
      `  a letter typed, plain         ${ms(typed)} of the main thread`,
      `    sealed                      ${ms(sealed)}   ${(sealed / typed).toFixed(2)} times`,
      '',
    ].join('\n'),
  );
}
await browser.close();
await server.close();
