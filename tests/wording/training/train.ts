/**
 * Trains the tables of src/wording/learned from the labelled lines, the same on every machine, and
 * prints how sure they are of lines whose writer taught them nothing. `npm run train:wording`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { findBlameByRule } from '@/wording/blame';
import { findByRule } from '@/wording/crisis';
import { doubting } from '@/wording/learned/danger';
import { openTable } from '@/wording/learned/open-table';
import { unpack, type PackedTable } from '@/wording/learned/table';
import {
  blameWriters,
  dangerWriters,
  neverBlame,
  ownBlame,
  ordinary,
  ownDanger,
  validation,
  type BlameLine,
  type DangerLine,
} from './corpora';
import { labelled, surest, train, type Labelled, type Shape } from './reader';

const danger: Shape = {
  classes: 5,
  leans: false,
  kept: 25_000,
  isMarked: (label) => label >= 1 && label <= 3,
};
const blame: Shape = { classes: 2, leans: true, kept: 20_000, isMarked: (label) => label === 1 };

/** Below this a rule's card becomes the quiet line: of 180 cards for danger it takes one. */
const ruleAt = -2.5;

type Scored = { label: number; odds: number; quiet: number; byRule: boolean };

function scored(
  table: PackedTable,
  shape: Shape,
  lines: readonly Labelled[],
  byRule: (line: string) => boolean,
): Scored[] {
  const open = unpack(table);
  return lines.map(({ line, label, units }) => ({
    label,
    ...surest(open, shape, units),
    byRule: byRule(line),
  }));
}

const share = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;

/** The lowest bar over which no more than a share of these lines comes. */
function barAt(harmless: readonly number[], atMost: number): number {
  const sorted = harmless.toSorted((a, b) => b - a);
  return sorted[Math.floor(sorted.length * atMost)] ?? 0;
}

function curve(name: string, shape: Shape, all: readonly Scored[]): void {
  const meant = all.filter(({ label }) => shape.isMarked(label));
  const harmless = all.filter(({ label }) => !shape.isMarked(label));
  const at = [0.01, 0.02, 0.05, 0.1, 0.2].map((atMost) => {
    const bar = barAt(
      harmless.map(({ odds }) => odds),
      atMost,
    );
    return `${share(meant.filter(({ odds }) => odds > bar).length, meant.length)} at ${atMost * 100} %`;
  });
  console.log(`${name.padEnd(18)} ${String(all.length).padStart(5)} lines  ${at.join('   ')}`);
}

const to = (file: string): string =>
  fileURLToPath(new URL(`../../../src/wording/learned/${file}`, import.meta.url));

function write(name: string, table: PackedTable & Record<string, unknown>): void {
  const text =
    `// Made by npm run train:wording from the lines in tests/wording; never edited.\n` +
    `export const ${name}Table = ${JSON.stringify(table)} as const;\n`;
  writeFileSync(to(`${name}-table.ts`), text);
  console.log(`${name}: ${text.length} bytes, ${gzipSync(text).length} compressed\n`);
}

const started = performance.now();
const dangerOf = ({ line, tier }: DangerLine): Labelled => labelled(line, tier ?? 0, 'read');
const blameOf = ({ line, kind }: BlameLine): Labelled =>
  labelled(line, kind === null ? 0 : 1, 'fold');

function trainDanger(): void {
  const writers = dangerWriters().map(({ name, lines }) => ({ name, lines: lines.map(dangerOf) }));
  const own = ownDanger.lines.map(dangerOf);
  const held = validation<DangerLine>('danger').map(dangerOf);
  const table = train([...writers.flatMap(({ lines }) => lines), ...own], danger);
  const doubts = doubting(openTable(table), ruleAt);
  const isByRule = (line: string): boolean => findByRule(line, doubts).some(({ tier }) => tier < 4);
  const check = scored(table, danger, held, isByRule);
  curve('validation', danger, check);
  const harmless = check.filter(({ label }) => !danger.isMarked(label));
  const meant = check.filter(({ label }) => danger.isMarked(label));
  const calm = scored(table, danger, ordinary().map(dangerOf), isByRule);
  const cardAt = Math.max(
    ...[
      { lines: calm, atMost: 0.01 },
      { lines: harmless, atMost: 0.05 },
    ].map(({ lines, atMost }) =>
      barAt(
        lines.map((one) => (one.byRule ? Infinity : one.odds)),
        atMost,
      ),
    ),
  );
  const quietAt = barAt(
    calm.map(({ quiet }) => quiet),
    0.035,
  );
  const found = (one: Scored): boolean => one.byRule || one.odds > cardAt;
  const told = (all: readonly Scored[]): string =>
    `${share(all.filter(found).length, all.length)} (rules alone ${share(all.filter(({ byRule }) => byRule).length, all.length)})`;
  console.log(
    `card above ${cardAt.toFixed(3)}, quiet line above ${quietAt.toFixed(3)}: cards for ` +
      `${told(meant)} of danger, ${told(harmless)} of what is harmless, ${told(calm)} of ordinary lines; ` +
      `card or quiet line ${share(meant.filter((one) => found(one) || one.quiet > quietAt).length, meant.length)}`,
  );
  write('danger', {
    ...table,
    ruleAt,
    cardAt: Number(cardAt.toFixed(3)),
    quietAt: Number(quietAt.toFixed(3)),
  });
}

/** Of the lines of another hand that are marked, this share is to be meant. */
const meantShare = 0.96;

/** The lowest bar at which so many marks are meant, those of the rules with them. */
function markBar(lines: readonly Scored[]): number {
  const byRule = lines.filter((one) => one.byRule);
  let meant = byRule.filter(({ label }) => label === 1).length;
  let marked = byRule.length;
  let bar = Infinity;
  const others = lines.filter((one) => !one.byRule).toSorted((a, b) => b.odds - a.odds);
  for (const [i, { label, odds }] of others.entries()) {
    marked += 1;
    meant += label;
    if (meant / marked >= meantShare) bar = (odds + (others[i + 1]?.odds ?? odds)) / 2;
  }
  return bar;
}

function trainBlame(): void {
  const lines = [...blameWriters().flatMap((writer) => writer.lines), ...ownBlame.lines];
  const never = neverBlame().map(({ line }) => labelled(line, 0, 'fold', 0.3));
  const table = train([...lines.map(blameOf), ...never], blame);
  const isByRule = (line: string): boolean => findBlameByRule(line).length > 0;
  const check = scored(table, blame, validation<BlameLine>('blame').map(blameOf), isByRule);
  curve('validation', blame, check);
  const calm = scored(
    table,
    blame,
    ordinary().map(({ line }) => blameOf({ line, kind: null })),
    isByRule,
  );
  const calmBar = barAt(
    calm.map(({ byRule, odds }) => (byRule ? Infinity : odds)),
    0.02,
  );
  const markAt = Number(Math.max(markBar(check), calmBar).toFixed(3));
  const told = (all: readonly Scored[]): string => {
    const marked = all.filter(({ byRule, odds }) => byRule || odds > markAt);
    const ruled = all.filter(({ byRule }) => byRule);
    return `${share(marked.length, all.length)} (rules alone ${share(ruled.length, all.length)})`;
  };
  console.log(
    `mark above ${markAt}: of ${check.length} lines marks for ` +
      `${told(check.filter(({ label }) => label === 1))} of blame, ` +
      `${told(check.filter(({ label }) => label === 0))} of what is harmless, ` +
      `${told(calm)} of ordinary lines`,
  );
  write('blame', { ...table, markAt });
}

const only = process.env['ONLY'];
if (only !== 'blame') trainDanger();
if (only !== 'danger') trainBlame();
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);
