/**
 * How the readers of words do: on lines of other hands first, then on the project's own, and what a
 * page costs. Prints figures; asserts nothing. `RUNS=40 npm run bench:wording` times more calls.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { findApologySlips } from '@/wording/apology';
import { findBlame } from '@/wording/blame';
import { findByRule, findCrisis } from '@/wording/crisis';
import { blameLines, crisisLines, scoreBlame, scoreCrisis, type Score } from '../wording/labelled';
import { halfOf } from '../wording/split';
import { isPlain, tellDangerCurve } from './danger-curve';
import { percent } from './figures';
import { tellBlame } from './tell-blame';
import { tellThrottled } from './throttled-reader';
import {
  dangerWriters,
  finalBlame,
  finalDanger,
  isOrdinary,
  ordinary,
  validation,
  type DangerLine,
} from '../wording/training/corpora';

const detectors: readonly (readonly [string, (text: string) => unknown])[] = [
  ['findCrisis', findCrisis],
  ['findBlame', findBlame],
  ['findApologySlips', findApologySlips],
];

const runs = Number(process.env['RUNS'] ?? 20);
const firstSize = 500;
const sizes = [150, 500, 5000];

const harmlessLines = crisisLines.filter(({ tier }) => tier === null).map(({ line }) => line);

/** A page of so many words out of harmless lines, begun elsewhere each turn so that no two are alike. */
function page(words: number, turn: number, lines: readonly string[] = harmlessLines): string {
  const list: string[] = [];
  for (let i = turn * 7; list.length < words; i += 1) {
    list.push(...(lines[i % lines.length] ?? '').split(' '));
  }
  return list.slice(0, words).join(' ');
}

function timed(find: (text: string) => unknown, text: string): number {
  const start = performance.now();
  find(text);
  return performance.now() - start;
}

/** The middle and the 95th of a hundred of the later calls, in ms. */
function later(find: (text: string) => unknown, words: number): { middle: number; high: number } {
  const count = Math.max(5, Math.round((runs * firstSize) / words));
  const all = Array.from({ length: count }, (_, turn) => timed(find, page(words, turn + 1)));
  const sorted = all.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { middle: at(0.5), high: at(0.95) };
}

const ms = (time: number): string => `${time.toFixed(time < 10 ? 2 : 1)} ms`;

/** The gravest tier found; null where there is none. */
const tierIn = (text: string, find = findCrisis): number | null =>
  find(text)
    .map(({ tier }) => tier)
    .toSorted((a, b) => a - b)[0] ?? null;
const isCard = (tier: number | null): boolean => tier !== null && tier < 4;

function tellDanger(name: string, lines: readonly DangerLine[]): void {
  const read = lines.map((line) => ({ ...line, found: tierIn(line.line) }));
  const danger = read.filter(({ tier }) => tier !== null && tier < 4);
  const harmless = read.filter(({ tier }) => tier === null || tier === 4);
  const cards = danger.filter(({ found }) => isCard(found));
  const plain = danger.filter(isPlain);
  const byRule = danger.filter(({ line }) => isCard(tierIn(line, findByRule)));
  console.log(`Danger, ${name}: ${lines.length} lines, ${danger.length} with danger`);
  console.log(`  cards for danger            ${percent(cards.length, danger.length)}`);
  console.log(`    by the rules alone        ${percent(byRule.length, danger.length)}`);
  for (const tier of [1, 2, 3]) {
    const ofTier = danger.filter((one) => one.tier === tier);
    const right = ofTier.filter(({ found }) => found === tier).length;
    const shown = ofTier.filter(({ found }) => isCard(found)).length;
    console.log(
      `    tier ${tier}                    ${percent(shown, ofTier.length)}, ${right} under this tier`,
    );
  }
  const said = plain.filter(({ found }) => isCard(found)).length;
  console.log(`    short, first person       ${percent(said, plain.length)}`);
  console.log(
    `  card or quiet line          ${percent(danger.filter(({ found }) => found !== null).length, danger.length)}`,
  );
  console.log(
    `  false cards                 ${percent(harmless.filter(({ found }) => isCard(found)).length, harmless.length)}`,
  );
  const untroubled = harmless.filter(({ tier }) => tier === null);
  console.log(
    `  false quiet lines           ${percent(untroubled.filter(({ found }) => found === 4).length, untroubled.length)}`,
  );
  const calm = harmless.filter(isOrdinary);
  console.log(
    `  cards for ordinary lines    ${percent(calm.filter(({ found }) => isCard(found)).length, calm.length)}`,
  );
  tellKind('told plainly', danger, (kind) => kind.startsWith('plain'));
  tellKind('only sounds like danger', harmless, (kind) => kind.startsWith('sounds'));
  tellPages(danger, untroubled);
  console.log('');
}

type Found = DangerLine & { found: number | null };

/** Cards among lines whose writer called them so, and among the others, where somebody did. */
function tellKind(name: string, lines: readonly Found[], isKind: (kind: string) => boolean): void {
  const so = lines.filter(({ kind = '' }) => isKind(kind));
  if (so.length === 0) return;
  const others = lines.filter(({ kind = '' }) => !isKind(kind));
  const cards = (some: readonly Found[]): string =>
    percent(some.filter(({ found }) => isCard(found)).length, some.length);
  console.log(`  cards, ${name.padEnd(23)} ${cards(so)}; the others ${cards(others)}`);
}

/** How many of the lines that teach are plain and short. */
function tellPlain(lines: readonly DangerLine[]): void {
  const danger = lines.filter(({ tier }) => isCard(tier));
  const plain = danger.filter(isPlain);
  const byTier = [1, 2, 3].map((tier) => plain.filter((one) => one.tier === tier).length);
  console.log(
    `What teaches danger: ${lines.length} lines by other hands, ${danger.length} with danger, ` +
      `${plain.length} short and in the first person (tiers 1 to 3: ${byTier.join(', ')})\n`,
  );
}

function tellOrdinary(): void {
  const lines = ordinary().map(({ line }) => tierIn(line));
  console.log(`Ordinary journaling by hands that taught nothing: ${lines.length} lines`);
  console.log(`  cards        ${percent(lines.filter(isCard).length, lines.length)}`);
  console.log(
    `  quiet lines  ${percent(lines.filter((tier) => tier === 4).length, lines.length)}\n`,
  );
}

/** The same lines in the middle of 150 words by the same hand, out of lines that show no card alone. */
function tellPages(danger: readonly DangerLine[], untroubled: readonly DangerLine[]): void {
  const calm = untroubled.map(({ line }) => line).filter((line) => !isCard(tierIn(line)));
  if (calm.length === 0) return;
  const around = (line: string, turn: number): string =>
    `${page(75, turn, calm)}. ${line}\n${page(75, turn + 3, calm)}`;
  const found = danger.filter(({ line }, i) => isCard(tierIn(around(line, i)))).length;
  const calmPages = Array.from({ length: 100 }, (_, i) => around('', i));
  console.log(`  amid 150 words with no card ${percent(found, danger.length)}`);
  console.log(
    `    such words without it     ${percent(calmPages.filter((text) => isCard(tierIn(text))).length, 100)} show a card`,
  );
}

function tellOwn(name: string, score: Score): void {
  console.log(
    `${name}, the project's own lines that no rule was made on: ${score.lines} lines\n` +
      `  precision ${(100 * score.precision).toFixed(1)} %   recall ${(100 * score.recall).toFixed(1)} %\n`,
  );
}

/** Lines of TypeScript and of phrases, and what the tables weigh compressed. */
function tellSize(): void {
  const folder = fileURLToPath(new URL('../../src/wording/', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const text = (file: string): string => readFileSync(folder + file, 'utf8');
  const linesIn = (list: readonly string[]): number =>
    list.reduce((sum, file) => sum + text(file).split('\n').length - 1, 0);
  const tables = files.filter((file) => file.endsWith('-table.ts'));
  const code = files.filter((file) => file.endsWith('.ts') && !tables.includes(file));
  const bytes = tables.reduce((sum, file) => sum + gzipSync(text(file)).length, 0);
  console.log(
    `src/wording: ${linesIn(code)} lines of TypeScript, ` +
      `${linesIn(files.filter((file) => file.endsWith('.txt')))} of phrases, ` +
      `learned tables ${bytes} bytes compressed\n`,
  );
}

// First of all, while nothing is built yet.
for (const [name, find] of detectors) {
  const from = process.cpuUsage();
  const took = timed(find, page(firstSize, 0));
  const { user, system } = process.cpuUsage(from);
  console.log(
    `${name}: the first ${firstSize} words ${ms(took)}, processor time ${ms((user + system) / 1000)}`,
  );
}
console.log('');

console.log('LINES OF OTHER HANDS\n');
const finals = finalDanger();
for (const { name, lines } of finals) tellDanger(name, lines);
tellOrdinary();
tellPlain(dangerWriters().flatMap(({ lines }) => lines));
const heldDanger = validation<DangerLine>('danger');
tellDanger('validation (the bars were chosen on it)', heldDanger);
const newest = finals.at(-1);
if (newest !== undefined) tellDangerCurve(newest.name, newest.lines);
const before = finals.slice(0, -1).flatMap(({ lines }) => lines);
tellDangerCurve('all that were read before', [...before, ...heldDanger]);
tellBlame(finalBlame());

console.log('THE PROJECT’S OWN LINES\n');
tellOwn(
  'Blame (they taught the table)',
  scoreBlame(blameLines.filter(({ line }) => halfOf(line) === 'report')),
);
tellOwn('Danger', scoreCrisis(crisisLines.filter(({ line }) => halfOf(line) === 'report')));

tellSize();
console.log(`One page on Node ${process.version}; later calls: median (95 %)\n`);
for (const [name, find] of detectors) {
  console.log(name);
  for (const words of sizes) {
    const { middle, high } = later(find, words);
    console.log(`  ${String(words).padStart(5)} words, later  ${ms(middle)} (${ms(high)})`);
  }
}

console.log(`\n${firstSize} words, danger, by the built reader`);
/** Pages that share no sentence. */
const apart = Array.from({ length: 16 }, (_, turn) => page(firstSize, turn * 9));
const lastPage = apart.at(-1) ?? '';
await tellThrottled(
  apart,
  Array.from({ length: 8 }, (_, turn) => `${lastPage}. I wrote to them ${turn + 2} times.`),
);
