/**
 * What it costs to bring a journal to a server, and from there to a second device: a whole round of the app
 * beside a plain loop over `_bulk_docs` and `_changes`, in turns and by as many at once, in one Chromium, against one server. And
 * what is loaded for it. Prints figures and ratios; asserts nothing. `SYNC_TEST_URL` names a CouchDB.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startProxy } from '../sync-server/start-proxy';
import { givenServer, somebody } from '../sync/given-server';
import { middle, ms, whereAndWhen } from './figures';
import { launch, serveSource } from './real-browser';
import type { PartTimes } from './sync-parts';

const sizes = (process.env['RECORDS'] ?? '1000,10000').split(',').map(Number);
const turns = Number(process.env['TURNS'] ?? 5);

const server = await givenServer();
const proxy = await startProxy(server.url, 0);
const source = await serveSource('sync-bench');
const browser = await launch();

type Figures = {
  ms: number;
  longest: number;
  requests: number;
  up: number;
  down: number;
  parts: PartTimes;
};

async function person() {
  const login = somebody();
  await server.addPerson(login);
  return { address: proxy.url, login };
}

/** On a page of its own, as another device would be; what passed meanwhile is counted. */
async function measured<Argument, Result>(
  work: (argument: Argument) => Promise<Result>,
  argument: Argument,
): Promise<{ result: Result; passed: ReturnType<typeof proxy.count> }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(source.url);
  await page.waitForFunction(() => 'syncBench' in window);
  proxy.count();
  // Playwright types the argument more narrowly than it takes it.
  const result = await page.evaluate(work as (argument: unknown) => Promise<Result>, argument);
  const passed = proxy.count();
  await context.close();
  return { result, passed };
}

const of = (all: readonly Figures[]): Figures => ({
  ms: middle(all.map((one) => one.ms)),
  longest: Math.max(...all.map(({ longest }) => longest)),
  requests: middle(all.map(({ requests }) => requests)),
  up: middle(all.map(({ up }) => up)),
  down: middle(all.map(({ down }) => down)),
  parts: Object.fromEntries(
    [...new Set(all.flatMap(({ parts }) => Object.keys(parts)))].map((name) => [
      name,
      middle(all.map(({ parts }) => parts[name] ?? 0)),
    ]),
  ),
});

const inParts = ({ parts }: Figures): string =>
  Object.entries(parts)
    .map(([name, time]) => `${name} ${ms(time, 0)}`)
    .join(', ');

const line = (what: string, { ms: time, requests, up, down }: Figures, beside: number): string =>
  [
    what.padEnd(20),
    ms(time).padStart(9),
    `${(time / beside).toFixed(2)} x`.padStart(8),
    `${requests} requests`.padStart(14),
    `${(up / 1024).toFixed(0)} kB up`.padStart(13),
    `${(down / 1024).toFixed(0)} kB down`.padStart(14),
  ].join(' ');

console.log(
  `${whereAndWhen()}; ${process.env['SYNC_TEST_URL'] === undefined ? 'pouchdb-server 4.2.0' : 'the server of SYNC_TEST_URL'}; medians of ${turns}, in turns`,
);

console.log(
  'The bare loop seals one document and sends it under other names; it opens and keeps nothing, and never looks at what arrived.',
);

for (const count of sizes) {
  const push: Figures[] = [];
  const pull: Figures[] = [];
  const plain = { push: [] as number[], pull: [] as number[] };
  const bareUp: number[] = [];
  const ratios = { push: [] as number[], pull: [] as number[] };
  for (let turn = 0; turn < turns; turn += 1) {
    const where = await person();
    const other = await person();
    const send = () =>
      measured(
        ({ to, many }: { to: typeof where; many: number }) => window.syncBench.push(to, many),
        { to: where, many: count },
      );
    const sendBare = () =>
      measured(
        ({ to, many }: { to: typeof where; many: number }) => window.syncBench.bare(to, many),
        { to: other, many: count },
      );
    // Whoever comes first finds a server that was idle: each does in turn.
    const early = turn % 2 === 0 ? null : await send();
    const bare = await sendBare();
    const sent = early ?? (await send());
    const got = await measured((to: typeof where) => window.syncBench.pull(to), where);
    if (got.result.count !== count || bare.result.count !== count) {
      throw new Error(`${got.result.count} and ${bare.result.count} of ${count} came.`);
    }
    push.push({ ...sent.result, ...sent.passed });
    pull.push({ ...got.result, ...got.passed });
    bareUp.push(bare.passed.up);
    plain.push.push(bare.result.push);
    plain.pull.push(bare.result.pull);
    ratios.push.push(sent.result.ms / bare.result.push);
    ratios.pull.push(got.result.ms / bare.result.pull);
    for (const { login } of [where, other]) await server.removePerson(login.name);
  }
  console.log(`\n${count.toLocaleString('en-GB')} records`);
  console.log(line('push, a round', of(push), middle(plain.push)));
  console.log(
    `push, a bare loop    ${ms(middle(plain.push)).padStart(9)}${`${(middle(bareUp) / 1024).toFixed(0)} kB up`.padStart(37)}`,
  );
  console.log(line('pull, a round', of(pull), middle(plain.pull)));
  console.log(`pull, a bare loop    ${ms(middle(plain.pull)).padStart(9)}`);
  console.log(
    `the longest task of any (0 where none took 50 ms): push ${ms(of(push).longest, 0)}, pull ${ms(of(pull).longest, 0)}`,
  );
  console.log(`of a push: ${inParts(of(push))}`);
  console.log(`of a pull: ${inParts(of(pull))}`);
  const each = (all: readonly number[]): string => all.map((one) => one.toFixed(2)).join(', ');
  console.log(`turn by turn: push ${each(ratios.push)}; pull ${each(ratios.pull)}`);
}

await browser.close();
await source.close();
await proxy.end();
await server.end();

/** What keeping in step loads that a locked journal does not: the worker, and the page's part of it. */
const assets = join(import.meta.dirname, '../../dist/assets');
const loaded = readdirSync(assets).filter((name) =>
  /^(sync-worker|browser-sync)-.+\.js$/.test(name),
);
for (const name of loaded) {
  console.log(
    `${name}: ${(gzipSync(readFileSync(join(assets, name)), { level: 9 }).length / 1000).toFixed(1)} kB compressed`,
  );
}
