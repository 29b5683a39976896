/**
 * What one save while typing and one start cost in a real Chromium, with few and with many entries,
 * beside the same in a locked journal and Zustand's stock `persist` in the same run. Prints figures and ratios; asserts nothing.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext } from '@playwright/test';
import type { Form, Start, Timings } from './storage-bench-page';
import { middle, ms } from './figures';
import { launch, serveSource } from './real-browser';

const sizes = (process.env['ENTRIES'] ?? '10,1000,5000').split(',').map(Number);
const keystrokes = Number(process.env['KEYSTROKES'] ?? 100);
const starts = 7;

const server = await serveSource('storage-bench');
const url = server.url;
const browser = await launch();

const high = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length * 0.95)] ?? 0;
const times = (ours: number, theirs: number): string =>
  `${(theirs / ours).toFixed(theirs / ours < 10 ? 1 : 0)} x`;

/** Every measurement on a page of its own, as a person's start would be. */
async function onNewPage<T, A>(
  context: BrowserContext,
  work: (argument: A) => T | Promise<T>,
  argument: A,
): Promise<T> {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => 'bench' in window);
  // Playwright types the argument more narrowly than it takes it.
  const result = await page.evaluate(work as (argument: unknown) => T | Promise<T>, argument);
  await page.close();
  return result;
}

async function repeated<A>(
  context: BrowserContext,
  work: (argument: A) => Start | Promise<Start>,
  argument: A,
): Promise<Start> {
  const all: Start[] = [];
  for (let turn = 0; turn < starts; turn += 1) all.push(await onNewPage(context, work, argument));
  const sorted = all.map((one) => one.ms).toSorted((a, b) => a - b);
  return { entries: Math.min(...all.map((one) => one.entries)), ms: middle(sorted) };
}

async function measured(entries: number, form: Form): Promise<{ start: Start; typed: Timings }> {
  const context = await browser.newContext();
  await onNewPage(context, (how) => window.bench.fill(how), { entries, form });
  const start = await repeated(context, (how) => window.bench.start(how), form);
  const typed = await onNewPage(context, (how) => window.bench.type(how), { keystrokes, form });
  await context.close();
  if (start.entries !== entries)
    throw new Error(`${start.entries} of ${entries} entries were kept`);
  return { start, typed };
}

console.log(
  `Chromium ${browser.version()}, ${keystrokes} saves, ${starts} starts, median (95 %)\n`,
);
for (const entries of sizes) {
  const { start, typed } = await measured(entries, 'plain');
  const locked = await measured(entries, 'sealed');

  const other = await browser.newContext();
  await onNewPage(other, (count) => window.bench.persistFill(count), entries);
  // Its write is in one process only until the browser passes it on.
  await pause(1000);
  const otherStart = await repeated(other, () => window.bench.persistStart(), null);
  const otherTyped: Timings = await onNewPage(
    other,
    (count) => window.bench.persistType(count),
    keystrokes,
  );
  await other.close();

  if (otherStart.entries !== entries) {
    throw new Error(`${otherStart.entries} of ${entries} entries were kept`);
  }
  const save = middle(typed.saves);
  const lockedSave = middle(locked.typed.saves);
  const otherSave = middle(otherTyped.saves);
  console.log(
    [
      `${entries} entries`,
      `  one save on the main thread  ${ms(save)} (${ms(high(typed.saves))})`,
      `    in a locked journal        ${ms(lockedSave)} (${ms(high(locked.typed.saves))})   ${times(save, lockedSave)} as long`,
      `    with persist               ${ms(otherSave)} (${ms(high(otherTyped.saves))})   ${times(save, otherSave)} as long`,
      `  until both homes hold it     ${ms(middle(typed.safe))} (${ms(high(typed.safe))})   persist: whenever the browser commits`,
      `    in a locked journal        ${ms(middle(locked.typed.safe))} (${ms(high(locked.typed.safe))})`,
      `  one start                    ${ms(start.ms)}`,
      `    in a locked journal        ${ms(locked.start.ms)}   ${times(start.ms, locked.start.ms)} as long`,
      `    with persist               ${ms(otherStart.ms)}   ${times(start.ms, otherStart.ms)} as long`,
      '',
    ].join('\n'),
  );
}
await browser.close();
await server.close();
