/**
 * What search costs in a real Chromium: building the index, its memory, and the time to a result beside
 * plain scans of the same journal in the same run. Prints figures and ratios; asserts nothing.
 */
import type { Finding } from './search-bench-page';
import { middle, ms } from './figures';
import { launch, serveSource } from './real-browser';

const drafts = Number(process.env['DRAFTS'] ?? 10_000);
const length = Number(process.env['WORDS'] ?? 300);
const turns = Number(process.env['TURNS'] ?? 7);

const server = await serveSource('search-bench');
const browser = await launch('--enable-blink-features=ForceEagerMeasureMemory');
const page = await browser.newPage();
await page.goto(server.url);
await page.waitForFunction(() => 'searchBench' in window);
const devtools = await page.context().newCDPSession(page);

const mb = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MiB`;

type TraceEvent = {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  tdur?: number;
};

/** The processor time (ms) of each of the page's tasks while the index was built, the longest first. */
function busyTimes(trace: Buffer): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const begins = traceEvents.find(({ name }) => name === 'building begins');
  const ends = traceEvents.find(({ name }) => name === 'building ends');
  return traceEvents
    .filter(
      ({ name, pid, tid, ts }) =>
        name === 'ThreadControllerImpl::RunTask' &&
        pid === begins?.pid &&
        tid === begins.tid &&
        ts > begins.ts &&
        ts < (ends?.ts ?? 0),
    )
    .map(({ tdur = 0 }) => tdur / 1000)
    .toSorted((a, b) => b - a);
}

const questions = await page.evaluate((how) => window.searchBench.fill(how), { drafts, length });
console.log(
  `Chromium ${browser.version()}, ${drafts} drafts of ${length} words, medians of ${turns}\n`,
);

const before = await page.evaluate(() => window.searchBench.memory());
for (const rate of [1, 4]) {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  await browser.startTracing(page, { categories: ['-*', 'toplevel', 'blink.user_timing'] });
  const { ms: took, longest, long } = await page.evaluate(() => window.searchBench.build());
  const busy = busyTimes(await browser.stopTracing());
  console.log(
    `index built${rate === 1 ? '' : `, the page ${rate} times slower`}: ${ms(took)}; the page waited ${ms(longest)} at most; long tasks (over 50 ms): ${long.map(ms).join(', ') || 'none'}; by processor time, which other work on the machine does not lengthen, its tasks took ${ms(busy[0] ?? 0)} at most, ${busy.filter((time) => time > 50).length} of ${busy.length} over 50 ms`,
  );
}
await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
const after = await page.evaluate(() => window.searchBench.memory());
console.log(
  `memory: the journal ${mb(before)}, with the index ${mb(after)} (${mb(after - before)} more)\n`,
);

const typical = (all: readonly Finding[]): Finding => ({
  first: middle(all.map(({ first }) => first)),
  whole: middle(all.map(({ whole }) => whole)),
  pages: all[0]?.pages ?? 0,
});

/** To the first result; where there is none, until that is known. */
const firstRows = [];
const wholeRows = [];
for (const { name, words } of questions) {
  const ofIndex: Finding[] = [];
  const ofScan: Finding[] = [];
  const ofLoop: Finding[] = [];
  // In turns, so that other work on the machine tells on all of them.
  for (let turn = 0; turn < turns; turn += 1) {
    ofIndex.push(await page.evaluate((asked) => window.searchBench.find(asked), words));
    ofScan.push(await page.evaluate((asked) => window.searchBench.scan(asked), words));
    ofLoop.push(await page.evaluate((asked) => window.searchBench.bare(asked), words));
  }
  const [index, scan, bare] = [typical(ofIndex), typical(ofScan), typical(ofLoop)];
  firstRows.push({
    'first result': name,
    pages: index.pages,
    index: ms(index.first),
    scan: ms(scan.first),
    'index / scan': (index.first / scan.first).toFixed(3),
    'bare loop': ms(bare.first),
  });
  wholeRows.push({
    'all results': name,
    index: `${ms(index.whole)} (${index.pages})`,
    scan: `${ms(scan.whole)} (${scan.pages})`,
    'index / scan': (index.whole / scan.whole).toFixed(3),
    'bare loop': `${ms(bare.whole)} (${bare.pages})`,
  });
}
console.table(firstRows);
console.table(wholeRows);

await browser.close();
await server.close();
