import type { Draft } from '@/journal/entry';

/** A draft as a file has it; its place in the journal's own count it gets where it is kept. */
export type BroughtDraft = Omit<Draft, 'turn'>;

/** One page of a file, as it would stand in the journal. */
export type BroughtPage = {
  entry: string;
  /** Starred there: kept close here. */
  isKept: boolean;
  /** The oldest first; never empty. */
  drafts: readonly BroughtDraft[];
  /** Every word as it was written here: other words under a draft's id were changed since, and are kept beside it. */
  isExact?: boolean;
  /** The day until which it is sealed, where it is. */
  sealedUntil?: string;
  /** Neither its words nor its name tell a day: it has that on which its file was last changed. */
  isDateOfFile?: boolean;
  /** Our own Day One export: where the draft that this is made of is here, nothing is added. */
  knownAs?: string;
};

/** What a file holds and the journal has no place for, counted. */
export const leftOutKinds = [
  'photos',
  'videos',
  'sounds',
  'documents',
  'places',
  'weather',
  'fields',
  'wordless',
  'unreadable',
  'undated',
] as const;
export type LeftOutKind = (typeof leftOutKinds)[number];
export type LeftOut = Partial<Record<LeftOutKind, number>>;

/** The sums of two counts. */
export function addLeftOut(one: LeftOut, other: LeftOut): LeftOut {
  const sum: LeftOut = { ...one };
  for (const kind of leftOutKinds) {
    const more = other[kind];
    if (more !== undefined && more > 0) sum[kind] = (sum[kind] ?? 0) + more;
  }
  return sum;
}

export type BroughtFormat = 'day-one' | 'jrnl' | 'markdown' | 'text' | 'second-draft';

/** Why nothing could be taken from a file. */
export type Refusal =
  | 'empty'
  | 'unopened'
  | 'not-text'
  | 'other-kind'
  | 'other-json'
  | 'broken-json'
  | 'too-deep'
  | 'too-large'
  | 'too-packed'
  | 'too-many-files'
  | 'damaged'
  | 'cut-short'
  | 'locked'
  | 'packed'
  | 'zip-inside'
  | 'nothing-inside'
  | 'no-words'
  | 'classic'
  | 'backup-inside';

/** What came of one file, or of one that lies in a zip. */
export type FileReading =
  | {
      kind: 'pages';
      name: string;
      format: BroughtFormat;
      pages: readonly BroughtPage[];
      leftOut: LeftOut;
    }
  /** Nothing to read in it, and worth a word only as a number: pictures in a zip. */
  | { kind: 'counted'; name: string; leftOut: LeftOut }
  /** A backup made here: for the restore screen. */
  | { kind: 'backup'; name: string }
  | { kind: 'refused'; name: string; why: Refusal };
