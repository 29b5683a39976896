/** What a server may answer. Nothing of it is believed before it has this shape. */
import * as v from 'valibot';

/** A revision as CouchDB writes it: which it is in the row, and a hash. What is none fails a whole batch there. */
const isTag = (text: string): boolean => /^[1-9]\d{0,9}-[\da-zA-Z]{1,64}$/.test(text);

const tag = v.pipe(v.string(), v.check(isTag));
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));

/** One row for each document; one that went wrong says so in a row of an answer that is otherwise good. */
export const bulkAnswer = v.array(
  v.union([v.object({ id: word, rev: tag }), v.object({ id: word, error: word })]),
);

export type BulkRow = v.InferOutput<typeof bulkAnswer>[number];

/** A place in the feed: a number with one server, a long text with another. Opaque, and never compared. */
const place = v.pipe(
  v.union([v.pipe(v.string(), v.minLength(1), v.maxLength(8192)), v.number()]),
  v.transform(String),
);

export const feedAnswer = v.object({
  results: v.array(
    v.object({
      id: word,
      changes: v.pipe(v.array(v.object({ rev: tag })), v.minLength(1)),
      deleted: v.exactOptional(v.boolean()),
      doc: v.exactOptional(v.unknown()),
    }),
  ),
  last_seq: place,
  /** How many more there are; not every server says it. */
  pending: v.exactOptional(v.number()),
});

export type Feed = v.InferOutput<typeof feedAnswer>;
export type FeedRow = Feed['results'][number];

/** A document as this app writes it; anything else under a name is unreadable. */
export const couchDocument = v.object({ _id: v.string(), _rev: tag, s: v.string() });

/** How CouchDB says no. */
export const couchError = v.object({ error: word, reason: v.exactOptional(v.unknown()) });

/** Whether it says that its disk is full; not every server has a status of its own for that. */
export const saysFull = (json: unknown): boolean =>
  v.is(couchError, json) && /enospc|no space left/i.test(`${json.error} ${String(json.reason)}`);

/** Whether a name and a tag may be sent: one that is none would fail the whole batch. */
export const maySend = (name: string, itsTag: string | null): boolean =>
  /^[a-z][\w.-]{0,99}$/.test(name) && (itsTag === null || isTag(itsTag));
