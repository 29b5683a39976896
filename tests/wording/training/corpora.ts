import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import blameSet from '../sets/blame.json';
import crisisSet from '../sets/crisis.json';

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
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((file) => ({ name: file.replace('.jsonl', ''), lines: rows<Line>(file) }));
}

/** Other hands, one writer a file. */
export const dangerWriters = (): Writer<DangerLine>[] => writers('danger-writer');
export const blameWriters = (): Writer<BlameLine>[] => writers('blame-writer');
export const finalDanger = (): Writer<DangerLine>[] => writers('final-danger');
export const finalBlame = (): Writer<BlameLine>[] => writers('final-blame');

/** The project's own lines, written beside the rules. */
export const ownDanger: Writer<DangerLine> = {
  name: 'own',
  lines: [...(crisisSet as readonly DangerLine[]), ...rows<DangerLine>('own-danger.jsonl')],
};
export const ownBlame: Writer<BlameLine> = { name: 'own', lines: blameSet };

export const validation = <Line>(of: 'danger' | 'blame'): Line[] =>
  existsSync(`${folder}${of}-validation.jsonl`) ? rows<Line>(`${of}-validation.jsonl`) : [];

/** Kinds of harmless lines that are ordinary journaling; the others were written to sound like danger. */
const ordinaryKinds =
  /^(?:longing|hope|anger|shame|guilt|regret|jealousy|logistics|ordinary|daily_life|heartbreak|pain_heartbreak|loneliness|fear_(?:alone|replaced|unloved|future)|replaced_fear|being_left|reflection|growth|humour|children|kids|no_contact|dating|memory|comfort|identity|support|self_doubt|food|sleep|work|family)$/;

export const isOrdinary = ({ tier, kind = '' }: DangerLine): boolean =>
  tier === null && ordinaryKinds.test(kind);

/** Ordinary journaling by hands that taught the reader nothing; the bars are chosen on it. */
export const ordinary = (): DangerLine[] => [
  ...rows<DangerLine>('ordinary.jsonl'),
  ...['final-danger', 'final-danger-2', 'danger-validation'].flatMap((file) =>
    rows<DangerLine>(`${file}.jsonl`).filter(isOrdinary),
  ),
];
