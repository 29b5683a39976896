import { outlineOf } from '../json-outline';
import { isNamed } from '../named';
import type { Refusal } from './brought';
import { isDayOne } from './read-day-one';
import { isJrnl, isJrnlText } from './read-jrnl';
import { valueAt } from './plain-values';

/** What a text turned out to be. */
export type TextKind =
  | { kind: 'day-one' | 'jrnl'; entries: readonly unknown[] }
  | { kind: 'jrnl-text' | 'markdown' }
  | { kind: 'backup' }
  | { kind: 'refused'; why: Refusal };

/** Deeper than any journal another program writes. */
const deepest = 64;

const refused = (why: Refusal): TextKind => ({ kind: 'refused', why });

/** The endings of files that hold words of other kinds than are read here. */
const otherKinds =
  /\.(?:csv|tsv|html?|xhtml|xml|rtf|ya?ml|toml|css|js|ts|svg|ics|vcf|opml|tex|bib|eml|mht(?:ml)?|srt)$/iu;

const backupFormats = ['"second-draft-backup"', '"second-draft-sealed"'];

/** Control letters that no text has; a great many of them, or of letters that could not be read, is no text. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 8000);
  // oxlint-disable-next-line no-control-regex -- these are what no text has.
  const strange = start.match(/[\0-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/gu)?.length ?? 0;
  return strange > start.length * 0.05;
}

function jsonKind(text: string): TextKind {
  if (outlineOf(text).deepest > deepest) return refused('too-deep');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refused('broken-json');
  }
  // A list of entries alone, as some programs hand them on.
  const journal = Array.isArray(parsed) ? { entries: parsed } : parsed;
  const entries = valueAt(journal, 'entries');
  if (!Array.isArray(entries)) return refused('other-json');
  if (isDayOne(journal)) return { kind: 'day-one', entries };
  if (isJrnl(journal)) return { kind: 'jrnl', entries };
  const isEmptyJournal =
    entries.length === 0 &&
    isNamed(parsed) &&
    ['metadata', 'tags'].some((name) => Object.hasOwn(parsed, name));
  return refused(isEmptyJournal ? 'no-words' : 'other-json');
}

/** What the text of a file is, by what stands in it; its name only tells what is surely something else. */
export function textKind(text: string, name: string): TextKind {
  const start = text.slice(0, 4000).trimStart();
  if (start === '' && text.trim() === '') return refused('empty');
  if (isBinary(text)) return refused('not-text');
  if (backupFormats.some((format) => start.slice(0, 400).includes(format)))
    return { kind: 'backup' };
  if (/^(?:<\?xml[^>]{0,200}>\s*)?<!DOCTYPE plist/iu.test(start) || /\.doentry$/iu.test(name)) {
    return refused('classic');
  }
  if (otherKinds.test(name) || start.startsWith('{\\rtf')) return refused('other-kind');
  const isCalledJson = /\.json$/iu.test(name);
  if (isCalledJson || /^(?:\{\s*"|\[\s*\{\s*")/u.test(start)) {
    const json = jsonKind(text);
    // Words may begin with a bracket too.
    if (isCalledJson || json.kind !== 'refused' || json.why !== 'broken-json') return json;
  }
  return { kind: isJrnlText(text) ? 'jrnl-text' : 'markdown' };
}
