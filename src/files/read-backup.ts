import { currentLadder, type Ladder } from '@/record/migrations';
import { backupFormat, backupVersion, sumOf } from './backup';
import { backupLimits, type BackupReading } from './backup-reading';
import { decodeText } from './decode-text';
import { gatherRecords } from './gather-records';
import { outlineOf } from './json-outline';
import { isNamed, type Named } from './named';
import { otherSpellings } from './same-letters';
import { hasRecords, salvageAside, salvageRecords } from './salvage-records';

/** What stands before the first record and after the last that no program of ours put there. */
function withoutEdges(text: string): string {
  const isEdge = (place: number): boolean =>
    text.charCodeAt(place) <= 0x20 || text.charAt(place).trim() === '';
  let from = 0;
  let to = text.length;
  while (from < to && isEdge(from)) from += 1;
  while (to > from && isEdge(to - 1)) to -= 1;
  return text.slice(from, to);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The backup that stands in a text with other words round it, as where a mail was kept; undefined where none does. */
function parseWithin(text: string): unknown {
  const start = text.indexOf('{');
  if (start === -1 || !text.includes(`"${backupFormat}"`)) return undefined;
  const { end } = outlineOf(text.slice(start));
  if (end === null || hasRecords(text.slice(start + end))) return undefined;
  const parsed = parse(text.slice(start, start + end));
  return isNamed(parsed) && parsed['format'] === backupFormat ? parsed : undefined;
}

/**
 * Reads the text of a file that somebody chose. Never throws, whatever the text is. Only a file whose
 * sum is right is called a backup; of any other, what can still be read is handed over as damaged or
 * cut short, to be shown before anything is done with it. Every record is a fresh copy that storage
 * would accept.
 *
 * @param ladder brings records of an older shape up to today's, as storage does with its own
 */
export function readBackup(text: string, ladder: Ladder = currentLadder): BackupReading {
  if (text.length > backupLimits.units) return { kind: 'too-large', of: 'units' };
  const body = withoutEdges(text);
  if (body === '') return { kind: 'empty' };
  const outline = outlineOf(body);
  if (outline.deepest > backupLimits.depth) return { kind: 'too-large', of: 'depth' };
  const whole = parse(body);
  const parsed = whole === undefined ? parseWithin(body) : whole;
  if (isNamed(parsed) && parsed['format'] === backupFormat) {
    return readContents(parsed, body, ladder);
  }
  const isJson = parsed !== undefined;
  const isObject = typeof parsed === 'object' && parsed !== null;
  return (
    readBroken(body, { isClosed: isJson || outline.isClosed, isJson }, ladder) ?? {
      kind: isObject ? 'other-app' : 'not-a-backup',
    }
  );
}

/** The beginnings of archives: zip, gzip, 7-Zip, RAR. */
const archives = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
];

/** Reads a file that somebody chose as `readBackup` does its text, whichever program saved it. */
export function readBackupFile(bytes: Uint8Array): BackupReading {
  if (archives.some((start) => start.every((byte, place) => bytes[place] === byte))) {
    return { kind: 'packed' };
  }
  return readBackup(decodeText(bytes));
}

/** How far into a file its first lines may reach. */
const headLength = 2000;

const headNumber = (head: string, name: string): number | undefined => {
  const found = new RegExp(`"${name}"\\s*:\\s*(\\d{1,9})\\b`).exec(head)?.[1];
  return found === undefined ? undefined : Number(found);
};

/** Of a text that does not parse, or has lost its first lines: each record that still stands whole. Null where there is no trace of a backup. */
function readBroken(
  text: string,
  { isClosed, isJson }: { isClosed: boolean; isJson: boolean },
  ladder: Ladder,
): BackupReading | null {
  const head = text.slice(0, headLength);
  const isOurs = !isJson && text.slice(0, 400).includes(`"${backupFormat}"`);
  if (isOurs && (headNumber(head, 'version') ?? 0) > backupVersion) return { kind: 'newer' };
  const createdAt = /"createdAt"\s*:\s*"([^"]{1,40})"/.exec(head)?.[1];
  // A quotation mark lost on the way leaves things open too, but such a file still ends as it did.
  const hasItsEnd = /\]\s*\}\s*$/.test(text.slice(-80));
  const reading = gatherRecords({
    values: salvageRecords(text, backupLimits.depth, backupLimits.records + 1),
    setAside: salvageAside(text, backupLimits.depth, backupLimits.records),
    createdAt,
    harm: isClosed || hasItsEnd ? 'damaged' : 'cut-short',
    pagesClaimed: headNumber(head, 'pages'),
    ladder,
  });
  const hasRead = 'backup' in reading && reading.backup.records.length > 0;
  return isOurs || hasRead ? reading : null;
}

const countClaimed = (counts: unknown): number | undefined => {
  const pages = isNamed(counts) ? counts['pages'] : undefined;
  return Number.isSafeInteger(pages) ? Math.min(Number(pages), backupLimits.records) : undefined;
};

function readContents(file: Named, text: string, ladder: Ladder): BackupReading {
  const { integrity, ...payload } = file;
  const { version } = payload;
  const isVersion = Number.isSafeInteger(version) && Number(version) >= 1;
  if (isVersion && Number(version) > backupVersion) return { kind: 'newer' };
  if (Array.isArray(payload['records']) && payload['records'].length > backupLimits.records) {
    return { kind: 'too-large', of: 'records' };
  }
  const digest = isNamed(integrity) ? integrity['digest'] : undefined;
  const isAsMade = (spelling: Named): boolean => sumOf(spelling) === digest;
  const asMade = isVersion
    ? isAsMade(payload)
      ? payload
      : otherSpellings(payload, text).find(isAsMade)
    : undefined;
  const { records, setAside, createdAt, counts }: Named = asMade ?? payload;
  const isWhole = asMade !== undefined && Array.isArray(records) && Array.isArray(setAside);
  return gatherRecords({
    values: Array.isArray(records)
      ? records
      : salvageRecords(text, backupLimits.depth, backupLimits.records + 1),
    setAside: Array.isArray(setAside)
      ? setAside
      : salvageAside(text, backupLimits.depth, backupLimits.records),
    createdAt,
    harm: isWhole ? null : 'damaged',
    pagesClaimed: countClaimed(counts),
    ladder,
  });
}
