import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { unknownMoment } from '@/journal/elapsed';
import { ownPageSource } from '@/journal/own-page';
import { ownPageTitle } from '@/journal/own-page-title';
import { canonicalJson } from '../canonical-json';
import type { BroughtPage } from './brought';
import type { WrittenMoment } from './written-moment';

/** A page that another program wrote. */
export type ForeignPage = {
  /** That program's own name for it, which it keeps while its words change; undefined where it has none. */
  id?: string | undefined;
  title: string;
  words: string;
  /** When it was begun; null where nobody knows. */
  begun: WrittenMoment | null;
  edited?: WrittenMoment | null;
  /** The date as it stands in the file, for one that no day can be told from. */
  dateThere?: string | undefined;
  isStarred?: boolean;
  /** Where its date was taken from the file itself: a copy of that has another. */
  isDateOfFile?: boolean;
  tags?: readonly string[];
};

const sumOf = (value: unknown): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalJson(value)))).slice(0, 32);

/** Longer than anything that is a title. */
const longestTitle = 160;

const lines = (...parts: readonly string[]): string =>
  parts.filter((part) => part.trim() !== '').join('\n\n');

/** As the last line of a page: the journal has no tags, and its search finds words. */
function tagLine(tags: readonly string[], words: string): string {
  const missing = [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))]
    .map((tag) => (/^[@#]/u.test(tag) ? tag : `#${tag.replaceAll(/\s+/gu, '-')}`))
    .filter((tag) => !words.includes(tag));
  return missing.join(' ');
}

/** The page as it would stand in the journal, among the pages of one's own; null where it has no words. */
export function ownPageFrom(page: ForeignPage): BroughtPage | null {
  const { id, begun, tags = [], isStarred = false, isDateOfFile = false } = page;
  const oneLine = page.title.replaceAll(/\s+/gu, ' ').trim();
  const isTitle = oneLine.length <= longestTitle;
  const title = isTitle ? oneLine : '';
  const body = isTitle ? page.words.trim() : lines(page.title.trim(), page.words.trim());
  if (title === '' && body === '') return null;
  const noted =
    begun === null && page.dateThere !== undefined
      ? `Dated: ${page.dateThere.trim().slice(0, longestTitle)}`
      : '';
  const words = lines(body, tagLine(tags, `${title}\n${body}`), noted === 'Dated: ' ? '' : noted);
  const startedAt = begun?.at ?? unknownMoment;
  const edited = page.edited ?? begun;
  const editedAt = begun === null ? unknownMoment : Math.max(startedAt, edited?.at ?? startedAt);
  const key = id ?? { startedAt: isDateOfFile ? null : startedAt, title, words };
  const entry = `${ownPageSource}.${sumOf(key)}`;
  const offsets = {
    ...(begun?.offset === undefined ? {} : { started: begun.offset }),
    ...(edited?.offset === undefined ? {} : { edited: edited.offset }),
  };
  return {
    entry,
    isKept: isStarred,
    ...(isDateOfFile && begun !== null ? { isDateOfFile } : {}),
    drafts: [
      {
        // By the words as well: what was written on here, and is brought in again, is known by this name.
        id: sumOf({ entry, title, words }),
        entry,
        source: ownPageSource,
        asked: ownPageTitle,
        startedAt,
        editedAt,
        ...(Object.keys(offsets).length === 0 ? {} : { offsets }),
        answer: {
          kind: 'form',
          parts: [
            { name: 'title', label: '', words: title },
            { name: 'words', label: '', words },
          ].filter((part) => part.words !== ''),
        },
        outcome: 'answered',
      },
    ],
  };
}

/** A text whose first line is a heading, in two; without one there is no title. */
export function splitTitle(text: string): { title: string; words: string } {
  const [, title, words = ''] = /^\s*#[ \t]+([^\n]{1,400})(?:\n([\s\S]*))?$/u.exec(text) ?? [];
  return title === undefined
    ? { title: '', words: text }
    : { title: title.replace(/\s#+\s*$/u, ''), words };
}
