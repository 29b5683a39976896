/**
 * How the detectors of wording do on the labelled lines that no rule was made on, and what one page
 * costs them: the first call of a start, which builds the expressions, apart from later ones. Prints
 * figures; asserts nothing. `RUNS=40 npm run bench:wording` times more calls.
 */
import { findApologySlips } from '@/wording/apology';
import { findBlame } from '@/wording/blame';
import { findCrisis } from '@/wording/crisis';
import { speaksOfWatching } from '@/wording/watching';
import { blameLines, crisisLines, type Score, scoreBlame, scoreCrisis } from '../wording/labelled';
import { halfOf } from '../wording/split';

/** Every detector that reads a page. A new one is one more line. */
const detectors: readonly (readonly [string, (text: string) => unknown])[] = [
  ['findBlame', findBlame],
  ['findCrisis', findCrisis],
  ['findApologySlips', findApologySlips],
  ['speaksOfWatching', speaksOfWatching],
];

const runs = Number(process.env['RUNS'] ?? 20);
const firstSize = 500;
const sizes = [500, 5000, 20_000];
const named = { 1: 'wish', 2: 'in danger', 3: 'may harm' } as const;

/** A page of so many words out of the harmless lines, begun elsewhere each turn so that no two are alike. */
function page(words: number, turn: number): string {
  const lines = crisisLines.filter(({ tier }) => tier === null).map(({ line }) => line);
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

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const ms = (time: number): string => `${time.toFixed(time < 10 ? 2 : 1)} ms`;

function told(
  title: string,
  score: Score,
  harmless: number,
  name: (label: string) => string,
): void {
  console.log(
    `${title}: ${score.lines} lines, ${harmless} of them harmless\n` +
      `  precision ${percent(score.precision)}   recall ${percent(score.recall)}   ` +
      `false alarms ${score.alarms.length} of ${harmless} (${percent(score.falseAlarms)})`,
  );
  const labels = [...score.table].toSorted(([a], [b]) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  for (const [label, row] of labels) {
    const right = `${row.found} of ${row.lines} found, ${row.named} under this label`;
    console.log(`    ${name(label).padEnd(12)} ${right}`);
  }
  console.log('');
}

// First of all, while nothing is built yet.
const first = detectors.map(([, find]) => timed(find, page(firstSize, 0)));

const blame = blameLines.filter(({ line }) => halfOf(line) === 'report');
const crisis = crisisLines.filter(({ line }) => halfOf(line) === 'report');
console.log('The half of the labelled lines that no rule was made on\n');
told(
  'Blame',
  scoreBlame(blame),
  blame.filter(({ kind }) => kind === null).length,
  (label) => label,
);
told(
  'Crisis',
  scoreCrisis(crisis),
  crisis.filter(({ tier }) => tier === null || tier === 4).length,
  (label) => `${label} ${named[Number(label) as 1 | 2 | 3]}`,
);

console.log(`One page on Node ${process.version}; later calls: median (95 %)\n`);
for (const [i, [name, find]] of detectors.entries()) {
  console.log(name);
  console.log(`  ${firstSize} words, first call  ${ms(first[i] ?? 0)}`);
  for (const words of sizes) {
    const { middle, high } = later(find, words);
    console.log(`  ${String(words).padStart(5)} words, later  ${ms(middle)} (${ms(high)})`);
  }
}
