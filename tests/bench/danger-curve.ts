import { findByRule, findCrisis } from '@/wording/crisis';
import { dangerTable } from '@/wording/learned/danger-table';
import { unpack } from '@/wording/learned/table';
import { ordinary, type DangerLine } from '../wording/training/corpora';
import { labelled, surest } from '../wording/training/reader';
import { percent } from './figures';

type Read = { isDanger: boolean; isPlain: boolean; isRuled: boolean; odds: number; quiet: number };

const table = unpack(dangerTable);
const isCard = (tier: number | null): boolean => tier !== null && tier > 0 && tier < 4;
const shape = { classes: dangerTable.classes, leans: false, kept: 0, isMarked: isCard };

/** Said by the writer of the writer, in few words and one sentence. */
export const isPlain = ({ line }: DangerLine): boolean =>
  /\b(?:i|i'm|im|i've|ive|my|me|myself)\b/i.test(line) &&
  line.split(/\s+/).length <= 12 &&
  !/[.!?…]\s+\S/.test(line);

/** At the bars that are used this is what the reader shows; a rule may be doubted, or take back the table's. */
function read(one: DangerLine): Read {
  const { odds, quiet } = surest(table, shape, labelled(one.line, 0, 'read').units);
  const shown = findCrisis(one.line);
  const ruled = findByRule(one.line);
  const showsCard = shown.some(({ tier }) => isCard(tier));
  const isSure = odds > dangerTable.cardAt;
  return {
    isDanger: isCard(one.tier),
    isPlain: isPlain(one),
    isRuled: isSure ? ruled.some(({ tier }) => isCard(tier)) : showsCard,
    odds: isSure && !showsCard ? -Infinity : odds,
    quiet: ruled.length > 0 && shown.length > 0 ? Infinity : quiet,
  };
}

/**
 * What other bars would find and at what price: first for a card, then for a card or the quiet line where
 * the card keeps its bar. Of danger, of plain danger, of what is harmless, of ordinary lines.
 */
export function tellDangerCurve(name: string, lines: readonly DangerLine[]): void {
  const all = lines.map(read);
  const groups = [
    all.filter(({ isDanger }) => isDanger),
    all.filter((one) => one.isDanger && one.isPlain),
    all.filter(({ isDanger }) => !isDanger),
    ordinary().map(read),
  ];
  const row = (label: string, isShown: (one: Read) => boolean): void => {
    const shown = groups.map((group) => percent(group.filter(isShown).length, group.length));
    console.log(`  ${label.padEnd(14)} ${shown.map((text) => text.padEnd(21)).join(' ')}`);
  };
  const steps = [5, 4, 3.5, 3, 2.5, 2, 1.5, 1, 0, -1, -2];
  const bars = (used: number): number[] => [...steps, used].toSorted((a, b) => b - a);
  const label = (bar: number, used: number): string => `${bar}${bar === used ? ' (used)' : ''}`;
  const { cardAt, quietAt } = dangerTable;
  console.log(`Bars for a card, ${name}: danger, plain danger, harmless, ordinary lines`);
  row('rules alone', ({ isRuled }) => isRuled);
  for (const bar of bars(cardAt))
    row(label(bar, cardAt), ({ isRuled, odds }) => isRuled || odds > bar);
  console.log('Bars for the quiet line: the same, with a card or the quiet line');
  for (const bar of bars(quietAt))
    row(label(bar, quietAt), ({ isRuled, odds, quiet }) => isRuled || odds > cardAt || quiet > bar);
  console.log('');
}
