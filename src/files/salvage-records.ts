import { outlineOf } from './json-outline';

/** Where a record begins. A quotation mark in somebody's words has a backslash before it, so words never look so. */
const recordStart = /\{\s*(?:"id"\s*:\s*"(?:draft|mark|fact)\/|"body"\s*:\s*\{\s*")/g;

/** Where a value that was set aside begins. */
const asideStart = /\{\s*"name"\s*:\s*"[^"\\]{0,400}#[0-9a-f]{1,16}"\s*,\s*"raw"\s*:\s*"/g;

/** As much of a broken record as is looked at for its name. */
const keptOfBroken = 4000;

export const hasRecords = (text: string): boolean => text.search(recordStart) !== -1;

/** A text in JSON may not break its lines itself, but a mail program may have broken them. */
const withEscapes = (text: string): string =>
  text.replaceAll(/"(?:[^"\\]|\\.)*"/gs, (quoted) =>
    quoted.replaceAll(
      // oxlint-disable-next-line no-control-regex -- these are what JSON does not allow.
      /[\0-\u001F]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );

function parsePiece(piece: string, deepest: number): unknown {
  const outline = outlineOf(piece);
  if (outline.end === null || outline.deepest > deepest) return piece.slice(0, keptOfBroken);
  const record = piece.slice(0, outline.end);
  try {
    return JSON.parse(record);
  } catch {
    try {
      return JSON.parse(withEscapes(record));
    } catch {
      return piece.slice(0, keptOfBroken);
    }
  }
}

/**
 * Each record of a text that is no JSON as a whole, in the order of the text: its value where the
 * record itself is JSON, otherwise its beginning as a string. Takes time that grows with the length
 * only, and never throws.
 *
 * @param most stops after so many
 */
export const salvageRecords = (text: string, deepest: number, most: number): unknown[] =>
  salvage(text, recordStart, deepest, most);

/** The same for the values that were set aside when the file was made. */
export const salvageAside = (text: string, deepest: number, most: number): unknown[] =>
  salvage(text, asideStart, deepest, most);

function salvage(text: string, start: RegExp, deepest: number, most: number): unknown[] {
  const starts: number[] = [];
  for (const { index } of text.matchAll(start)) {
    starts.push(index);
    if (starts.length === most) break;
  }
  return starts.map((from, place) => parsePiece(text.slice(from, starts[place + 1]), deepest));
}
