import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import blameSet from '../sets/blame.json';
import crisisSet from '../sets/crisis.json';
import { leftAlone } from '../left-alone';
import { plainLines, toneLines } from '../tone-lines';

export type DangerLine = { line: string; tier: 1 | 2 | 3 | 4 | null; kind?: string };
export type BlameLine = { line: string; kind: string | null };

export type Writer<Line> = { name: string; lines: readonly Line[] };

const folder = fileURLToPath(new URL('../corpus/', import.meta.url));

const rows = <Line>(file: string): Line[] =>
  readFileSync(folder + file, 'utf8')
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => JSON.parse(row) as Line);

function writers<Line>(begins: string): Writer<Line>[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith(begins) && file.endsWith('.jsonl'))
    .map((file) => ({ name: file.replace('.jsonl', ''), lines: rows<Line>(file) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
}

/** Other hands, one writer a file. */
export const dangerWriters = (): Writer<DangerLine>[] => writers('danger-writer');
export const blameWriters = (): Writer<BlameLine>[] => writers('blame-writer');
/** The newest is last. */
export const finalDanger = (): Writer<DangerLine>[] => writers('final-danger');
export const finalBlame = (): Writer<BlameLine>[] => writers('final-blame');

/** The project's own lines, written beside the rules. */
export const ownDanger: Writer<DangerLine> = {
  name: 'own',
  lines: [...(crisisSet as readonly DangerLine[]), ...rows<DangerLine>('own-danger.jsonl')],
};
export const ownBlame: Writer<BlameLine> = {
  name: 'own',
  lines: [
    ...blameSet,
    ...Object.entries(toneLines).flatMap(([kind, lines]) => lines.map((line) => ({ line, kind }))),
    ...[...plainLines, ...Object.values(leftAlone).flat()].map((line) => ({ line, kind: null })),
  ],
};

/** Lines by hands that taught nothing; the bars are chosen on them. */
export const validation = <Line>(of: 'danger' | 'blame'): Line[] =>
  writers<Line>(`${of}-validation`).flatMap(({ lines }) => lines);

/** Kinds of harmless lines that are ordinary journaling; the others were written to sound like danger. */
const ordinaryKinds =
  /^(?:longing|hope|anger|shame|guilt|regret|jealousy|logistics|ordinary|daily_life|heartbreak|pain_heartbreak|loneliness|fear_(?:alone|replaced|unloved|future)|replaced_fear|being_left|reflection|growth|humour|children|kids|no_contact|dating|memory|comfort|identity|support|self_doubt|food|sleep|work|family)$/;

const calmKinds =
  /^(?:longing|hope|shame|guilt|regret|loneliness|fear_(?:alone|unloved|future)|logistics|ordinary|daily_life|heartbreak|growth|humour|children|kids|food|sleep|work|family|comfort|support|memory|reflection|dating|identity|self_doubt)$/;

/** Lines for the danger reader in which nothing may be marked: harm done to the writer, and calm ones. */
export const neverBlame = (): DangerLine[] =>
  dangerWriters()
    .flatMap(({ lines }) => lines)
    .filter(({ tier, kind = '' }) => tier === 2 || (tier === null && calmKinds.test(kind)));

export const isOrdinary = ({ tier, kind = '' }: DangerLine): boolean =>
  tier === null && ordinaryKinds.test(kind);

/** Ordinary journaling by hands that taught the reader nothing; the bars are chosen on it. */
export const ordinary = (): DangerLine[] => [
  ...rows<DangerLine>('ordinary.jsonl'),
  ...['final-danger', 'final-danger-2', 'danger-validation'].flatMap((file) =>
    rows<DangerLine>(`${file}.jsonl`).filter(isOrdinary),
  ),
];
