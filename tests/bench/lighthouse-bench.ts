/**
 * What Lighthouse says of the built app as a phone would open it the first time: no file of it in the browser,
 * and for the journal's own address a thousand pages written before. All addresses in turn. Prints the
 * figures, and each audit that is not passed; asserts nothing. Lighthouse itself weighs half of what the app is
 * developed with, so it is fetched when this is first run.
 */
import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { chromiumPath } from '../e2e/browsers';
import { installApart } from '../support/install-apart';
import { middle, whereAndWhen } from './figures';
import { appEntries, type Stored } from './floor/entries';
import { serveFloor } from './floor/serve-floor';
import { serveBuilt } from './real-browser';

const turns = Number(process.env['TURNS'] ?? 3);
const entries = Number(process.env['ENTRIES'] ?? 1000);
const packages = fileURLToPath(new URL('../../.cache/lighthouse', import.meta.url));
await installApart(fileURLToPath(new URL('lighthouse', import.meta.url)), packages);

const app = await serveBuilt();
const floor = await serveFloor();
const executablePath = await chromiumPath();
// Said to both who open the browser: the one that writes a journal into it, and Lighthouse.
process.env['CHROME_PATH'] = executablePath;

type Subject = { name: string; address: string; entries: Stored };
const every: Subject[] = [
  { name: 'bare React', address: floor.react, entries: [] },
  ...['/', '/welcome', '/path/begin/what-happened'].map((path) => ({
    name: path,
    address: app.base + path,
    entries: [],
  })),
  {
    name: `/journal, ${entries} pages`,
    address: `${app.base}/journal`,
    entries: appEntries(entries),
  },
];
const only = process.env['ONLY'];
const subjects = every.filter(({ name }) => only === undefined || name.includes(only));

/** What is read here of a report. */
type Audit = {
  title: string;
  score: number | null;
  scoreDisplayMode: string;
  numericValue?: number;
  displayValue?: string;
  details?: { items?: readonly unknown[] };
};
type Report = {
  lighthouseVersion: string;
  environment: { benchmarkIndex: number };
  runtimeError?: { message: string };
  categories: Record<string, { score: number | null; auditRefs: { id: string }[] }>;
  audits: Record<string, Audit>;
};

/**
 * The pages are put into a browser's own folder by the app's page without scripts; then the app gives them to its
 * second home, as it long has where somebody wrote so many. Nothing of the app is kept there afterwards.
 */
async function writeInto(profile: string, stored: Stored): Promise<void> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ['--no-sandbox'],
  });
  const page = await context.newPage();
  await page.goto(`${app.base}/away.html`);
  await page.evaluate((all) => {
    for (const [key, value] of all) localStorage.setItem(key, value);
  }, stored);
  await page.goto(`${app.base}/about`);
  await page.locator('main h1').waitFor();
  await page.waitForTimeout(stored.length / 2 + 3000);
  await page.goto(`${app.base}/away.html`);
  await page.evaluate(async () => {
    const workers = await navigator.serviceWorker.getRegistrations();
    await Promise.all(workers.map((worker) => worker.unregister()));
    await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.clearBrowserCache');
  // Chromium may leave what was put there last for some seconds in memory alone; closed in order it does not.
  await context.close();
}

async function look({ address, entries: stored }: Subject): Promise<Report> {
  const profile = await mkdtemp(join(tmpdir(), 'lighthouse-'));
  try {
    if (stored.length > 0) await writeInto(profile, stored);
    const path = join(profile, 'report.json');
    await promisify(execFile)(process.execPath, [
      join(packages, 'node_modules/lighthouse/cli/index.js'),
      address,
      '--quiet',
      '--no-enable-error-reporting',
      '--disable-storage-reset',
      `--chrome-flags=--headless=new --no-sandbox --user-data-dir=${profile}`,
      '--output=json',
      `--output-path=${path}`,
    ]);
    const report = JSON.parse(await readFile(path, 'utf8')) as Report;
    if (process.env['KEEP'] !== undefined)
      await copyFile(path, `${process.env['KEEP']}${Date.now()}.json`);
    if (report.runtimeError !== undefined) throw new Error(report.runtimeError.message);
    return report;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Lighthouse now and then finds no start of the load in its own trace, and asks to be run again. */
const lookOnceMore = (subject: Subject): Promise<Report> =>
  look(subject).catch((error: unknown) => {
    if (!String(error).includes('NO_NAVSTART')) throw error;
    console.log(`${subject.name}: a trace without a beginning; looked at once more`);
    return look(subject);
  });

const found = new Map<string, Report[]>();
for (let turn = 0; turn < turns; turn += 1) {
  for (const subject of subjects) {
    const reports = found.get(subject.name) ?? [];
    reports.push(await lookOnceMore(subject));
    found.set(subject.name, reports);
  }
}

const hundred =
  (category: string) =>
  ({ categories }: Report): number =>
    Math.round((categories[category]?.score ?? 0) * 100);
const value =
  (audit: string) =>
  ({ audits }: Report): number =>
    audits[audit]?.numericValue ?? Number.NaN;

const columns: readonly (readonly [
  name: string,
  of: (report: Report) => number,
  places: number,
])[] = [
  ['performance', hundred('performance'), 0],
  ['accessibility', hundred('accessibility'), 0],
  ['practices', hundred('best-practices'), 0],
  ['seo', hundred('seo'), 0],
  ['fcp', value('first-contentful-paint'), 0],
  ['lcp', value('largest-contentful-paint'), 0],
  ['speed', value('speed-index'), 0],
  ['blocked', value('total-blocking-time'), 0],
  ['shift', value('cumulative-layout-shift'), 3],
  // Lighthouse's own measure of the machine in that minute: blocking counts whatever others do beside it.
  ['machine', ({ environment }) => environment.benchmarkIndex, 0],
];
const version = [...found.values()][0]?.[0]?.lighthouseVersion ?? '';
console.log(
  `${whereAndWhen()}, Lighthouse ${version}, mobile, medians of ${turns} (least to most), all in turn; ms.\n`,
);
console.log(['page'.padEnd(28), ...columns.map(([name]) => name.padStart(21))].join(''));
for (const [name, reports] of found) {
  const cells = columns.map(([, of, places]) => {
    const all = reports.map(of);
    const [least, most] = [Math.min(...all), Math.max(...all)].map((one) => one.toFixed(places));
    return `${middle(all).toFixed(places)} (${least} to ${most})`.padStart(21);
  });
  console.log(name.padEnd(28) + cells.join(''));
}

/** What an audit names, in a line each: an address, a file or a piece of the page. */
function named(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  return Object.entries(item)
    .map(([key, one]: [string, unknown]) => {
      if (typeof one === 'number') return `${key} ${Math.round(one * 1000) / 1000}`;
      if (typeof one === 'string') return one;
      const inner = one as { snippet?: string; url?: string; value?: unknown } | null;
      return inner?.snippet ?? inner?.url ?? (typeof inner?.value === 'string' ? inner.value : '');
    })
    .filter((text) => text !== '')
    .join(' | ')
    .replaceAll('\n', ' ')
    .slice(0, 180);
}

const most = Number(process.env['ITEMS'] ?? 3);
for (const [name, reports] of found) {
  console.log(`\nNot passed on ${name}`);
  const [report] = reports;
  for (const [category, { auditRefs }] of Object.entries(report?.categories ?? {})) {
    for (const { id } of auditRefs) {
      const audit = report?.audits[id];
      if (audit?.score === undefined || audit.score === null || audit.score >= 0.9) continue;
      const shown = audit.displayValue === undefined ? '' : `: ${audit.displayValue}`;
      console.log(`  ${category}, ${id} (${audit.score.toFixed(2)})${shown}`);
      for (const item of (audit.details?.items ?? []).slice(0, most))
        console.log(`      ${named(item)}`);
    }
  }
}
await app.close();
await floor.close();
