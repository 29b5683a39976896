/**
 * What a key costs while somebody writes, beside a bare React page with stock `persist` and a static page
 * with a field: the main thread's work, and the time from a key to its frame, at several sizes of the
 * journal. All pages in turn, in one run. Prints; asserts nothing. With SLOWER=1, on Linux, also what the processor
 * itself counts for that thread, which other work on the machine does not touch. With PAGES=address,address other
 * pages than a first question, each in the first of its fields: a list, a choice, a tool.
 */
import { readFileSync } from 'node:fs';
import type { BrowserContext, CDPSession } from '@playwright/test';
import { middle, whereAndWhen } from './figures';
import { appEntries, floorEntries, type Stored } from './floor/entries';
import { serveFloor } from './floor/serve-floor';
import { launch, serveBuilt } from './real-browser';

const sizes = (process.env['ENTRIES'] ?? '10,1000,5000').split(',').map(Number);
const turns = Number(process.env['TURNS'] ?? 3);
const keys = Number(process.env['KEYS'] ?? 200);
const slower = Number(process.env['SLOWER'] ?? 4);
const between = 60;
const typed = 'and then it rained on the way home so we went the other way round ';

const firstQuestion = '/path/begin/what-happened';
const pages = (process.env['PAGES'] ?? firstQuestion).split(',');
const nameOf = (page: string): string =>
  page === firstQuestion ? '' : ` ${page.slice(page.lastIndexOf('/') + 1)}`;

/** Another build to compare with, in the same run: BESIDE=name=folder. */
const beside = (process.env['BESIDE'] ?? '').split('=');
const builds: [string, string | undefined][] = [['this app', undefined]];
if (beside[1] !== undefined) builds.push([beside[0] ?? 'beside', beside[1]]);

const floor = await serveFloor();
const servers = await Promise.all(
  builds.map(async ([name, outDir]) => ({ name, ...(await serveBuilt(outDir)) })),
);
const browser = await launch();
const system = await browser.newBrowserCDPSession();

type Subject = {
  name: string;
  address: string;
  field: string;
  entries: Stored;
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
    pages.flatMap((page) =>
      sizes.map((count) => ({
        name: `${name}${nameOf(page)}, ${count}`,
        address: `${base}${page}`,
        field: 'main textarea:not([disabled])',
        entries: appEntries(count),
        onPage: `${base}/away.html`,
      })),
    ),
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
  // The bare page keeps them in one home.
  await page.waitForTimeout(onPage === floor.static ? 500 : 3000 + entries.length);
  await page.close();
  return context;
}

async function taskMs(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** What each page's main thread has taken of the processor, in ms; a thread that is slowed takes all of it, and waits. */
async function processorMs(): Promise<ReadonlyMap<number, number>> {
  if (slower !== 1 || process.platform !== 'linux') return new Map();
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  return new Map(
    processInfo
      .filter(({ type }) => type === 'renderer')
      .map(({ id }) => {
        const [taken = '0'] = readFileSync(`/proc/${id}/task/${id}/schedstat`, 'utf8').split(' ');
        return [id, Number(taken) / 1e6];
      }),
  );
}

type Costs = { processor: number; main: number; paint: number; slowest: number };

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
  const takenBefore = await processorMs();
  const before = await taskMs(devtools);
  for (let key = 0; key < keys; key += 1) {
    const next = Date.now() + between;
    await page.keyboard.press(typed[key % typed.length] ?? ' ');
    await page.waitForTimeout(Math.max(0, next - Date.now()));
  }
  const after = await taskMs(devtools);
  // The page that is typed on has taken the most.
  const taken = [...(await processorMs())].map(([id, ms]) => ms - (takenBefore.get(id) ?? 0));
  await page.waitForTimeout(1000);
  const painted = await page.evaluate(
    () => (globalThis as unknown as { painted: number[] }).painted,
  );
  await page.close();
  return {
    main: (after - before) / keys,
    processor: Math.max(0, ...taken) / keys,
    // A key that was quicker than the observer tells of has the least it tells.
    paint: middle([
      ...painted,
      ...Array.from({ length: Math.max(0, keys - painted.length) }, () => 16),
    ]),
    slowest: Math.max(16, ...painted),
  };
}

const held = new Map<string, BrowserContext>();
for (const subject of subjects) {
  held.set(subject.name, await seeded(subject));
  console.log(`${subject.name}: its journal is there`);
}
const minutes = (turns * subjects.length * (keys * between + 8000)) / 60_000;
console.log(`Typing takes about ${Math.ceil(minutes)} minutes.`);
const found = new Map<string, Costs[]>();
for (let turn = 0; turn < turns; turn += 1) {
  for (const subject of subjects) {
    const context = held.get(subject.name);
    if (context === undefined) continue;
    const costs = await write(context, subject);
    found.set(subject.name, [...(found.get(subject.name) ?? []), costs]);
    console.log(
      `turn ${turn + 1} of ${turns}: ${subject.name}: ${costs.main.toFixed(1)} ms a key, ${costs.paint.toFixed(0)} to its frame`,
    );
  }
}

console.log(
  `${whereAndWhen()}, Chromium ${browser.version()}, 390 x 844, ${slower} times slower, ${keys} keys at ${between} ms, medians of ${turns}, all in turn.\n` +
    'ms; ratios to the bare React page of the fewest entries, and of each page to itself with the fewest.\n',
);
const mainOf = (name: string): number => middle((found.get(name) ?? []).map(({ main }) => main));
const processorOf = (name: string): number =>
  middle((found.get(name) ?? []).map(({ processor }) => processor));
const bare = mainOf(`bare React, ${sizes[0]}`);
const bareProcessor = processorOf(`bare React, ${sizes[0]}`);
const columns = ['main/key', 'x bare', 'x itself', 'to paint', 'slowest'];
if (bareProcessor > 0) columns.push('cpu/key', 'x bare');
console.log(['page'.padEnd(36), ...columns.map((one) => one.padStart(10))].join(''));
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
  if (bareProcessor > 0)
    row.push(processorOf(name).toFixed(2), (processorOf(name) / bareProcessor).toFixed(2));
  console.log([name.padEnd(36), ...row.map((one) => one.padStart(10))].join(''));
}
await browser.close();
await floor.close();
for (const { close } of servers) await close();
