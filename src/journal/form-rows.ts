/**
 * Rows of a tool's form: 'promise.1.act', 'promise.1.when', 'promise.2.act' as a list of rows. A row is
 * made of parts as well, named within it ('act'), so that whatever reads a form reads a row.
 */
import type { FormPart } from './answer';

/** The fields of one row that hold something; none for an empty row. */
export type FormRow = readonly FormPart[];

/** More rows than any form holds; what names a higher number was not written here. */
const mostRows = 60;

/** True where no field of the row holds more than white space. */
export const isBlankRow = (row: FormRow): boolean => row.every(({ words }) => words.trim() === '');

/** The rows called `name` in their order; an empty one keeps its place between two others. */
export function rowsOf(parts: readonly FormPart[], name: string): FormRow[] {
  const rows: FormPart[][] = [];
  for (const part of parts) {
    const [, number, field] = /^([1-9]\d?)\.(.+)$/su.exec(within(part.name, name)) ?? [];
    if (number === undefined || field === undefined || Number(number) > mostRows) continue;
    while (rows.length < Number(number)) rows.push([]);
    rows[Number(number) - 1]?.push({ ...part, name: field });
  }
  return rows;
}

const within = (full: string, name: string): string =>
  full.startsWith(`${name}.`) ? full.slice(name.length + 1) : '';

/** The parts with these rows called `name` in place of those that stood there. */
export function withRows(
  parts: readonly FormPart[],
  name: string,
  rows: readonly FormRow[],
): FormPart[] {
  const others = parts.filter((part) => !part.name.startsWith(`${name}.`));
  const numbered = rows.flatMap((row, index) =>
    row
      .filter(({ words }) => words !== '')
      .map((part) => ({ ...part, name: `${name}.${index + 1}.${part.name}` })),
  );
  return [...others, ...numbered];
}

/** The words of a list kept one line a row, such as 'them.1.line'. */
export const linesOfRows = (parts: readonly FormPart[], name: string): string[] =>
  rowsOf(parts, name).map((row) => row.find((part) => part.name === 'line')?.words ?? '');

/** The parts with a list of lines called `name`, each under `label`. */
export const withLines = (
  parts: readonly FormPart[],
  name: string,
  label: string,
  lines: readonly string[],
): FormPart[] =>
  withRows(
    parts,
    name,
    lines.map((words) => [{ name: 'line', label, words }]),
  );
