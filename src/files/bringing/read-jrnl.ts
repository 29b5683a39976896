import { changedTag } from '../taking/jrnl-text';
import type { LeftOut } from './brought';
import { ownPageFrom } from './own-page-from';
import { listAt, textAt, textsIn, valueAt } from './plain-values';
import type { EntryReading } from './read-day-one';
import { writtenMoment } from './written-moment';

/** Whether a value looks like what `jrnl --format json` writes. */
export const isJrnl = (value: unknown): boolean =>
  listAt(value, 'entries').some(
    (entry) =>
      typeof valueAt(entry, 'date') === 'string' &&
      (typeof valueAt(entry, 'body') === 'string' || typeof valueAt(entry, 'title') === 'string'),
  );

/** An entry of jrnl's JSON. */
export function readJrnlEntry(entry: unknown): EntryReading {
  if (typeof entry !== 'object' || entry === null)
    return { page: null, leftOut: { unreadable: 1 } };
  const dateThere = [textAt(entry, 'date'), textAt(entry, 'time')].filter(Boolean).join(' ');
  const begun = writtenMoment(dateThere) ?? writtenMoment(textAt(entry, 'date') ?? '');
  const id = textAt(entry, 'uuid');
  const page = ownPageFrom({
    id: id === undefined || id.trim() === '' ? undefined : `jrnl ${id}`,
    title: textAt(entry, 'title') ?? '',
    words: textAt(entry, 'body') ?? '',
    begun,
    dateThere,
    isStarred: valueAt(entry, 'starred') === true,
    tags: textsIn(listAt(entry, 'tags')),
  });
  return { page, leftOut: told(page === null, begun === null) };
}

const told = (isWordless: boolean, isUndated: boolean): LeftOut =>
  isWordless ? { wordless: 1 } : isUndated ? { undated: 1 } : {};

/** '[2026-11-29 21:40] What the first line says. *', and the older form without brackets. */
const bracketed = /^\[(\d{4}-\d{2}-\d{2}[T ]\d{1,2}:\d{2}[^\]\n]{0,20})\][ \t]?([^\n]*)$/u;
const bare = /^(\d{4}-\d{2}-\d{2} \d{2}:\d{2})[ \t](\S[^\n]*)$/u;

type Head = { date: string; title: string };

function headIn(line: string, form: RegExp): Head | null {
  const [, date, title] = form.exec(line) ?? [];
  return date === undefined || title === undefined || writtenMoment(date) === null
    ? null
    : { date, title };
}

const firstLine = (text: string): string => /^\s*([^\n]*)/u.exec(text)?.[1] ?? '';

const formOf = (text: string): RegExp | null =>
  [bracketed, bare].find((form) => headIn(firstLine(text), form) !== null) ?? null;

/** Whether a text begins as jrnl's own files do. */
export const isJrnlText = (text: string): boolean => formOf(text) !== null;

const star = /(?:^\*[ \t]+|[ \t]+\*$|^\*$)/u;

/** The entries of jrnl's own text, from one dated line to the next. */
export function* readJrnlText(text: string): Generator<EntryReading> {
  const form = formOf(text);
  if (form === null) return;
  let head: Head | null = null;
  let body: string[] = [];
  for (const line of text.split('\n')) {
    const next = headIn(line, form);
    if (next === null) {
      body.push(line);
      continue;
    }
    if (head !== null) yield readText(head, body);
    head = next;
    body = [];
  }
  if (head !== null) yield readText(head, body);
}

/** The line by which our own text says when a draft was last changed: the last there is. */
const changed = new RegExp(`(?:^|\\n)${changedTag} (\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2})\\s*$`, 'u');

function readText({ date, title }: Head, body: readonly string[]): EntryReading {
  const written = body.join('\n');
  const edited = writtenMoment(changed.exec(written)?.[1] ?? '');
  const page = ownPageFrom({
    title: title.replace(star, ''),
    words: edited === null ? written : written.replace(changed, ''),
    begun: writtenMoment(date),
    edited,
    isStarred: star.test(title.trim()),
  });
  return { page, leftOut: told(page === null, false) };
}
