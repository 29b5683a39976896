/** own: typed by the person; option: chosen from words of ours; rating: a number said in words; date: a day or a time. */
export type FieldKind = 'own' | 'option' | 'rating' | 'date';

/** What a field is called, on the screen and in the journal, and what stands in it. */
export type Field = { label: string; kind: FieldKind };

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

/** Whether a name is of a pattern, piece by piece. */
export function isOf(name: string, pattern: string): boolean {
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
