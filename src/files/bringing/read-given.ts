import { decodeText } from '../decode-text';
import { readLockedHead } from '../locked-head';
import {
  addLeftOut,
  type BroughtFormat,
  type BroughtPage,
  type FileReading,
  type LeftOut,
  type Refusal,
} from './brought';
import {
  attachedKind,
  isBeside,
  isClassic,
  isFolder,
  isNoText,
  isOfOffice,
  isOtherArchive,
  isWanted,
  isZip,
} from './file-kind';
import { listZip, type ByteSource, type ZipEntry } from './list-zip';
import { readDayOneEntry, type EntryReading } from './read-day-one';
import { readJrnlEntry, readJrnlText } from './read-jrnl';
import { readMarkdown } from './read-markdown';
import { momentAt } from '@/journal/zone';
import { isOwnList, readOwnList } from './read-own-list';
import { isOwnPlain, readOwnPlain } from './read-own-plain';
import { textKind } from './text-kind';
import { findInZip, newBudget, unpackEntry, zipLimits, type Unpacked } from './unpack-zip';

/** A file that somebody chose. */
export type GivenFile = ByteSource & {
  /** With the folders it lay in, where they came along; only ever shown. */
  name: string;
  /** When it was last changed, ms since 1970. */
  modifiedAt?: number | undefined;
};

type Place = { name: string; modifiedAt?: number | undefined; isInZip: boolean };

/** Line ends as they are here. */
const withPlainEnds = (text: string): string => text.replaceAll(/\r\n?/gu, '\n');

function readBytes(bytes: Uint8Array, place: Place): FileReading {
  const { name, isInZip } = place;
  const refuse = (why: Refusal): FileReading => ({ kind: 'refused', name, why });
  if (isZip(bytes)) return refuse('zip-inside');
  if (isOtherArchive(bytes)) return refuse('packed');
  if (isNoText(bytes)) return refuse('other-kind');
  const backup: FileReading = isInZip ? refuse('backup-inside') : { kind: 'backup', name };
  if (readLockedHead(bytes) !== null) return backup;
  const text = withPlainEnds(decodeText(bytes));
  const found = textKind(text, name);
  switch (found.kind) {
    case 'refused':
      return refuse(found.why);
    case 'backup':
      return backup;
    case 'day-one':
      return gathered(name, 'day-one', found.entries.map(readDayOneEntry));
    case 'jrnl':
      return gathered(name, 'jrnl', found.entries.map(readJrnlEntry));
    case 'jrnl-text':
      return gathered(name, 'jrnl', readJrnlText(text));
    case 'markdown': {
      const format = /\.(?:md|markdown|mdown)$/iu.test(name) ? 'markdown' : 'text';
      if (isOwnList(text)) return gathered(name, 'second-draft', readOwnList(text));
      if (isOwnPlain(text)) return gathered(name, 'second-draft', readOwnPlain(text));
      return gathered(name, format, [readMarkdown(text, place)]);
    }
  }
}

function gathered(
  name: string,
  format: BroughtFormat,
  readings: Iterable<EntryReading>,
): FileReading {
  const pages: BroughtPage[] = [];
  let leftOut: LeftOut = {};
  for (const { page, leftOut: more } of readings) {
    if (page !== null) pages.push(page);
    leftOut = addLeftOut(leftOut, more);
  }
  const hasNothing =
    pages.length === 0 && Object.keys(leftOut).every((kind) => kind === 'wordless');
  return hasNothing
    ? { kind: 'refused', name, why: 'no-words' }
    : { kind: 'pages', name, format, pages, leftOut };
}

/** What came of one file of a zip. */
function readUnpacked(unpacked: Unpacked, place: Place): FileReading {
  return unpacked.kind === 'bytes'
    ? readBytes(unpacked.bytes, place)
    : { kind: 'refused', name: place.name, why: unpacked.kind };
}

async function* readZip(file: GivenFile): AsyncGenerator<FileReading> {
  const { name } = file;
  const listing = await listZip(file);
  if (isOfOffice(name, listing.kind === 'listed' ? listing.entries : [])) {
    yield { kind: 'refused', name, why: 'other-kind' };
    return;
  }
  if (listing.kind === 'too-many') {
    yield { kind: 'refused', name, why: 'too-many-files' };
    return;
  }
  const budget = newBudget();
  if (listing.kind === 'unlisted') {
    let hasWhole = false;
    for await (const { name: inside, unpacked } of findInZip(file, isWanted, budget)) {
      // What breaks off in it is told once, of the zip.
      if (unpacked.kind === 'damaged') continue;
      const reading = readUnpacked(unpacked, { name: inside.trim() || name, isInZip: true });
      hasWhole ||= reading.kind === 'pages';
      yield reading;
    }
    // Whatever came of it: this zip is not as it was made.
    yield { kind: 'refused', name, why: hasWhole ? 'cut-short' : 'damaged' };
    return;
  }
  const { entries } = listing;
  if (entries.some((entry) => isClassic(entry.name)))
    yield { kind: 'refused', name, why: 'classic' };
  const wanted = entries.filter((entry) => isWanted(entry.name));
  const leftOut: LeftOut = {};
  // Day One lists its pictures in the journal itself, where they are counted.
  const hasJournal = wanted.some((entry) => /\.json$/iu.test(entry.name));
  for (const { name: inside } of hasJournal ? [] : entries) {
    const kind = isFolder(inside) || isBeside(inside) ? undefined : attachedKind(inside);
    if (kind !== undefined) leftOut[kind] = (leftOut[kind] ?? 0) + 1;
  }
  if (Object.keys(leftOut).length > 0) yield { kind: 'counted', name, leftOut };
  if (wanted.length === 0) {
    yield { kind: 'refused', name, why: 'nothing-inside' };
    return;
  }
  for (const entry of wanted) {
    const unpacked = await unpackEntry(file, entry, budget);
    yield readUnpacked(unpacked, placeOf(entry, name));
    if (budget.left < 0) return;
  }
}

/** Some zips name a file nothing at all: it is told by the name of the zip. */
const placeOf = ({ name, wall }: ZipEntry, zip: string): Place => ({
  name: name.trim() || zip,
  modifiedAt: momentAt(wall),
  isInZip: true,
});

/**
 * Reads one file that somebody chose, and each file in it where it is a zip. Never throws, whatever the
 * file is; one that cannot be read is told, and the others go on.
 */
export async function* readGiven(file: GivenFile): AsyncGenerator<FileReading> {
  const { name, size, modifiedAt } = file;
  try {
    if (size === 0) {
      yield { kind: 'refused', name, why: 'empty' };
      return;
    }
    const start = await file.read(0, Math.min(8, size));
    if (isZip(start)) {
      yield* readZip(file);
      return;
    }
    const kind = attachedKind(name);
    if (kind !== undefined && kind !== 'documents') {
      yield { kind: 'counted', name, leftOut: { [kind]: 1 } };
    } else if (size > zipLimits.one) {
      yield { kind: 'refused', name, why: 'too-large' };
    } else {
      yield readBytes(await file.read(0, size), { name, modifiedAt, isInZip: false });
    }
  } catch {
    yield { kind: 'refused', name, why: 'unopened' };
  }
}
