import type { Draft } from '@/journal/entry';
import type { FactValue } from '@/journal/facts';

/** The shape records are written in today. */
export const recordVersion = 2;
type Today = typeof recordVersion;

/**
 * The bodies that storage keeps, one record each. `v` counts the shapes of a body; an older one is
 * brought up by src/record/migrations.ts, a newer one is left alone.
 */
export type DraftRecord = { v: Today; type: 'draft'; draft: Draft };

/** What tells of two small records written apart which counts: the later turn, then the later `at` (ms). */
export type Written = { turn: number; at: number };

/** The order of two small records: by their turn, and by the clock where that says nothing. */
export const writtenFirst = (a: Written, b: Written): number => a.turn - b.turn || a.at - b.at;

/** The small facts around one entry. */
export type MarkRecord = { v: Today; type: 'mark'; entry: string; kept: boolean } & Written;

/** One named fact of the journal: a setting, or how far the sky has come. */
export type FactRecord = { v: Today; type: 'fact'; name: string; value: FactValue } & Written;

/** What a body of any version may have. */
export type VersionedBody = {
  v: number;
  type: string;
  draft?: unknown;
  at?: unknown;
  turn?: unknown;
};

export type JournalRecord = DraftRecord | MarkRecord | FactRecord;

export const draftRecordId = (draftId: string): string => `draft/${draftId}`;
export const markRecordId = (entryId: string): string => `mark/${entryId}`;
export const factRecordId = (name: string): string => `fact/${name}`;

/** The record of a draft, as it is written today. */
export const recordOfDraft = (draft: Draft): DraftRecord => ({
  v: recordVersion,
  type: 'draft',
  draft,
});
