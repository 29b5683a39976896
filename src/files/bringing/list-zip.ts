import { decodeText } from '../decode-text';

/** A file that is read in pieces, so that a zip of pictures is never held as a whole. */
export type ByteSource = {
  size: number;
  /** The bytes from one place to another, the second left out; rejects where it may not be read. */
  read(from: number, to: number): Promise<Uint8Array>;
};

/** A file in a zip, as its list of contents has it. Its name is for showing, and never a way to anything. */
export type ZipEntry = {
  name: string;
  isLocked: boolean;
  /** 0 stored, 8 deflated; others are not read. */
  method: number;
  crc: number;
  packed: number;
  size: number;
  /** Where its own head stands. */
  at: number;
  /** The time on the wall when it was last changed, as ms at which a clock in UTC shows it. */
  wall: number;
};

/** More files than any journal is exported as, its pictures among them. */
export const mostEntries = 100_000;

export type ZipListing =
  | { kind: 'listed'; entries: readonly ZipEntry[] }
  /** No list of contents, or a broken one: what is there has to be looked for. */
  | { kind: 'unlisted' }
  | { kind: 'too-many' };

const endLength = 22;
const longestComment = 65_535;
const headLength = 46;

const isMark = (view: DataView, at: number, mark: number): boolean =>
  at >= 0 && at + 4 <= view.byteLength && view.getUint32(at, true) === mark;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const longAt = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

type End = { count: number; size: number; start: number };

/** Where the list of contents lies, as the end of the file says; for files above 4 GB too. */
async function findEnd(source: ByteSource): Promise<End | null> {
  const from = Math.max(0, source.size - endLength - longestComment);
  const view = viewOf(await source.read(from, source.size));
  let at = view.byteLength - endLength;
  while (at >= 0 && !isMark(view, at, 0x06054b50)) at -= 1;
  if (at < 0) return null;
  const end = {
    count: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    start: view.getUint32(at + 16, true),
  };
  const isLarge = end.count === 0xffff || end.size === 0xffffffff || end.start === 0xffffffff;
  if (!isLarge || !isMark(view, at - 20, 0x07064b50)) return end;
  const place = longAt(view, at - 20 + 8);
  if (place + 56 > source.size) return null;
  const large = viewOf(await source.read(place, place + 56));
  if (!isMark(large, 0, 0x06064b50)) return null;
  return { count: longAt(large, 32), size: longAt(large, 40), start: longAt(large, 48) };
}

/** The time of DOS: local, in steps of two seconds. */
function wallOf(date: number, time: number): number {
  const [year, month, day] = [1980 + (date >> 9), (date >> 5) & 15, date & 31];
  return Date.UTC(year, month - 1, day, time >> 11, (time >> 5) & 63, (time & 31) * 2);
}

/** The sizes that did not fit into the usual fields, in their order. */
function largeFields(view: DataView, from: number, to: number): readonly number[] {
  let at = from;
  while (at + 4 <= to) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      const count = Math.floor(Math.min(length, to - at - 4) / 8);
      return Array.from({ length: count }, (_, place) => longAt(view, at + 4 + place * 8));
    }
    at += 4 + length;
  }
  return [];
}

function readHead(view: DataView, at: number): { entry: ZipEntry; next: number } | null {
  if (at + headLength > view.byteLength || !isMark(view, at, 0x02014b50)) return null;
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const nameEnd = at + headLength + nameLength;
  const next = nameEnd + extraLength + view.getUint16(at + 32, true);
  if (next > view.byteLength) return null;
  const large = [...largeFields(view, nameEnd, nameEnd + extraLength)];
  const sizeAt = (place: number): number => {
    const size = view.getUint32(place, true);
    return size === 0xffffffff ? (large.shift() ?? size) : size;
  };
  const size = sizeAt(at + 24);
  const packed = sizeAt(at + 20);
  const entry: ZipEntry = {
    name: decodeText(new Uint8Array(view.buffer, view.byteOffset + at + headLength, nameLength)),
    isLocked: (flags & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed,
    size,
    at: sizeAt(at + 42),
    wall: wallOf(view.getUint16(at + 14, true), view.getUint16(at + 12, true)),
  };
  return { entry, next };
}

/** What a zip holds, by the list at its end; nothing of it is unpacked. */
export async function listZip(source: ByteSource): Promise<ZipListing> {
  const end = await findEnd(source);
  if (end === null) return { kind: 'unlisted' };
  if (end.count > mostEntries) return { kind: 'too-many' };
  if (end.start + end.size > source.size) return { kind: 'unlisted' };
  const view = viewOf(await source.read(end.start, end.start + end.size));
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length < end.count) {
    const head = readHead(view, at);
    if (head === null) return { kind: 'unlisted' };
    entries.push(head.entry);
    at = head.next;
  }
  return { kind: 'listed', entries };
}
