/**
 * A reader of our files, written from docs/formats.md alone: nothing of the app is in it, so that it fails
 * where the description is not enough. Zip and YAML are read by libraries that are not ours.
 */
import { createHash } from 'node:crypto';
import { text as readAll } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { parse } from 'yaml';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fieldsOf(value: unknown): Fields {
  if (!isFields(value)) throw new Error('No object where one should be.');
  return value;
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('No list where one should be.');
  return value;
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new Error('No text where one should be.');
  return value;
}

/** One line, names in the order of their UTF-16 units. */
function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(',')}]`;
  if (!isFields(value)) return JSON.stringify(value);
  const names = Object.keys(value).toSorted((a, b) => (a < b ? -1 : 1));
  return `{${names.map((name) => `${JSON.stringify(name)}:${oneLine(value[name])}`).join(',')}}`;
}

export type BookBackup = {
  isAsMade: boolean;
  counts: Fields;
  /** The drafts of each page, the oldest first. */
  pages: ReadonlyMap<string, readonly Fields[]>;
  kept: ReadonlySet<string>;
  facts: ReadonlyMap<string, unknown>;
  setAside: readonly unknown[];
};

const numberAt = (fields: Fields, name: string): number => Number(fields[name]);

/** Of marks and facts under one id the later counts. */
function later(records: readonly Fields[], type: string): ReadonlyMap<string, Fields> {
  const found = new Map<string, Fields>();
  for (const record of records) {
    const body = fieldsOf(record['body']);
    if (body['type'] !== type) continue;
    const id = textOf(record['id']);
    const before = found.get(id);
    const order =
      before === undefined
        ? 1
        : numberAt(body, 'turn') - numberAt(before, 'turn') ||
          numberAt(body, 'at') - numberAt(before, 'at');
    if (order > 0) found.set(id, body);
  }
  return found;
}

const turnOf = (draft: Fields, name: string): number => numberAt(fieldsOf(draft['turn']), name);

export function readBackup(text: string): BookBackup {
  const file = fieldsOf(JSON.parse(text));
  if (file['format'] !== 'second-draft-backup' || file['version'] !== 1) {
    throw new Error('Another format.');
  }
  const { integrity, ...rest } = file;
  const digest = createHash('sha256').update(oneLine(rest), 'utf8').digest('hex');
  const records = listOf(file['records']).map(fieldsOf);
  const pages = new Map<string, Fields[]>();
  for (const { body } of records) {
    const { type, draft } = fieldsOf(body);
    if (type !== 'draft') continue;
    const read = fieldsOf(draft);
    const entry = textOf(read['entry']);
    pages.set(entry, [...(pages.get(entry) ?? []), read]);
  }
  for (const drafts of pages.values()) {
    drafts.sort(
      (a, b) =>
        turnOf(a, 'begun') - turnOf(b, 'begun') || turnOf(a, 'edited') - turnOf(b, 'edited'),
    );
  }
  const marks = [...later(records, 'mark').values()].filter(({ kept }) => kept === true);
  return {
    isAsMade: fieldsOf(integrity)['digest'] === digest,
    counts: fieldsOf(file['counts']),
    pages,
    kept: new Set(marks.map(({ entry }) => textOf(entry))),
    facts: new Map(
      [...later(records, 'fact').values()].map(({ name, value }) => [textOf(name), value]),
    ),
    setAside: listOf(file['setAside']),
  };
}

/** Each file of a zip, by its name. */
export async function unzip(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    found.set(entry.fileName, await readAll(await zip.openReadStreamPromise(entry)));
  }
  return found;
}

const isBlank = (line: string | undefined): boolean => line === undefined || /^[ \t]*$/.test(line);

/** The two steps by which words of ours are had back from Markdown. */
function typed(markdown: string): string {
  const lines = markdown.split('\n');
  return lines
    .map((line, place) =>
      isBlank(line) || isBlank(lines[place + 1]) ? line : line.replace(/ {2}$/, ''),
    )
    .join('\n')
    .replaceAll(/\\([!-/:-@[-`{-~])|&#x([0-9a-f]+);/g, (_, mark?: string, hex?: string) =>
      mark === undefined ? String.fromCharCode(Number.parseInt(hex ?? '', 16)) : mark,
    );
}

export type BookDraft = {
  id: string;
  /** Null where nobody knows. */
  begun: number | null;
  changed: number | null;
  kind: string;
  outcome: string;
  /** Text, or the items of a list; null for answers that are only written out to be read. */
  words: string | readonly string[] | null;
  /** What `answers` holds of it, while the words are those it was written out as. */
  answer: unknown;
  question: string;
};

export type BookPage = {
  entry: string;
  source: string;
  question: string;
  isKept: boolean;
  drafts: readonly BookDraft[];
};

function wordsIn(kind: string, body: string): BookDraft['words'] {
  if (['long-text', 'short-text', 'letter'].includes(kind)) return typed(body);
  if (kind !== 'list') return null;
  return body
    .slice(2)
    .split('\n- ')
    .map((item) => typed(item.replaceAll('\n  ', '\n')));
}

const sumOf = (body: string): string =>
  createHash('sha256').update(body.replaceAll(/\s+/g, ''), 'utf8').digest('hex').slice(0, 16);

/** One file of the zip of Markdown pages. */
export function readPageFile(text: string): BookPage {
  const [, matter, body] = /^---\n([\s\S]*?\n)---\n\n# [^\n]*\n\n([\s\S]*)\n$/.exec(text) ?? [];
  const fields = fieldsOf(parse(textOf(matter)));
  if (fields['source'] !== 'second-draft') throw new Error('Not ours.');
  const lines = listOf(fields['drafts']).map((line) => textOf(line).split(' '));
  const bodies =
    lines.length === 1
      ? [textOf(body)]
      : `\n\n${textOf(body)}`.split(/\n\n## [^\n]*\n\n\*[^\n]*\*\n\n/).slice(1);
  if (bodies.length !== lines.length) throw new Error('More headings than drafts, or fewer.');
  const held = lines.map((_, place) =>
    fieldsOf(JSON.parse(textOf(listOf(fields['answers'] ?? lines.map(() => '{}'))[place]))),
  );
  return {
    entry: textOf(fields['uuid']),
    source: textOf(fields['prompt']),
    question: textOf(fields['title']),
    isKept: fields['starred'] === true,
    drafts: lines.map(
      ([begun = '-', changed = '-', kind = '', outcome = '', , id = ''], place) => ({
        id,
        begun: begun === '-' ? null : Date.parse(begun),
        changed: changed === '-' ? null : Date.parse(changed),
        kind,
        outcome,
        words: wordsIn(kind, bodies[place] ?? ''),
        answer: held[place]?.['sum'] === sumOf(bodies[place] ?? '') ? held[place]['answer'] : null,
        question: textOf(held[place]?.['asked'] ?? fields['title']),
      }),
    ),
  };
}

export type BookEntry = {
  /** The first 32 digits of a sum over the draft's id. */
  uuid: string;
  second: number;
  changedSecond: number;
  question: string;
  words: string;
  isKept: boolean;
};

/** What `Journal.json` holds. */
export function readDayOne(text: string): BookEntry[] {
  return listOf(fieldsOf(JSON.parse(text))['entries']).map((value) => {
    const { uuid, creationDate, modifiedDate, text: written, starred } = fieldsOf(value);
    const [, question = '', words = ''] = /^# ([^\n]*)\n\n([\s\S]*)$/.exec(textOf(written)) ?? [];
    return {
      uuid: textOf(uuid),
      second: Date.parse(textOf(creationDate)) / 1000,
      changedSecond: Date.parse(textOf(modifiedDate)) / 1000,
      question: typed(question),
      words: typed(words),
      isKept: starred === true,
    };
  });
}

export const uuidOf = (draft: string): string =>
  createHash('sha256').update(`second-draft/${draft}`).digest('hex').slice(0, 32).toUpperCase();

export type BookLine = {
  minute: string;
  /** The minute of its last change; that in which it was begun where no other is said. */
  changed: string;
  question: string;
  isKept: boolean;
  words: string;
};

/** The entries of jrnl's text. */
export function readJrnl(text: string): BookLine[] {
  return text
    .split(/^(?=\[\d{4}-\d\d-\d\d \d\d:\d\d\] )/m)
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [, minute = '', head = '', words = ''] =
        /^\[([^\]]*)\] ([^\n]*)\n([\s\S]*)$/.exec(entry) ?? [];
      const [, changed = minute] =
        /(?:^|\n)@changed (\d{4}-\d\d-\d\d \d\d:\d\d)\n\n$/.exec(words) ?? [];
      const question = head.replace(/ \*$/, '');
      return { minute, changed, question, isKept: head.endsWith(' *'), words };
    });
}

export type BookMinutes = { begun: string | null; changed: string | null };

/** What a line about a draft says of when it was written. */
function minutesIn(line: string): BookMinutes {
  const [begun = '', more = ''] = line.split(' · ');
  if (begun === 'on a day that isn’t known') return { begun: null, changed: null };
  return { begun, changed: /^last changed (.*)$/.exec(more)?.[1] ?? begun };
}

/** The minutes of each draft in all pages in one Markdown file. */
export const readMarkdownFile = (text: string): BookMinutes[] =>
  text
    .split(/\n(?=## )/)
    .slice(1)
    .flatMap((page) => {
      const drafts = page.split(/\n(?=### )/);
      return drafts.length === 1 ? drafts : drafts.slice(1);
    })
    .map((draft) => minutesIn(typed(/^#[^\n]*\n\n\*([^\n]*)\*\n/.exec(draft)?.[1] ?? '')));

/** The minutes of each draft in plain text whose words have nothing that looks like ours. */
export const readPlainText = (text: string): BookMinutes[] =>
  text
    .split(`\n${'-'.repeat(40)}\n\n`)
    .slice(1)
    .flatMap((page) => page.match(/(?<=\n\n(?:\w+ draft · )?)(?:\d{4}-|on a day)[^\n]*(?=\n\n)/g))
    .map((line) => minutesIn(line ?? ''));
