import { plural, t } from '@lingui/core/macro';
import type { LeftOut, LeftOutKind, Refusal } from '@/files/bringing/brought';
import { pageCount } from '@/journal/counted';
import type { Moment } from '@/journal/zone';
import { shortDate } from '@/ui/when';

/** Why a file could not be read, after its name. */
export const refusalOf: Readonly<Record<Refusal, string>> = {
  empty: t`It is empty. Perhaps a copy or download never finished.`,
  unopened: t`This browser wasn’t allowed to read it, or it was moved. Choose it again.`,
  'not-text': t`It holds no text that can be read.`,
  'other-kind': t`Files of this kind aren’t read here. Save it as text or Markdown, then choose that.`,
  'other-json': t`It is JSON, and not a journal of Day One or jrnl.`,
  'broken-json': t`It stops half-way, or was changed since it was made. Export it again.`,
  'too-deep': t`It isn’t built like a journal.`,
  'too-large': t`It is larger than anything read here. Export a part at a time.`,
  'too-packed': t`It unpacks to far more than words do, so it was left alone.`,
  'too-many-files': t`It holds more than 100,000 files. Export a part at a time.`,
  damaged: t`It broke off, or was changed since it was made, so nothing of it was read. Copy or export it again.`,
  'cut-short': t`Part of it is missing or was changed. What is whole in it was read.`,
  locked: t`It is locked with a password. Unpack it first.`,
  packed: t`It is packed in a way that isn’t read here. Unpack it first.`,
  'zip-inside': t`It is a zip in a zip. Unpack it, then choose it by itself.`,
  'nothing-inside': t`There is nothing in it that can be read.`,
  'no-words': t`There are no words in it.`,
  classic: t`It comes from Day One Classic. Bring it into today’s Day One, export it there as JSON, and choose that.`,
  'backup-inside': t`It is a backup of this journal. Unpack it, then choose it by itself.`,
};

const inWords: Readonly<Record<LeftOutKind, (count: number) => string>> = {
  photos: (count) => plural(count, { one: '# photo', other: '# photos' }),
  videos: (count) => plural(count, { one: '# video', other: '# videos' }),
  sounds: (count) => plural(count, { one: '# recording', other: '# recordings' }),
  documents: (count) => plural(count, { one: '# document', other: '# documents' }),
  places: (count) =>
    t({
      comment: 'In a list of what is left out',
      message: plural(count, {
        one: 'where # page was written',
        other: 'where # pages were written',
      }),
    }),
  weather: (count) =>
    t({
      comment: 'In a list of what is left out',
      message: plural(count, { one: 'the weather of # page', other: 'the weather of # pages' }),
    }),
  fields: (count) =>
    plural(count, { one: '# other note about a page', other: '# other notes about pages' }),
  wordless: (count) =>
    plural(count, { one: '# entry without words', other: '# entries without words' }),
  unreadable: (count) =>
    plural(count, { one: '# entry that isn’t one', other: '# entries that aren’t any' }),
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
    missing === 0
      ? ''
      : t`${plural(missing, { one: '# page', other: '# pages' })} ${plural(missing, { one: 'is', other: 'are' })} new here.`,
    beside === 0
      ? ''
      : t`${plural(beside, { one: '# page', other: '# pages' })} ${plural(beside, { one: 'has', other: 'have' })} other words here: both are kept, as drafts of one page.`,
    present === 0
      ? ''
      : t`${plural(present, { one: '# page', other: '# pages' })} ${plural(present, { one: 'is', other: 'are' })} here already, and ${plural(present, { one: 'isn’t', other: 'aren’t' })} added again.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Where new pages come to stand: those of this journal where they stood, others among one’s own. */
export function placeWords(inPlace: number, own: number): string {
  if (inPlace === 0) return t`They come in as pages of your own, each on its day.`;
  if (own === 0) return t`They come back in their own places, each on its day.`;
  return t`${inPlace} ${plural(inPlace, { one: 'comes', other: 'come' })} back in ${plural(inPlace, { one: 'its own place', other: 'their own places' })}, and ${own} ${plural(own, { one: 'comes', other: 'come' })} in as ${plural(own, { one: 'a page', other: 'pages' })} of your own, each on its day.`;
}

export function addedWords(missing: number, beside: number): string {
  const pages = pageCount(beside);
  if (beside === 0)
    return missing === 0 ? '' : plural(missing, { one: '# page added', other: '# pages added' });
  if (missing === 0) return t`A draft added to ${pages}`;
  return plural(missing, {
    one: `# page added, and a draft added to ${pages}`,
    other: `# pages added, and a draft added to ${pages}`,
  });
}

/** How many pages were taken out again, and how many stayed as somebody had written on them. */
export const takenOutWords = (out: number, stay: number): string =>
  [
    t`${plural(out, { one: '# page', other: '# pages' })} taken out again`,
    stay === 0
      ? ''
      : t`${stay} you wrote on since ${plural(stay, { one: 'stays', other: 'stay' })}`,
  ]
    .filter((said) => said !== '')
    .join('. ');

/** What becomes of pages whose day nobody knows. */
export const undatedWords = (count: number): string =>
  t`The day of ${pageCount(count)} can’t be told: ${plural(count, { one: 'it comes in without one and stands', other: 'they come in without one and stand' })} last in the journal. You can set it on the page.`;

export type FileDays = { pages: number; first: Moment; last: Moment };

/** Which days pages get that tell none themselves. */
export function fileDayWords({ pages, first, last }: FileDays, now: number): string {
  const [from, until] = [shortDate(first, now), shortDate(last, now)];
  const days = from === until ? from : t`${from} to ${until}`;
  return plural(pages, {
    one: `# page doesn’t say its day, and gets the one its file was last changed on: ${days}. You can set it on the page.`,
    other: `# pages don’t say their day, and get the one their file was last changed on: ${days}. You can set it on the page.`,
  });
}

/** How long what was brought in can be taken out again: a lock lets go of which pages that were. */
export const broughtInWords = (pages: number, isLocking: boolean): string =>
  isLocking
    ? t`${pageCount(pages)} came in. You can take them out until you close or reload this page, or the journal locks. A page you wrote on since stays.`
    : t`${pageCount(pages)} came in. You can take them out until you close or reload this page. A page you wrote on since stays.`;

/** Where pages could neither be added whole nor taken back. */
export const leftInWords = t`It broke off half-way, and what had come in couldn’t be taken out again. Nothing else was changed. You can try to take it out below.`;
