/**
 * The first paint of the journal with few pages and with many, side by side in the built app and a real
 * Chromium: from inside the running app, and from a cold start beside that of a screen which shows no
 * pages. Prints; asserts nothing.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { storedDraft } from '../e2e/seed';
import { buildDraft } from '../support/build-entry';
import { middle } from './figures';
import { launch, serveBuilt } from './real-browser';
import { findPage } from '../guide/whole-guide';

const sizes = (process.env['DRAFTS'] ?? '10,10000').split(',').map(Number);
const turns = Number(process.env['TURNS'] ?? 9);
const day = 86_400_000;

const server = await serveBuilt();
const { base } = server;
const browser = await launch();

/** Two pages a day, so that a long journal has as many months as a life with it would. */
const drafts = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    buildDraft(index % 3 === 0 ? 'U1-2' : 'own-page', {
      id: `d${index}`,
      entry: `e${index}`,
      asked: findPage('understand', 'the-story')?.prompt.question ?? 'A page',
      startedAt: Date.now() - (index + 1) * (day / 2),
      editedAt: Date.now() - (index + 1) * (day / 2),
      answer: { kind: 'long-text', text: `Page ${index}. It rained again, and I walked.` },
    }),
  );

async function seeded(count: number): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(`${base}/away.html`);
  await page.evaluate((all) => {
    for (const [key, value] of all) localStorage.setItem(key, value);
  }, drafts(count).map(storedDraft));
  // Both homes hold it before anything is measured.
  await page.goto(`${base}/about`);
  await page.waitForTimeout(count / 2 + 1500);
  await page.close();
  return context;
}

async function opened(context: BrowserContext, path: string, slower: number): Promise<Page> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.addInitScript(() => {
    /** When what is looked for stood on the screen: the frame after the one it was drawn for. */
    const painted = async (what: string): Promise<number> => {
      while (document.querySelector(what) === null) await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return performance.now();
    };
    Object.assign(globalThis, { painted });
  });
  await page.goto(base + path);
  return page;
}

type Painted = { painted: (what: string) => Promise<number> };

/**
 * From a press on 'Journal' to rows on the screen: the first time, `rest` ms after the start, and once
 * more in the same sitting.
 */
async function inside(
  context: BrowserContext,
  slower: number,
  rest: number,
): Promise<[number, number]> {
  const page = await opened(context, '/about', slower);
  await page.locator('main h1').waitFor();
  await page.waitForTimeout(rest);
  const walk = (): Promise<number> =>
    page.evaluate(async () => {
      const from = performance.now();
      document.querySelector<HTMLElement>('nav a[href$="/journal"]')?.click();
      const at = await (globalThis as unknown as Painted).painted('main ol li[data-index]');
      return at - from;
    });
  const first = await walk();
  await page.evaluate(() => history.back());
  await page.waitForTimeout(300 * slower);
  const second = await walk();
  await page.close();
  return [first, second];
}

/** From a cold start to what is looked for. */
async function cold(context: BrowserContext, slower: number, path: string, what: string) {
  const page = await opened(context, path, slower);
  const at = await page.evaluate((one) => (globalThis as unknown as Painted).painted(one), what);
  await page.close();
  return at;
}

const line = (name: string, found: readonly number[]): void => {
  const [few = 0, many = 0] = [found[0], found.at(-1)];
  const all = found.map((one) => `${one.toFixed(0)} ms`.padStart(9)).join('');
  console.log(`  ${name.padEnd(44)}${all}   ${(many / few).toFixed(2)} times`);
};

console.log(
  `Chromium ${browser.version()}, 390 x 844, medians of ${turns}: ${sizes.join(', ')} pages`,
);
const contexts = await Promise.all(sizes.map(seeded));
for (const slower of [1, 4]) {
  const found = sizes.map(() => ({
    atOnce: new Array<number>(),
    first: new Array<number>(),
    again: new Array<number>(),
    journal: new Array<number>(),
    about: new Array<number>(),
  }));
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [place, context] of contexts.entries()) {
      const [atOnce] = await inside(context, slower, 300 * slower);
      const [first, again] = await inside(context, slower, 2500 + 500 * slower);
      found[place]?.atOnce.push(atOnce);
      found[place]?.first.push(first);
      found[place]?.again.push(again);
      found[place]?.journal.push(await cold(context, slower, '/journal', 'main ol li[data-index]'));
      found[place]?.about.push(await cold(context, slower, '/about', 'main h1'));
    }
  }
  console.log(slower === 1 ? '\nAs this machine is' : `\n${slower} times slower`);
  line(
    'from inside, as soon as the app is there',
    found.map(({ atOnce }) => middle(atOnce)),
  );
  line(
    'from inside, the first time, a moment later',
    found.map(({ first }) => middle(first)),
  );
  line(
    'from inside, again in one sitting',
    found.map(({ again }) => middle(again)),
  );
  line(
    'from a cold start',
    found.map(({ journal }) => middle(journal)),
  );
  line(
    'a cold start of About, which shows no pages',
    found.map(({ about }) => middle(about)),
  );
  line(
    'what is the screen’s in a cold start',
    found.map(({ journal, about }) => Math.max(middle(journal) - middle(about), 1)),
  );
}
await browser.close();
await server.close();
