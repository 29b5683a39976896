import type * as v from 'valibot';
import { checkerOf } from './checker';
import { draftRecordId, factRecordId, markRecordId, type JournalRecord } from './record';
import type { recordSchema } from './record-schema';
import { recordShape } from './record-shape';

const fitsShape = checkerOf(recordShape);

/**
 * True when `body` is a record of today's shape, as src/record/record.ts has it. Fields it does not
 * name are let through and kept: a body is only looked at here, never rebuilt.
 */
export function isJournalRecord(body: unknown): body is JournalRecord {
  return fitsShape(body);
}

/** The id a record is stored under, worked out from what is in it. */
export function recordIdOf(record: JournalRecord): string {
  // Does not compile while the records have a shape that the schema does not know: it would be set aside.
  const known: v.InferOutput<typeof recordSchema> = record;
  switch (known.type) {
    case 'draft':
      return draftRecordId(known.draft.id);
    case 'mark':
      return markRecordId(known.entry);
    case 'fact':
      return factRecordId(known.name);
  }
}
