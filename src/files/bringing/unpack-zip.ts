import {
  Inflate,
  Unzip,
  UnzipInflate,
  UnzipPassThrough,
  type UnzipDecoder,
  type UnzipDecoderConstructor,
} from 'fflate';
import { byteCrc32 } from './byte-crc32';
import { mostEntries, type ByteSource, type ZipEntry } from './list-zip';

const megabyte = 1024 * 1024;

/**
 * What a zip may unpack to: one file of it, all of them, and how many times its packed size anything
 * larger than a few megabytes may be. Words become a tenth of themselves, and hardly ever a hundredth.
 */
export const zipLimits = {
  one: 64 * megabyte,
  all: 256 * megabyte,
  ratio: 200,
  ratioFrom: 4 * megabyte,
} as const;

/** How much of a zip may still be unpacked, over all its files. */
export type Budget = { left: number };

export const newBudget = (): Budget => ({ left: zipLimits.all });

export type Unpacked =
  | { kind: 'bytes'; bytes: Uint8Array }
  | { kind: 'damaged' | 'too-large' | 'too-packed' | 'locked' | 'packed' };

/** As much as is read and unpacked at a time: at its worst it becomes a thousand times that. */
const slice = 16 * 1024;

/** Takes what is unpacked piece by piece, and says when it becomes too much. */
function createGathering(budget: Budget) {
  const pieces: Uint8Array[] = [];
  let size = 0;
  return {
    add(piece: Uint8Array, packedSoFar: number): 'too-large' | 'too-packed' | null {
      size += piece.length;
      budget.left -= piece.length;
      if (size > zipLimits.ratioFrom && size > packedSoFar * zipLimits.ratio) return 'too-packed';
      if (size > zipLimits.one || budget.left < 0) return 'too-large';
      // Kept as a copy: the piece may be a view of what is written over next.
      pieces.push(piece.slice());
      return null;
    },
    all(): Uint8Array {
      const bytes = new Uint8Array(size);
      let at = 0;
      for (const piece of pieces) {
        bytes.set(piece, at);
        at += piece.length;
      }
      return bytes;
    },
  };
}

/** Whether the unpacking took a piece: it throws at what was never packed so. */
function isTaken(push: () => void): boolean {
  try {
    push();
    return true;
  } catch {
    return false;
  }
}

/**
 * Unpacks one file of a zip, in pieces and never more than it may be. Never throws for what is in it; rejects
 * where the zip may no longer be read.
 */
export async function unpackEntry(
  source: ByteSource,
  entry: ZipEntry,
  budget: Budget,
): Promise<Unpacked> {
  if (entry.isLocked) return { kind: 'locked' };
  if (entry.method !== 0 && entry.method !== 8) return { kind: 'packed' };
  if (entry.size > zipLimits.one) return { kind: 'too-large' };
  const head = await source.read(entry.at, Math.min(entry.at + 30, source.size));
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (head.length < 30 || view.getUint32(0, true) !== 0x04034b50) return { kind: 'damaged' };
  const from = entry.at + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  const to = from + entry.packed;
  if (to > source.size) return { kind: 'damaged' };
  const gathering = createGathering(budget);
  let stopped: 'too-large' | 'too-packed' | null = null;
  let isDone = entry.method === 0;
  let packed = 0;
  const inflate = new Inflate((piece, isFinal) => {
    stopped ??= gathering.add(piece, packed);
    isDone ||= isFinal;
  });
  for (let at = from; at < to && stopped === null; at += slice) {
    const piece = await source.read(at, Math.min(at + slice, to));
    packed += piece.length;
    if (entry.method === 0) stopped = gathering.add(piece, packed);
    else if (!isTaken(() => inflate.push(piece, at + slice >= to))) return { kind: 'damaged' };
  }
  if (stopped !== null) return { kind: stopped };
  const bytes = gathering.all();
  const isWhole = isDone && bytes.length === entry.size && byteCrc32(bytes) === entry.crc;
  return isWhole ? { kind: 'bytes', bytes } : { kind: 'damaged' };
}

/** A file found in a zip that has lost its end. */
export type FoundFile = { name: string; unpacked: Unpacked };

/** Unpacks the files that are wanted, and lets go of the others, which would be held in memory otherwise. */
const decoderFor = (isWanted: (name: string) => boolean): UnzipDecoderConstructor =>
  class implements UnzipDecoder {
    static readonly compression = 8;
    readonly #inner: UnzipDecoder;

    constructor(name: string) {
      this.#inner = isWanted(name) ? new UnzipInflate() : new UnzipPassThrough();
      this.#inner.ondata = (...given) => this.ondata(...given);
    }

    ondata: UnzipDecoder['ondata'] = () => undefined;

    push(chunk: Uint8Array, isFinal: boolean): void {
      this.#inner.push(chunk, isFinal);
    }
  };

/**
 * The files of a zip that has no list of contents, as one whose download broke off: each that stands
 * whole in it, from its start on. The last is told as damaged where it breaks off. Rejects where the zip may
 * no longer be read.
 */
export async function* findInZip(
  source: ByteSource,
  isWanted: (name: string) => boolean,
  budget: Budget,
): AsyncGenerator<FoundFile> {
  const ready: FoundFile[] = [];
  const open = new Map<object, string>();
  let seen = 0;
  let packed = 0;
  const isOver = (): boolean => seen > mostEntries || budget.left < 0;
  const unzip = new Unzip((file) => {
    seen += 1;
    const gathering = createGathering(budget);
    const from = packed;
    if (isWanted(file.name)) open.set(file, file.name);
    const end = (unpacked: Unpacked): void => {
      if (open.delete(file)) ready.push({ name: file.name, unpacked });
    };
    file.ondata = (error, piece, isFinal) => {
      if (!open.has(file)) return;
      const stopped = error === null ? gathering.add(piece, packed - from) : 'damaged';
      if (stopped !== null) end({ kind: stopped });
      else if (isFinal) end({ kind: 'bytes', bytes: gathering.all() });
    };
    if (file.compression !== 0 && file.compression !== 8) end({ kind: 'packed' });
    else file.start();
  });
  unzip.register(decoderFor(isWanted));
  let isWhole = true;
  for (let at = 0; at < source.size && isWhole && !isOver(); at += slice) {
    const piece = await source.read(at, Math.min(at + slice, source.size));
    packed += piece.length;
    isWhole = isTaken(() => unzip.push(piece, at + slice >= source.size));
    yield* ready.splice(0);
  }
  for (const name of open.values()) yield { name, unpacked: { kind: 'damaged' } };
}
