/**
 * What a server may answer. Nothing of it is believed before it has this shape. By hand, since the worker would
 * load a library of schemas for itself alone, and there may be thousands of rows.
 */

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= longest;
const isWord = (value: unknown): value is string => isText(value, 1000);

/** A revision as CouchDB writes it: which it is in the row, and a hash. What is none fails a whole batch there. */
const isTag = (value: unknown): value is string =>
  typeof value === 'string' && /^[1-9]\d{0,9}-[\da-zA-Z]{1,64}$/.test(value);

/** All of a list in its shape; null where one of them has another, or it is no list. */
function listOf<Item>(list: unknown, read: (item: unknown) => Item | null): Item[] | null {
  if (!Array.isArray(list)) return null;
  const items: Item[] = [];
  for (const one of list) {
    const item = read(one);
    if (item === null) return null;
    items.push(item);
  }
  return items;
}

/** One row for each document; one that went wrong says so in a row of an answer that is otherwise good. */
export type BulkRow = { id: string; rev: string } | { id: string; error: string };

function bulkRow(row: unknown): BulkRow | null {
  if (!isObject(row)) return null;
  const { id, rev, error } = row;
  if (!isWord(id)) return null;
  if (isTag(rev)) return { id, rev };
  return isWord(error) ? { id, error } : null;
}

export const bulkAnswer = (json: unknown): BulkRow[] | null => listOf(json, bulkRow);

export type FeedRow = { id: string; rev: string; isDeleted: boolean; doc: unknown };

function feedRow(row: unknown): FeedRow | null {
  if (!isObject(row)) return null;
  const { id, changes, deleted = false, doc } = row;
  const tags = listOf(changes, (one) => (isObject(one) && isTag(one['rev']) ? one['rev'] : null));
  const rev = tags?.[0];
  return isWord(id) && rev !== undefined && typeof deleted === 'boolean'
    ? { id, rev, isDeleted: deleted, doc }
    : null;
}

export type Feed = {
  rows: FeedRow[];
  /** A place in the feed: a number with one server, a long text with another. Opaque, and never compared. */
  place: string;
  /** How many more there are; not every server says it. */
  pending: number | undefined;
};

export function feedAnswer(json: unknown): Feed | null {
  if (!isObject(json)) return null;
  const { results, last_seq: place, pending } = json;
  const rows = listOf(results, feedRow);
  const isPlace = typeof place === 'number' || isText(place, 8192);
  if (rows === null || !isPlace) return null;
  return pending === undefined || typeof pending === 'number'
    ? { rows, place: String(place), pending }
    : null;
}

/** What is sealed in a document of this name, and its tag; null where it is not as this app writes it. */
export function couchDocument(doc: unknown, name: string): { tag: string; sealed: string } | null {
  if (!isObject(doc)) return null;
  const { _id: id, _rev: tag, s: sealed } = doc;
  return id === name && isTag(tag) && typeof sealed === 'string' ? { tag, sealed } : null;
}

/** How CouchDB says no. */
export const isCouchError = (json: unknown): json is { error: string; reason?: unknown } =>
  isObject(json) && isWord(json['error']);

/** Whether it says that its disk is full; not every server has a status of its own for that. */
export const saysFull = (json: unknown): boolean =>
  isCouchError(json) && /enospc|no space left/i.test(`${json.error} ${String(json.reason)}`);

/** What a server says of itself at its own address; null where it is not CouchDB's language. */
export function engineIn(json: unknown): string | null {
  if (!isObject(json)) return null;
  const { couchdb, version, vendor } = json;
  if (typeof couchdb === 'string' && typeof version === 'string') return `CouchDB ${version}`;
  return isObject(vendor) && typeof vendor['name'] === 'string' ? vendor['name'] : null;
}

/** Whether a name and a tag may be sent: one that is none would fail the whole batch. */
export const maySend = (name: string, itsTag: string | null): boolean =>
  /^[a-z][\w.-]{0,99}$/.test(name) && (itsTag === null || isTag(itsTag));
