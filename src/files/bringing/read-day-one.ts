import { isNamed } from '../named';
import { wordsFromMarkdown } from '../taking/markdown-words';
import type { BroughtPage, LeftOut, LeftOutKind } from './brought';
import { ownPageFrom, splitTitle } from './own-page-from';
import { listAt, textAt, textsIn, valueAt } from './plain-values';
import { richTextWords } from './rich-text';
import { writtenMoment } from './written-moment';

/** What stands for a picture, a recording or a document in the words of an entry. */
const attachment = /!?\[[^\]\n]{0,300}\]\(\s{0,9}dayone[\w-]{0,20}:([^)\n]{0,300})\)/gu;

/** Day One puts a backslash before whatever Markdown might take for its own. */
const escaped = /\\([!-/:-@[-`{-~])/gu;

const fence = /^(?:```|~~~)/u;

/** Words without those backslashes; in blocks of code they stand as they were typed. */
function unescaped(text: string): string {
  let isCode = false;
  return text
    .split('\n')
    .map((line) => {
      if (fence.test(line)) isCode = !isCode;
      return isCode ? line : line.replaceAll(escaped, '$1');
    })
    .join('\n');
}

const attachmentKind = (target: string): LeftOutKind => {
  if (/^\/?video/u.test(target)) return 'videos';
  if (/^\/?audio/u.test(target)) return 'sounds';
  return /^\/?pdf/u.test(target) ? 'documents' : 'photos';
};

/** Words without their pictures, and how many those were. */
function withoutAttachments(text: string): { words: string; found: LeftOut } {
  const found: LeftOut = {};
  const words = text.replaceAll(attachment, (_, target: string) => {
    const kind = attachmentKind(target);
    found[kind] = (found[kind] ?? 0) + 1;
    return '';
  });
  return { words: words.replaceAll(/\n{3,}/gu, '\n\n'), found };
}

const attached = [
  ['photos', 'photos'],
  ['videos', 'videos'],
  ['audios', 'sounds'],
  ['pdfAttachments', 'documents'],
] as const satisfies readonly (readonly [string, LeftOutKind])[];

/** Of an entry's own lists and of the marks in its words, the greater numbers: some exports lack one. */
function leftOutOf(entry: unknown, found: LeftOut): LeftOut {
  const leftOut: LeftOut = {};
  for (const [name, kind] of attached) {
    const count = Math.max(listAt(entry, name).length, found[kind] ?? 0);
    if (count > 0) leftOut[kind] = count;
  }
  if (isFilled(valueAt(entry, 'location'))) leftOut.places = 1;
  if (isFilled(valueAt(entry, 'weather'))) leftOut.weather = 1;
  return leftOut;
}

const isFilled = (value: unknown): boolean => isNamed(value) && Object.keys(value).length > 0;

/** What came of one entry of another program. */
export type EntryReading = { page: BroughtPage | null; leftOut: LeftOut };

/** Whether a value looks like the journal of a Day One export. */
export const isDayOne = (value: unknown): boolean =>
  listAt(value, 'entries').some((entry) =>
    ['creationDate', 'richText', 'creationDevice'].some(
      (name) => valueAt(entry, name) !== undefined,
    ),
  );

/** An entry of a Day One export; what is missing from it, or of another kind than it should be, is passed over. */
export function readDayOneEntry(entry: unknown): EntryReading {
  if (typeof entry !== 'object' || entry === null)
    return { page: null, leftOut: { unreadable: 1 } };
  const text = textAt(entry, 'text') ?? '';
  const rich = text.trim() === '' ? richTextWords(valueAt(entry, 'richText')) : null;
  const { words, found } =
    rich === null ? withoutAttachments(text) : { words: rich.words, found: rich.attached };
  const isOurs = textAt(entry, 'creationDevice') === 'Second Draft';
  const asTyped = rich !== null ? (said: string) => said : isOurs ? wordsFromMarkdown : unescaped;
  const split = splitTitle(words);
  const leftOut = leftOutOf(entry, found);
  const zone = textAt(entry, 'timeZone');
  const dateThere = textAt(entry, 'creationDate');
  const begun = writtenMoment(dateThere ?? '', zone);
  const page = ownPageFrom({
    id: idOf(textAt(entry, 'uuid')),
    title: asTyped(split.title),
    words: asTyped(split.words.trim()),
    begun,
    edited: writtenMoment(textAt(entry, 'modifiedDate') ?? '', zone),
    dateThere,
    isStarred: valueAt(entry, 'starred') === true,
    tags: textsIn(listAt(entry, 'tags')),
  });
  if (page === null) return { page, leftOut: { ...leftOut, wordless: 1 } };
  const known = isOurs ? textAt(entry, 'uuid') : undefined;
  const named = known === undefined ? page : { ...page, knownAs: known };
  return { page: named, leftOut: begun === null ? { ...leftOut, undated: 1 } : leftOut };
}

const idOf = (uuid: string | undefined): string | undefined =>
  uuid === undefined || uuid.trim() === ''
    ? undefined
    : `uuid ${uuid.toLowerCase().replaceAll(/[^0-9a-z]/gu, '')}`;
