/** What a file is by its name and its first bytes, before anything of it is read as text. */
import type { LeftOutKind } from './brought';
import type { ZipEntry } from './list-zip';

const endings = {
  photos: /\.(?:jpe?g|png|gif|heic|heif|webp|tiff?|bmp|svg|avif)$/iu,
  videos: /\.(?:mov|mp4|m4v|avi|webm|mkv)$/iu,
  sounds: /\.(?:m4a|mp3|aac|wav|ogg|flac|caf|aiff?)$/iu,
  documents: /\.(?:pdf|docx?|xlsx?|pptx?|pages|odt)$/iu,
} as const satisfies Partial<Record<LeftOutKind, RegExp>>;

const attachedKinds = ['photos', 'videos', 'sounds', 'documents'] as const;

export const attachedKind = (name: string) =>
  attachedKinds.find((kind) => endings[kind].test(name));

/** What a system or a program keeps beside somebody's files. */
export const isBeside = (name: string): boolean =>
  /(?:^|[\\/])(?:__MACOSX|\.(?!\.?(?:[\\/]|$))[^\\/]*|Thumbs\.db|desktop\.ini)(?:[\\/]|$)/iu.test(
    name,
  );

export const isFolder = (name: string): boolean => /[\\/]$/u.test(name);

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, place) => bytes[place] === byte);

const zipStarts = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
];

/** gzip, 7-Zip, RAR, xz and bzip2. */
const otherArchives = [
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
  [0xfd, 0x37, 0x7a, 0x58],
  [0x42, 0x5a, 0x68],
];

/** PDF, SQLite, and lists of Apple's in their short form. */
const otherStarts = [
  [0x25, 0x50, 0x44, 0x46],
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
  [0x62, 0x70, 0x6c, 0x69, 0x73, 0x74],
];

export const isZip = (bytes: Uint8Array): boolean =>
  zipStarts.some((start) => startsWith(bytes, start));

/** Packed in a way that isn't read here. */
export const isOtherArchive = (bytes: Uint8Array): boolean =>
  otherArchives.some((start) => startsWith(bytes, start));

/** Known to hold no text, whatever its name says. */
export const isNoText = (bytes: Uint8Array): boolean =>
  otherStarts.some((start) => startsWith(bytes, start));

/** Classic kept each entry as a list of Apple's in a folder of entries. */
export const isClassic = (name: string): boolean => /\.doentry$|\.dayone(?:2)?[\\/]/iu.test(name);

export const isWanted = (name: string): boolean =>
  !isFolder(name) && !isBeside(name) && attachedKind(name) === undefined && !isClassic(name);

/** Documents of office programs are zips too, of files that nobody has seen. */
export const isOfOffice = (name: string, entries: readonly ZipEntry[]): boolean =>
  attachedKind(name) === 'documents' ||
  entries.some((entry) => entry.name === '[Content_Types].xml' || entry.name === 'mimetype');
