/**
 * What it costs to open the app, beside a bare React page with stock `persist` and a static page with a
 * field: bytes, paints, the time until words can be typed, at several sizes of the journal; and what an
 * open page does while nobody touches it. All pages in turn, in one run. Prints; asserts nothing.
 */
import { gzipSync } from 'node:zlib';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { middle, whereAndWhen } from './figures';
import { appEntries, floorEntries, type Stored } from './floor/entries';
import { serveFloor } from './floor/serve-floor';
import { launch, serveBuilt } from './real-browser';

const sizes = (process.env['ENTRIES'] ?? '10,1000,5000').split(',').map(Number);
const turns = Number(process.env['TURNS'] ?? 5);
const slower = Number(process.env['SLOWER'] ?? 4);
const idleFor = 5000;
const question = '/path/understand/what-played-a-part';

const app = await serveBuilt();
const { base } = app;
const floor = await serveFloor();
const browser = await launch();

type State = Awaited<ReturnType<BrowserContext['storageState']>>;

/** How much IndexedDB has of a journal; -1 where there is none yet. */
const inSecondHome = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const all = await indexedDB.databases();
    if (!all.some(({ name }) => name === 'second-draft')) return -1;
    return new Promise<number>((resolve) => {
      const opening = indexedDB.open('second-draft');
      opening.addEventListener('success', () => {
        const counting = opening.result.transaction('slots').objectStore('slots').count();
        counting.addEventListener('success', () => {
          opening.result.close();
          resolve(counting.result);
        });
      });
    });
  });

/**
 * What a browser keeps of so many entries: in both homes, as it long has where they were written one by one. That the
 * app gives its second home thousands of them beside a start is once in a journal's life, if at all.
 */
async function keptState({ onPage, entries }: Pick<Subject, 'onPage' | 'entries'>): Promise<State> {
  const made = await browser.newContext();
  const page = await made.newPage();
  await page.goto(onPage);
  await page.evaluate((all) => {
    for (const [key, value] of all) localStorage.setItem(key, value);
  }, entries);
  if (onPage.startsWith(base)) {
    await page.goto(`${base}/about`);
    while ((await inSecondHome(page)) < entries.length) await page.waitForTimeout(200);
  }
  const state = await made.storageState({ indexedDB: true });
  await made.close();
  return state;
}

const states = new Map<Stored, Promise<State>>();

/** A browser in which so much was written before, and nothing of the page was ever fetched. */
async function context(kept: Pick<Subject, 'onPage' | 'entries'>): Promise<BrowserContext> {
  const viewport = { width: 390, height: 844 };
  if (kept.entries.length === 0) return browser.newContext({ viewport });
  const state = states.get(kept.entries) ?? keptState(kept);
  states.set(kept.entries, state);
  return browser.newContext({ viewport, storageState: await state });
}

type Seen = { fcp: number; lcp: number; blocked: number; shift: number };
type Visit = Seen & {
  ready: number;
  script: number;
  style: number;
  page: number;
  faces: number;
  heap: number;
};

const kinds = [
  ['script', /\.m?js$/],
  ['style', /\.css$/],
  ['faces', /\.woff2$/],
  // A question as somebody new finds it, before the program has come.
  ['page', /\.html$/],
] as const;

async function metric(devtools: CDPSession, name: string): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? 0;
}

/** From the request to what is waited for, slowed down; with what the browser itself says of the page. */
async function visit(inside: BrowserContext, address: string, until: string): Promise<Visit> {
  const page = await inside.newPage();
  const devtools = await inside.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await devtools.send('Performance.enable');
  const bytes = { script: 0, style: 0, page: 0, faces: 0 };
  const reading: Promise<void>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const kind = response.request().isNavigationRequest()
      ? 'page'
      : kinds.find(([, ending]) => ending.test(pathname))?.[0];
    if (kind === undefined) return;
    reading.push(
      response.body().then(
        (body) => void (bytes[kind] += kind === 'faces' ? body.length : gzipSync(body).length),
        // Its body is gone where the page was closed first.
        () => undefined,
      ),
    );
  });
  await page.addInitScript(() => {
    const seen = { fcp: 0, lcp: 0, blocked: 0, shift: 0 };
    Object.assign(globalThis, { seen });
    const watch = (type: string, take: (entry: PerformanceEntry) => void): void =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
        type,
        buffered: true,
      });
    watch('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
    watch('longtask', ({ duration }) => (seen.blocked += Math.max(0, duration - 50)));
    watch('layout-shift', (entry) => {
      if ('value' in entry && typeof entry.value === 'number') seen.shift += entry.value;
    });
  });
  await page.goto(address, { waitUntil: 'commit' });
  const ready = await page.evaluate(async (what) => {
    const isThere = (): boolean => document.querySelector(what) !== null;
    while (!isThere()) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now();
  }, until);
  // What comes later is no part of the way there.
  await Promise.all(reading);
  const weight = { ...bytes };
  await page.waitForTimeout(300 * slower);
  const seen = await page.evaluate(async () => {
    // An observer of paints is told when the page has nothing else to do, which a large journal puts off.
    const painted = (): PerformanceEntry | undefined =>
      performance.getEntriesByName('first-contentful-paint')[0];
    const atLatest = performance.now() + 10_000;
    while (painted() === undefined && performance.now() < atLatest)
      await new Promise((done) => setTimeout(done, 50));
    const { seen: observed } = globalThis as unknown as { seen: Seen };
    return { ...observed, fcp: painted()?.startTime ?? Number.NaN };
  });
  const heap = (await metric(devtools, 'JSHeapUsedSize')) / 1e6;
  await page.close();
  return { ...seen, ...weight, ready, heap };
}

/** How much of a core an open page takes while nobody touches it, in thousandths. */
async function idle(inside: BrowserContext, address: string, until: string): Promise<number> {
  const page: Page = await inside.newPage();
  const devtools = await inside.newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.goto(address);
  await page.locator(until).first().waitFor();
  await page.waitForTimeout(4000);
  const before = await metric(devtools, 'TaskDuration');
  await page.waitForTimeout(idleFor);
  const after = await metric(devtools, 'TaskDuration');
  await page.close();
  return ((after - before) / (idleFor / 1000)) * 1000;
}

type Subject = {
  name: string;
  address: string;
  until: string;
  entries: Stored;
  onPage: string;
};

const field = 'main textarea:not([disabled])';
/** Where the app is there, and not only what stands before it. */
const whole = '#root:not([data-first])';
/** Of one size all subjects share one journal. */
const written = new Map(sizes.map((count) => [count, appEntries(count)]));
const subjects: Subject[] = [
  {
    name: 'a static page',
    address: floor.static,
    until: 'textarea',
    entries: [],
    onPage: floor.static,
  },
  ...sizes.map((count) => ({
    name: `bare React, ${count}`,
    address: floor.react,
    until: 'textarea',
    entries: floorEntries(count),
    onPage: floor.static,
  })),
  ...sizes.map((count) => ({
    name: `a question, ${count}`,
    address: base + question,
    until: field,
    entries: written.get(count) ?? [],
    onPage: `${base}/away.html`,
  })),
  ...[
    ['a question, new', field],
    ['the same, app there', `${whole} ${field}`],
  ].map(([name = '', until = '']) => ({
    name,
    address: `${base}/path/begin/what-happened`,
    until,
    entries: [],
    onPage: `${base}/away.html`,
  })),
  {
    name: 'welcome, someone new',
    address: `${base}/welcome`,
    until: `${whole} h1`,
    entries: [],
    onPage: `${base}/away.html`,
  },
  ...sizes.flatMap((count) =>
    // Its newest pages stand there before the app does.
    [
      [`/journal, ${count}`, '#root main ol li'],
      ['the same, app there', `${whole} main ol li`],
    ].map(([name = '', until = '']) => ({
      name: name.startsWith('/') ? name : `${name}, ${count}`,
      address: `${base}/journal`,
      until,
      entries: written.get(count) ?? [],
      onPage: `${base}/away.html`,
    })),
  ),
];

const found = new Map<string, { cold: Visit[]; warm: Visit[] }>();
for (let turn = 0; turn < turns; turn += 1) {
  for (const subject of subjects) {
    const inside = await context(subject);
    const both = found.get(subject.name) ?? { cold: [], warm: [] };
    both.cold.push(await visit(inside, subject.address, subject.until));
    both.warm.push(await visit(inside, subject.address, subject.until));
    found.set(subject.name, both);
    await inside.close();
    const [cold, warm] = [both.cold, both.warm].map((all) => all.at(-1)?.ready.toFixed(0));
    console.log(`turn ${turn + 1} of ${turns}: ${subject.name}: ${cold} ms, once more ${warm} ms`);
  }
}

const bare = middle((found.get(`bare React, ${sizes[0]}`)?.cold ?? []).map(({ ready }) => ready));
console.log(
  `${whereAndWhen()}, Chromium ${browser.version()}, 390 x 844, ${slower} times slower, medians of ${turns}, all in turn.\n` +
    'kB as sent compressed, faces as they are; ms from the request; ratios to the bare React page of the fewest entries.\n',
);
const columns = [
  'script',
  'style',
  'page',
  'faces',
  'fcp',
  'lcp',
  'blocked',
  'shift',
  'cold',
  'x',
  'warm',
  'heap',
];
console.log(['page'.padEnd(24), ...columns.map((one) => one.padStart(8))].join(''));
for (const [name, { cold, warm }] of found) {
  const of = (pick: (one: Visit) => number, all = cold): number => middle(all.map(pick));
  const kilo = (pick: (one: Visit) => number): string => (of(pick) / 1000).toFixed(1);
  const row = [
    kilo((one) => one.script),
    kilo((one) => one.style),
    kilo((one) => one.page),
    kilo((one) => one.faces),
    of(({ fcp }) => fcp).toFixed(0),
    of(({ lcp }) => lcp).toFixed(0),
    of(({ blocked }) => blocked).toFixed(0),
    of(({ shift }) => shift).toFixed(4),
    of(({ ready }) => ready).toFixed(0),
    (of(({ ready }) => ready) / bare).toFixed(2),
    of(({ ready }) => ready, warm).toFixed(0),
    `${of(({ heap }) => heap).toFixed(1)}M`,
  ];
  console.log([name.padEnd(24), ...row.map((one) => one.padStart(8))].join(''));
}

console.log('\nMain thread of a page that nobody touches, thousandths of a core (drawing apart)');
const quiet = await context({
  onPage: `${base}/away.html`,
  entries: written.get(sizes[0] ?? 10) ?? [],
});
for (const [name, address, until] of [
  ['a static page', floor.static, 'textarea'],
  ['the path', `${base}/path`, 'main h1'],
  ['a question', base + question, field],
  ['Pause', `${base}/pause`, 'main h1'],
] as const) {
  console.log(`${name.padEnd(24)}${(await idle(quiet, address, until)).toFixed(1).padStart(8)}`);
}
await browser.close();
await app.close();
await floor.close();
