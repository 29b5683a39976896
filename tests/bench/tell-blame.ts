import { findBlame, findBlameByRule } from '@/wording/blame';
import { findCrisis } from '@/wording/crisis';
import { blameTable } from '@/wording/learned/blame-table';
import { unpack } from '@/wording/learned/table';
import {
  blameWriters,
  finalDanger,
  ordinary,
  validation,
  type BlameLine,
  type DangerLine,
  type Writer,
} from '../wording/training/corpora';
import { labelled, surest } from '../wording/training/reader';
import { percent } from './figures';

type Marks = { kind: string | null; marked: boolean; byRule: boolean; odds: number };

const table = unpack(blameTable);
const shape = { classes: 2, leans: true, kept: 0, isMarked: (label: number) => label === 1 };

function read({ line, kind }: BlameLine): Marks {
  const isHarm = findCrisis(line).some(({ tier }) => tier === 2);
  return {
    kind,
    marked: findBlame(line).length > 0,
    byRule: findBlameByRule(line).length > 0,
    // What harm was done is left as it was said, whatever the table takes it for.
    odds: isHarm ? -Infinity : surest(table, shape, labelled(line, 0, 'fold').units).odds,
  };
}

const isMeant = ({ kind }: Marks): boolean => kind !== null;

function tellMarks(name: string, all: readonly Marks[], isMarked: (one: Marks) => boolean): void {
  const marked = all.filter(isMarked);
  const right = marked.filter(isMeant).length;
  console.log(
    `  ${name.padEnd(16)} found ${percent(right, all.filter(isMeant).length).padEnd(22)} ` +
      `marks meant ${percent(right, marked.length)}`,
  );
}

const noKind = ({ line }: DangerLine): BlameLine => ({ line, kind: null });

/** Lines in which nothing is blame: ordinary ones, and those that tell of harm done to the writer. */
function calm(): { ordinaryLines: Marks[]; harm: Marks[] } {
  const harm = [
    ...finalDanger().flatMap(({ lines }) => lines),
    ...validation<DangerLine>('danger'),
  ];
  return {
    ordinaryLines: ordinary().map((line) => read(noKind(line))),
    harm: harm.filter(({ tier }) => tier === 2).map((line) => read(noKind(line))),
  };
}

/** How many of each kind are found, set by set. */
function tellKinds(sets: readonly { name: string; marks: readonly Marks[] }[]): void {
  console.log(`Blame found by kind: ${sets.map(({ name }) => name).join(', ')}`);
  for (let i = 1; i <= 15; i += 1) {
    const found = sets.map(({ marks }) => {
      const ofKind = marks.filter(({ kind }) => kind === `A${i}`);
      const shown = ofKind.filter(({ marked }) => marked).length;
      const ruled = ofKind.filter(({ byRule }) => byRule).length;
      return `${shown} of ${ofKind.length} (rules ${ruled})`.padEnd(22);
    });
    console.log(`  ${`A${i}`.padEnd(4)} ${found.join(' ')}`);
  }
  console.log('');
}

/** What other bars for a mark of the table would find, and at what price. */
function tellCurve(name: string, all: readonly Marks[], ordinaryLines: readonly Marks[]): void {
  console.log(`The curve for blame, over ${name}, ${all.length} lines, and ordinary lines marked`);
  const steps = [Infinity, 4, 3, 2.5, 2, 1.5, 1, 0.5, 0, -0.5, -1, -1.5, -2];
  for (const bar of [...steps, blameTable.markAt].toSorted((a, b) => b - a)) {
    const isMarked = ({ byRule, odds }: Marks): boolean => byRule || odds > bar;
    const label = bar === Infinity ? 'rules alone' : String(bar);
    tellMarks(bar === blameTable.markAt ? `${label} (used)` : label, all, isMarked);
    const onOrdinary = ordinaryLines.filter(isMarked).length;
    console.log(`  ${''.padEnd(16)} ordinary ${percent(onOrdinary, ordinaryLines.length)}`);
  }
  console.log('');
}

/** Blame on lines of other hands: each set, by rules and with the table, by kind, and at other bars. */
export function tellBlame(finals: readonly Writer<BlameLine>[]): void {
  const sets = finals.map(({ name, lines }) => ({ name, marks: lines.map(read) }));
  const held = { name: 'validation', marks: validation<BlameLine>('blame').map(read) };
  for (const { name, marks } of [...sets, held]) {
    console.log(`Blame, ${name}: ${marks.length} lines, ${marks.filter(isMeant).length} to mark`);
    tellMarks('rules alone', marks, ({ byRule }) => byRule);
    tellMarks('rules and table', marks, ({ marked }) => marked);
    console.log('');
  }
  for (const { name, lines } of blameWriters()) {
    console.log(`Blame, ${name}, which taught the table and no rule: ${lines.length} lines`);
    tellMarks('rules alone', lines.map(read), ({ byRule }) => byRule);
  }
  console.log('');
  const { ordinaryLines, harm } = calm();
  for (const [name, lines] of [
    ['ordinary lines', ordinaryLines],
    ['lines that tell of harm', harm],
  ] as const) {
    const ruled = lines.filter(({ byRule }) => byRule).length;
    const marked = lines.filter(({ marked: isMarked }) => isMarked).length;
    console.log(
      `Marks on ${lines.length} ${name}: rules ${ruled}, with the table ${percent(marked, lines.length)}`,
    );
  }
  console.log('');
  tellKinds(sets);
  const last = sets.at(-1);
  if (last !== undefined) tellCurve(last.name, last.marks, ordinaryLines);
  tellCurve('validation', held.marks, ordinaryLines);
}
