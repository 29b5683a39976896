/**
 * What search costs in a real Chromium: building the index, its memory, and the time to a result beside
 * plain scans of the same journal in the same run. Prints figures and ratios; asserts nothing.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { chromiumPath } from '../e2e/browsers';
import type { Finding } from './search-bench-page';

const root = fileURLToPath(new URL('../..', import.meta.url));
const drafts = Number(process.env['DRAFTS'] ?? 10_000);
const length = Number(process.env['WORDS'] ?? 300);
const turns = Number(process.env['TURNS'] ?? 7);

const server = await createServer({
  root,
  configFile: false,
  logLevel: 'silent',
  cacheDir: join(root, 'node_modules/.cache/search-bench'),
  resolve: { tsconfigPaths: true },
  optimizeDeps: { entries: ['tests/bench/search-bench.html'] },
  server: {
    host: '127.0.0.1',
    port: 0,
    hmr: false,
    watch: null,
    // Without these the browser rounds its clock, and tells nothing of its memory.
    headers: {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    },
  },
});
await server.listen();
const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  args: ['--no-sandbox', '--enable-blink-features=ForceEagerMeasureMemory'],
});
const page = await browser.newPage();
await page.goto(`${server.resolvedUrls?.local[0] ?? ''}tests/bench/search-bench.html`);
await page.waitForFunction(() => 'searchBench' in window);
const devtools = await page.context().newCDPSession(page);

const middle = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
const ms = (time: number): string => `${time.toFixed(time < 10 ? 2 : 0)} ms`;
const mb = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MiB`;

const questions = await page.evaluate((how) => window.searchBench.fill(how), { drafts, length });
console.log(
  `Chromium ${browser.version()}, ${drafts} drafts of ${length} words, medians of ${turns}\n`,
);

const before = await page.evaluate(() => window.searchBench.memory());
for (const rate of [1, 4]) {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  const { ms: took, longest, long } = await page.evaluate(() => window.searchBench.build());
  console.log(
    `index built${rate === 1 ? '' : `, the page ${rate} times slower`}: ${ms(took)}; the page waited ${ms(longest)} at most; long tasks (over 50 ms): ${long.map(ms).join(', ') || 'none'}`,
  );
}
await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
const after = await page.evaluate(() => window.searchBench.memory());
console.log(
  `memory: the journal ${mb(before)}, with the index ${mb(after)} (${mb(after - before)} more)\n`,
);

async function repeated(work: () => Promise<Finding>): Promise<Finding> {
  const all: Finding[] = [];
  for (let turn = 0; turn < turns; turn += 1) all.push(await work());
  return {
    first: middle(all.map(({ first }) => first)),
    whole: middle(all.map(({ whole }) => whole)),
    pages: all[0]?.pages ?? 0,
  };
}

const rows = [];
for (const { name, words } of questions) {
  const index = await repeated(() =>
    page.evaluate((asked) => window.searchBench.find(asked), words),
  );
  const scan = await repeated(() =>
    page.evaluate((asked) => window.searchBench.scan(asked), words),
  );
  const bare = await repeated(() =>
    page.evaluate((asked) => window.searchBench.bare(asked), words),
  );
  rows.push({
    'looked for': name,
    pages: index.pages,
    'index: first and all': ms(index.whole),
    'scan: first': ms(scan.first),
    'scan: all': `${ms(scan.whole)} (${scan.pages})`,
    'index / scan': (index.whole / scan.whole).toFixed(3),
    'bare loop: first': ms(bare.first),
    'bare loop: all': `${ms(bare.whole)} (${bare.pages})`,
    'index / bare': (index.whole / bare.whole).toFixed(3),
  });
}
console.table(rows);

await browser.close();
await server.close();
