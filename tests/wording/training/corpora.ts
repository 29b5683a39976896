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
    .toSorted()
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
