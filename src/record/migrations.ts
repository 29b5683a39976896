import type { JournalRecord, VersionedBody } from './record';
import { mendTimes } from './mend-times';
import { isJournalRecord, recordIdOf } from './fits-record';

/** Brings one record's body from version `from` to the next; pure, and throws when it cannot. */
export type Migration = { from: number; up(body: VersionedBody): VersionedBody };

/** The steps from the oldest shape to today's, and what today's looks like. */
export type Ladder = {
  migrations: readonly Migration[];
  /** Puts right, in a body of the newest version, what is no reason to set it aside. */
  mend?(body: VersionedBody): VersionedBody;
  /** True when the body is whole, of the newest version, and belongs under this record id. */
  fits(id: string, body: VersionedBody): body is JournalRecord;
};

/** Turns and offsets came with version 2: what was written before has turn 0, and no offsets. */
const withTurn: Migration = {
  from: 1,
  up(body) {
    if (!('draft' in body)) return { ...body, turn: 0 };
    const { draft } = body;
    if (typeof draft !== 'object' || draft === null) return body;
    return { ...body, draft: { ...draft, turn: { begun: 0, edited: 0 } } };
  },
};

export const currentLadder: Ladder = {
  migrations: [withTurn],
  mend: mendTimes,
  fits: (id, body): body is JournalRecord => isJournalRecord(body) && recordIdOf(body) === id,
};

export type BroughtUp =
  | { kind: 'body'; body: JournalRecord }
  /** Written by a newer version of the app. */
  | { kind: 'newer' }
  | { kind: 'unreadable' };

const isVersioned = (body: unknown): body is VersionedBody =>
  typeof body === 'object' &&
  body !== null &&
  'v' in body &&
  Number.isInteger(body.v) &&
  'type' in body &&
  typeof body.type === 'string';

/**
 * Brings a stored body up to today's version without changing what is stored; the record is written
 * in its new shape when it is next saved. A migration that throws makes this one record unreadable.
 */
export function bringUp(ladder: Ladder, id: string, stored: unknown): BroughtUp {
  if (!isVersioned(stored) || stored.v < 1) return { kind: 'unreadable' };
  if (stored.v > ladder.migrations.length + 1) return { kind: 'newer' };
  let body: VersionedBody = stored;
  try {
    for (const migration of ladder.migrations) {
      if (migration.from === body.v) body = { ...migration.up(body), v: migration.from + 1 };
    }
    body = ladder.mend?.(body) ?? body;
  } catch {
    return { kind: 'unreadable' };
  }
  return ladder.fits(id, body) ? { kind: 'body', body } : { kind: 'unreadable' };
}
