/** The fields of a page that a tool keeps, as the tool itself needs them. */
import type { FormPart } from './answer';
import { type FieldKind, type Field, type ToolPage, isOf } from './tool-page';

/** Fields of one kind, by their names and labels. */
export const fieldsOf = <Name extends string>(
  kind: FieldKind,
  labels: Readonly<Record<Name, string>>,
): Record<Name, Field> => {
  const fields: Partial<Record<Name, Field>> = {};
  for (const name in labels) fields[name] = { label: labels[name], kind };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every name was just given its field
  return fields as Record<Name, Field>;
};

/** Whether anything stands in a field of these names or patterns: 'promise.*.act' for any row's. */
export const isAnyFilled = (parts: readonly FormPart[], patterns: readonly string[]): boolean =>
  parts.some(
    ({ name, words }) => words.trim() !== '' && patterns.some((pattern) => isOf(name, pattern)),
  );

/** What a list of rows is called: 'promise' for 'promise.*.act'; undefined for a field of its own. */
const listOf = (pattern: string): string | undefined => /^(.+?)\.\*/.exec(pattern)?.[1];

/** The fields of one row of a list, in their order: those of 'promise.*.act' as 'act'. */
export const rowFieldsOf = (
  { fields }: ToolPage,
  list: string,
): readonly { name: string; label: string }[] =>
  Object.entries(fields)
    .filter(([pattern]) => pattern.startsWith(`${list}.*.`))
    .map(([pattern, { label }]) => ({ name: pattern.slice(list.length + 3), label }));

/**
 * The parts in the order of the page, whatever was written first: rows of one list stay together, by
 * their number. What the page does not name keeps its order and comes last.
 */
export function inPageOrder({ fields }: ToolPage, parts: readonly FormPart[]): FormPart[] {
  const patterns = Object.keys(fields);
  const place = ({ name }: FormPart): readonly [list: number, row: number, field: number] => {
    const field = patterns.findIndex((pattern) => isOf(name, pattern));
    const list = listOf(patterns[field] ?? '');
    if (field === -1) return [patterns.length, 0, 0];
    if (list === undefined) return [field, 0, 0];
    const row = Number(name.slice(list.length + 1).split('.')[0]);
    const first = patterns.findIndex((pattern) => listOf(pattern) === list);
    return Number.isNaN(row) ? [first, 0, 0] : [first, row, field];
  };
  return parts.toSorted((one, other) => {
    const [a, b] = [place(one), place(other)];
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
  });
}
