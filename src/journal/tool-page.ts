import type { FormPart } from './answer';

/** own: typed by the person; option: chosen from words of ours; rating: a number said in words; date: a day or a time. */
export type FieldKind = 'own' | 'option' | 'rating' | 'date';

/** What a field is called, on the screen and in the journal, and what stands in it. */
type Field = { label: string; kind: FieldKind };

/**
 * A page that a tool keeps, told once. From it come the order and labels of its form, what in it is
 * read for danger, its address, what can be done with it in the journal, and the tests' seeds.
 */
export type ToolPage = {
  /** Stored with every page, and never changed. */
  source: string;
  /** What the page is called in the journal; stored with it. */
  title: string;
  kind: 'form' | 'letter';
  /**
   * The fields in the order they are read; none for a letter. '*' stands for one piece of a name, such
   * as the number of a row: 'promise.*.act'.
   */
  fields: Readonly<Record<string, Field>>;
  /** Whether its words may be copied out: 'open-path' while nothing puts contact away. */
  leaves: 'always' | 'open-path' | 'never';
  /** What is built over several sittings is worked on, what was noted once is put right. */
  reopens: 'work-on' | 'put-right' | null;
};

/** The names that fields of a page may have: 'promise.1.act' for 'promise.*.act'. */
export type FieldName<Page extends ToolPage> = NameOf<keyof Page['fields'] & string>;

type NameOf<Pattern extends string> = Pattern extends `${infer Start}*${infer End}`
  ? `${Start}${string}${NameOf<End>}`
  : Pattern;

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

/** Whether a name is of a pattern, piece by piece. */
function isOf(name: string, pattern: string): boolean {
  const pieces = name.split('.');
  const asked = pattern.split('.');
  return (
    pieces.length === asked.length &&
    asked.every((one, place) => (one === '*' ? pieces[place] !== '' : pieces[place] === one))
  );
}

/** The field a name stands for; undefined where the page has none of it, as an older or newer one may. */
export function fieldOf({ fields }: ToolPage, name: string): Field | undefined {
  const pattern = Object.keys(fields).find((one) => isOf(name, one));
  return pattern === undefined ? undefined : fields[pattern];
}

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
