import { unknownMoment } from '@/journal/elapsed';
import { offsetAt } from '@/journal/zone';
import type { LeftOut } from './brought';
import { frontMatterOf } from './front-matter';
import { ownPageFrom, splitTitle } from './own-page-from';
import type { EntryReading } from './read-day-one';
import { readOwnExport } from './read-own-export';
import { writtenMoment, type WrittenMoment } from './written-moment';

/** What a file itself says, beside its words. */
export type FileFacts = {
  name: string;
  /** When it was last changed, ms since 1970. */
  modifiedAt?: number | undefined;
};

const bareName = (name: string): string =>
  (name.split(/[\\/]/u).at(-1) ?? '').replace(/\.[a-z0-9]{1,10}$/iu, '');

/** '2024-03-05', '2024-03-05-2140-a-title', '2024-03-05 21.40': what a name says of a day, and what of it is left. */
const datedName = /^(\d{4}-\d{2}-\d{2})(?:[T _-](\d{2})[.:h-]?(\d{2})(?!\d))?[\s_-]*([^\n]*)$/u;

function readName(name: string): { begun: WrittenMoment | null; rest: string } {
  const [, day, hours, minutes, rest] = datedName.exec(bareName(name)) ?? [];
  if (day === undefined || rest === undefined) return { begun: null, rest: bareName(name) };
  const begun =
    (hours === undefined ? null : writtenMoment(`${day} ${hours}:${minutes}`)) ??
    writtenMoment(day);
  return begun === null ? { begun, rest: bareName(name) } : { begun, rest };
}

const ofFile = (modifiedAt: number | undefined): WrittenMoment | null =>
  modifiedAt === undefined || modifiedAt === unknownMoment || Number.isNaN(modifiedAt)
    ? null
    : { at: modifiedAt, offset: offsetAt(modifiedAt) };

const first = (fields: ReadonlyMap<string, unknown>, names: readonly string[]): string => {
  for (const name of names) {
    const value = fields.get(name);
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  }
  return '';
};

const dateNames = ['date', 'created', 'createdat', 'creationdate', 'datecreated', 'published'];
const editedNames = [
  'modified',
  'updated',
  'lastmod',
  'modifieddate',
  'datemodified',
  'modifiedat',
];
const zoneNames = ['timezone', 'tz'];
const tagNames = ['tags', 'tag', 'keywords'];
const starNames = ['starred', 'favorite', 'favourite'];
const idNames = ['uuid', 'id'];
const placeNames = ['location', 'place', 'latitude', 'longitude', 'coordinates'];
const known = [
  'title',
  'time',
  'body',
  'aliases',
  'alias',
  'cssclasses',
  'cssclass',
  ...[dateNames, editedNames, zoneNames, tagNames, starNames, idNames, placeNames].flat(),
  'weather',
];

function tagsIn(fields: ReadonlyMap<string, unknown>): string[] {
  return tagNames.flatMap((name) => {
    const value = fields.get(name);
    if (typeof value === 'string') return value.split(/[,\n]/u);
    return Array.isArray(value) ? value.map((one) => (typeof one === 'string' ? one : '')) : [];
  });
}

/** A page of Markdown or of plain text, with what a YAML block at its top says of it. */
export function readMarkdown(text: string, file: FileFacts): EntryReading {
  const front = frontMatterOf(text);
  const own = readOwnExport(front);
  if (own !== null) return { page: own, leftOut: {} };
  const { fields, body } = front;
  const zone = first(fields, zoneNames) || undefined;
  const day = first(fields, dateNames);
  const time = first(fields, ['time']);
  const named = readName(file.name);
  const said =
    (time === '' ? null : writtenMoment(`${day} ${time}`, zone)) ?? writtenMoment(day, zone);
  const fileDate = ofFile(file.modifiedAt);
  const begun = said ?? named.begun ?? (day === '' ? fileDate : null);
  const written = first(fields, ['title']);
  const headed = splitTitle(body);
  // A heading that says the title again is that title.
  const isSaid = written === '' || headed.title.trim() === written.trim();
  const split = isSaid ? headed : { title: written, words: body };
  const isOwnTitle = split.title === '' && fields.size === 0 && isOfPlainName(named.rest);
  const id = first(fields, idNames);
  const page =
    body.trim() === '' && first(fields, ['body']) === ''
      ? null
      : ownPageFrom({
          id: id === '' ? undefined : `uuid ${id.toLowerCase().replaceAll(/[^0-9a-z]/gu, '')}`,
          title: split.title === '' && !isOwnTitle ? named.rest : split.title,
          words: body.trim() === '' ? first(fields, ['body']) : split.words,
          begun,
          edited: writtenMoment(first(fields, editedNames), zone),
          dateThere: day === '' ? undefined : day,
          isDateOfFile: said === null && named.begun === null,
          isStarred: starNames.some((name) => fields.get(name) === true),
          tags: tagsIn(fields),
        });
  if (page === null) return { page, leftOut: { wordless: 1 } };
  return { page, leftOut: leftOutOf(fields, begun === null) };
}

/** Names that programs give by themselves are no titles. */
const isOfPlainName = (name: string): boolean =>
  /^(?:untitled|unbenannt|note|notes|new note|document|readme|entry|journal|text)?[\s_()-]*\d*$/iu.test(
    name,
  );

function leftOutOf(fields: ReadonlyMap<string, unknown>, isUndated: boolean): LeftOut {
  const others = [...fields.keys()].filter((name) => !known.includes(name)).length;
  return {
    ...(placeNames.some((name) => fields.has(name)) ? { places: 1 } : {}),
    ...(fields.has('weather') ? { weather: 1 } : {}),
    ...(others > 0 ? { fields: others } : {}),
    ...(isUndated ? { undated: 1 } : {}),
  };
}
