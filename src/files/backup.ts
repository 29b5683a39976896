import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isTime, unknownMoment } from '@/journal/elapsed';
import { holdsWords } from '@/journal/written-pages';
import type { JournalRecord } from '@/record/record';
import { canonicalJson } from './canonical-json';

/**
 * A backup is one JSON file that any program can read: what it is and how much it holds first, then
 * every record as storage hands it out, and every value that could not be read, as it was found.
 */

/** One version of a record; an id may come more than once where tabs wrote apart. */
export type BackupRecord = { id: string; body: JournalRecord };

/** A value that could not be read, under the name storage gave it. */
export type AsideValue = { name: string; raw: string };

export type BackupCounts = {
  /** Entries, each with all its drafts; those without a word among them. */
  pages: number;
  drafts: number;
  /** Settings, bookmarks and the other small records around the pages. */
  facts: number;
  setAside: number;
};

/** How much there is and from when; times in ms since 1970, undefined where there is no draft. */
export type Summary = Omit<BackupCounts, 'setAside'> & {
  /** The pages that hold words, and their drafts that do: what a person is told. */
  written: number;
  writtenDrafts: number;
  /** When the first draft was begun. */
  oldest: number | undefined;
  /** When a draft was last worked on. */
  newest: number | undefined;
};

export const backupFormat = 'second-draft-backup';
export const backupVersion = 1;

export function summaryOf(records: readonly Pick<BackupRecord, 'body'>[]): Summary {
  const pages = new Set<string>();
  const written = new Set<string>();
  let writtenDrafts = 0;
  let drafts = 0;
  let oldest: number | undefined;
  let newest: number | undefined;
  for (const { body } of records) {
    if (body.type !== 'draft') continue;
    const { entry, startedAt, editedAt } = body.draft;
    pages.add(entry);
    drafts += 1;
    if (holdsWords(body.draft)) {
      written.add(entry);
      writtenDrafts += 1;
    }
    const isKnown = startedAt !== unknownMoment;
    if (isKnown && (oldest === undefined || startedAt < oldest)) oldest = startedAt;
    if (isKnown && (newest === undefined || editedAt > newest)) newest = editedAt;
  }
  return {
    pages: pages.size,
    written: written.size,
    drafts,
    writtenDrafts,
    facts: records.length - drafts,
    oldest,
    newest,
  };
}

const dateText = (at: number | undefined): string | null =>
  at === undefined || !isTime(at) ? null : new Date(at).toISOString();

/**
 * The SHA-256 of everything in a backup but the sum itself, in lower-case hex; over the UTF-8 of its
 * canonical form, so that a file laid out anew by another program still passes.
 */
export function sumOf(payload: object): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(payload))));
}

type Contents = {
  records: readonly BackupRecord[];
  setAside: readonly AsideValue[];
  /** Milliseconds since 1970. */
  createdAt: number;
};

/** The text of a backup file. Dates in it are ISO 8601 in UTC, null where there is no page. */
export function writeBackup({ records, setAside, createdAt }: Contents): string {
  const { pages, drafts, facts, oldest, newest } = summaryOf(records);
  const counts: BackupCounts = { pages, drafts, facts, setAside: setAside.length };
  const manifest = {
    // First, so that the beginning alone says what a cut-off file was.
    format: backupFormat,
    version: backupVersion,
    createdAt: dateText(createdAt),
    counts,
    oldest: dateText(oldest),
    newest: dateText(newest),
  };
  const contents = {
    records: records.map(({ id, body }) => ({ id, body })),
    setAside: setAside.map(({ name, raw }) => ({ name, raw })),
  };
  const digest = sumOf({ ...manifest, ...contents });
  const integrity = { algorithm: 'SHA-256', digest };
  return `${JSON.stringify({ ...manifest, integrity, ...contents }, null, 1)}\n`;
}

/** What a locked backup is called where it leaves as plain text; as neutral as the name of the file itself. */
export const letteredName = (day: string): string => `backup-${day}.txt`;

/**
 * 'second-draft-2026-11-23.json', for a local calendar day given as YYYY-MM-DD. What nobody else can
 * read names neither the app nor a journal: 'backup-2026-11-23.age'.
 */
export const backupName = (day: string, isLocked = false): string =>
  isLocked ? `backup-${day}.age` : `second-draft-${day}.json`;
