/**
 * What a key costs while somebody writes, beside a bare React page with stock `persist` and a static page
 * with a field: the main thread's work, and the time from a key to its frame, at several sizes of the
 * journal. All pages in turn, in one run. Prints; asserts nothing.
 */
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type CDPSession } from '@playwright/test';
import { preview } from 'vite';
import { chromiumPath } from '../e2e/browsers';
import { storedDraft } from '../e2e/seed';
import { buildDraft } from '../support/build-entry';
import { serveFloor } from './floor/serve-floor';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sizes = (process.env['ENTRIES'] ?? '10,1000,5000').split(',').map(Number);
const turns = Number(process.env['TURNS'] ?? 3);
const keys = Number(process.env['KEYS'] ?? 200);
const slower = Number(process.env['SLOWER'] ?? 4);
const between = 60;
const day = 86_400_000;
const words = 'It rained again, and I walked along the river until the lamps came on. '.repeat(4);
const typed = 'and then it rained on the way home so we went the other way round ';

/** Another build to compare with, in the same run: BESIDE=name=folder. */
const beside = (process.env['BESIDE'] ?? '').split('=');
const builds: [string, string | undefined][] = [['this app', undefined]];
if (beside[1] !== undefined) builds.push([beside[0] ?? 'beside', beside[1]]);

const floor = await serveFloor();
const servers = await Promise.all(
  builds.map(async ([name, outDir]) => {
    const server = await preview({
      root,
      preview: { port: 0, open: false },
      logLevel: 'silent',
      ...(outDir === undefined ? {} : { build: { outDir } }),
    });
    const at = server.httpServer.address();
    if (typeof at !== 'object' || at === null) throw new Error('The server has no address.');
    return { name, server, base: `http://localhost:${at.port}` };
  }),
);
const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  args: ['--no-sandbox'],
});

const middle = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

const entriesOf = (count: number): [string, string][] =>
  Array.from({ length: count }, (_, index) =>
    storedDraft(
      buildDraft('own-page', {
        id: `d${index}`,
        entry: `e${index}`,
        asked: 'A page',
        startedAt: Date.now() - (index + 1) * (day / 2),
        editedAt: Date.now() - (index + 1) * (day / 2),
        answer: { kind: 'long-text', text: `Page ${index}. ${words}` },
      }),
    ),
  );

const floorEntries = (count: number): [string, string][] => {
  const entries = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`e${index}`, `Page ${index}. ${words}`]),
  );
  return [['floor', JSON.stringify({ state: { entries }, version: 0 })]];
};

type Subject = {
  name: string;
  address: string;
  field: string;
  entries: readonly [string, string][];
  onPage: string;
};

const subjects: Subject[] = [
  {
    name: 'a static page',
    address: floor.static,
    field: 'textarea',
    entries: [],
    onPage: floor.static,
  },
  ...sizes.map((count) => ({
    name: `bare React, ${count}`,
    address: floor.react,
    field: 'textarea',
    entries: floorEntries(count),
    onPage: floor.static,
  })),
  ...servers.flatMap(({ name, base }) =>
    sizes.map((count) => ({
      name: `${name}, ${count}`,
      address: `${base}/path/begin/what-happened`,
      field: 'main textarea:not([disabled])',
      entries: entriesOf(count),
      onPage: `${base}/away.html`,
    })),
  ),
];

/** A journal with so much in it, in both homes, and the whole app at hand. */
async function seeded({ onPage, address, field, entries }: Subject): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(onPage);
  await page.evaluate((all) => {
    for (const [key, value] of all) localStorage.setItem(key, value);
  }, entries);
  await page.goto(address);
  await page.locator(field).first().waitFor();
  await page.waitForTimeout(3000 + entries.length);
  await page.close();
  return context;
}

async function taskMs(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

type Costs = { main: number; paint: number; slowest: number };

async function write(context: BrowserContext, { address, field }: Subject): Promise<Costs> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.goto(address);
  await page.locator(field).first().click();
  // What an app does after its start is no key's doing.
  await page.waitForTimeout(4000);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.evaluate(() => {
    const painted: number[] = [];
    Object.assign(globalThis, { painted });
    const options: PerformanceObserverInit & { durationThreshold: number } = {
      type: 'event',
      durationThreshold: 16,
    };
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === 'keydown') painted.push(duration);
    }).observe(options);
  });
  const before = await taskMs(devtools);
  for (let key = 0; key < keys; key += 1) {
    const next = Date.now() + between;
    await page.keyboard.press(typed[key % typed.length] ?? ' ');
    await page.waitForTimeout(Math.max(0, next - Date.now()));
  }
  const after = await taskMs(devtools);
  await page.waitForTimeout(1000);
  const painted = await page.evaluate(
    () => (globalThis as unknown as { painted: number[] }).painted,
  );
  await page.close();
  return {
    main: (after - before) / keys,
    // A key that was quicker than the observer tells of has the least it tells.
    paint: middle([
      ...painted,
      ...Array.from({ length: Math.max(0, keys - painted.length) }, () => 16),
    ]),
    slowest: Math.max(16, ...painted),
  };
}

const held = new Map<string, BrowserContext>();
for (const subject of subjects) held.set(subject.name, await seeded(subject));
const found = new Map<string, Costs[]>();
for (let turn = 0; turn < turns; turn += 1) {
  for (const subject of subjects) {
    const context = held.get(subject.name);
    if (context === undefined) continue;
    found.set(subject.name, [...(found.get(subject.name) ?? []), await write(context, subject)]);
  }
}

console.log(
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ` +
    `Chromium ${browser.version()}, 390 x 844, ${slower} times slower, ${keys} keys at ${between} ms, medians of ${turns}, all in turn.\n` +
    'ms; ratios to the bare React page of the fewest entries, and of each page to itself with the fewest.\n',
);
const mainOf = (name: string): number => middle((found.get(name) ?? []).map(({ main }) => main));
const bare = mainOf(`bare React, ${sizes[0]}`);
const columns = ['main/key', 'x bare', 'x itself', 'to paint', 'slowest'];
console.log(['page'.padEnd(24), ...columns.map((one) => one.padStart(10))].join(''));
for (const [name, costs] of found) {
  const main = mainOf(name);
  const few = mainOf(name.replace(/, \d+$/u, `, ${sizes[0]}`));
  const row = [
    main.toFixed(1),
    (main / bare).toFixed(2),
    (main / few).toFixed(2),
    middle(costs.map(({ paint }) => paint)).toFixed(0),
    middle(costs.map(({ slowest }) => slowest)).toFixed(0),
  ];
  console.log([name.padEnd(24), ...row.map((one) => one.padStart(10))].join(''));
}
await browser.close();
await floor.close();
for (const { server } of servers) await server.close();
