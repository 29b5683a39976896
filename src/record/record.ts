import type { Draft } from '@/journal/entry';
import type { FactValue } from '@/journal/facts';

/**
 * The bodies that storage keeps, one record each. `v` counts the shapes of a body; an older one is
 * brought up by src/record/migrations.ts, a newer one is left alone.
 */
export type DraftRecord = { v: 1; type: 'draft'; draft: Draft };

/** The small facts around one entry; of two written apart, the later `at` (ms) counts. */
export type MarkRecord = { v: 1; type: 'mark'; entry: string; kept: boolean; at: number };

/** One named fact of the journal: a setting, or how far the sky has come; the later `at` (ms) counts. */
export type FactRecord = { v: 1; type: 'fact'; name: string; value: FactValue; at: number };

export type JournalRecord = DraftRecord | MarkRecord | FactRecord;

export const draftRecordId = (draftId: string): string => `draft/${draftId}`;
export const markRecordId = (entryId: string): string => `mark/${entryId}`;
export const factRecordId = (name: string): string => `fact/${name}`;
