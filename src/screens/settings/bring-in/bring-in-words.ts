import type { LeftOut, LeftOutKind, Refusal } from '@/files/bringing/brought';
import { counted, pageCount, plural } from '@/journal/counted';
import type { Moment } from '@/journal/zone';
import { shortDate } from '@/ui/when';

/** Why a file could not be read, after its name. */
export const refusalOf: Readonly<Record<Refusal, string>> = {
  empty: 'It is empty. Perhaps a copy or download never finished.',
  unopened: 'This browser wasn’t allowed to read it, or it was moved. Choose it again.',
  'not-text': 'It holds no text that can be read.',
  'other-kind':
    'Files of this kind aren’t read here. Save it as text or Markdown, then choose that.',
  'other-json': 'It is JSON, and not a journal of Day One or jrnl.',
  'broken-json': 'It stops half-way, or was changed since it was made. Export it again.',
  'too-deep': 'It isn’t built like a journal.',
  'too-large': 'It is larger than anything read here. Export a part at a time.',
  'too-packed': 'It unpacks to far more than words do, so it was left alone.',
  'too-many-files': 'It holds more than 100,000 files. Export a part at a time.',
  damaged:
    'It broke off, or was changed since it was made, so nothing of it was read. Copy or export it again.',
  'cut-short': 'Part of it is missing or was changed. What is whole in it was read.',
  locked: 'It is locked with a password. Unpack it first.',
  packed: 'It is packed in a way that isn’t read here. Unpack it first.',
  'zip-inside': 'It is a zip in a zip. Unpack it, then choose it by itself.',
  'nothing-inside': 'There is nothing in it that can be read.',
  'no-words': 'There are no words in it.',
  classic:
    'It comes from Day One Classic. Bring it into today’s Day One, export it there as JSON, and choose that.',
  'backup-inside': 'It is a backup of this journal. Unpack it, then choose it by itself.',
};

const inWords: Readonly<Record<LeftOutKind, (count: number) => string>> = {
  photos: (count) => counted(count, 'photo'),
  videos: (count) => counted(count, 'video'),
  sounds: (count) => counted(count, 'recording'),
  documents: (count) => counted(count, 'document'),
  places: (count) => `where ${counted(count, 'page')} ${plural(count, 'was', 'were')} written`,
  weather: (count) => `the weather of ${counted(count, 'page')}`,
  fields: (count) => counted(count, 'other note about a page', 'other notes about pages'),
  wordless: (count) => counted(count, 'entry without words', 'entries without words'),
  unreadable: (count) => counted(count, 'entry that isn’t one', 'entries that aren’t any'),
  undated: () => '',
};

/** What will not come across, in words, one line each. */
export const leftOutLines = (leftOut: LeftOut): string[] =>
  Object.entries(inWords).flatMap(([kind, words]) => {
    const count = isKind(kind) ? (leftOut[kind] ?? 0) : 0;
    return count === 0 || words(count) === '' ? [] : [words(count)];
  });

const isKind = (kind: string): kind is LeftOutKind => Object.hasOwn(inWords, kind);

/** How pages stand to those that are here, in a sentence or two. */
export function standingWords(missing: number, beside: number, present: number): string {
  return [
    missing === 0 ? '' : `${counted(missing, 'page')} ${plural(missing, 'is', 'are')} new here.`,
    beside === 0
      ? ''
      : `${counted(beside, 'page')} ${plural(beside, 'has', 'have')} other words here: both are kept, as drafts of one page.`,
    present === 0
      ? ''
      : `${counted(present, 'page')} ${plural(present, 'is', 'are')} here already, and ${plural(present, 'isn’t', 'aren’t')} added again.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Where new pages come to stand: those of this journal where they stood, others among one’s own. */
export function placeWords(inPlace: number, own: number): string {
  if (inPlace === 0) return 'They come in as pages of your own, each on its day.';
  if (own === 0) return 'They come back in their own places, each on its day.';
  return `${inPlace} ${plural(inPlace, 'comes', 'come')} back in ${plural(inPlace, 'its own place', 'their own places')}, and ${own} ${plural(own, 'comes', 'come')} in as ${plural(own, 'a page', 'pages')} of your own, each on its day.`;
}

export function addedWords(missing: number, beside: number): string {
  const added = missing === 0 ? '' : `${counted(missing, 'page')} added`;
  const drafts = beside === 0 ? '' : `a draft added to ${counted(beside, 'page')}`;
  const both = [added, drafts].filter(Boolean).join(', and ');
  return both.charAt(0).toUpperCase() + both.slice(1);
}

/** How many pages were taken out again, and how many stayed as somebody had written on them. */
export const takenOutWords = (out: number, stay: number): string =>
  [
    `${counted(out, 'page')} taken out again`,
    stay === 0 ? '' : `${stay} you wrote on since ${plural(stay, 'stays', 'stay')}`,
  ]
    .filter((said) => said !== '')
    .join('. ');

/** What becomes of pages whose day nobody knows. */
export const undatedWords = (count: number): string =>
  `The day of ${pageCount(count)} can’t be told: ${plural(count, 'it comes in without one and stands', 'they come in without one and stand')} last in the journal. You can set it on the page.`;

export type FileDays = { pages: number; first: Moment; last: Moment };

/** Which days pages get that tell none themselves. */
export function fileDayWords({ pages, first, last }: FileDays, now: number): string {
  const [from, until] = [shortDate(first, now), shortDate(last, now)];
  return `${counted(pages, 'page')} ${plural(pages, 'doesn’t say its day, and gets the one its file was last changed on', 'don’t say their day, and get the one their file was last changed on')}: ${from === until ? from : `${from} to ${until}`}. You can set it on the page.`;
}

/** How long what was brought in can be taken out again: a lock lets go of which pages that were. */
export const takeOutUntil = (isLocking: boolean): string =>
  isLocking
    ? 'until you close or reload this page, or the journal locks'
    : 'until you close or reload this page';

/** Where pages could neither be added whole nor taken back. */
export const leftInWords =
  'It broke off half-way, and what had come in couldn’t be taken out again. Nothing else was changed. You can try to take it out below.';
