/** CouchDB, by two addresses of its documented HTTP API: `_bulk_docs` and `_changes`. */
import { bulkAnswer, couchDocument, maySend, type BulkRow, type FeedRow } from './couch-answers';
import { readFeed, type FeedAsk } from './couch-feed';
import { askCouch, troubleOf } from './couch-request';
import type {
  ChangeBatch,
  ListedChange,
  PutAnswer,
  SealedItem,
  ServerAnswer,
  ServerChange,
  SyncServer,
} from './server-port';
import type { Login } from './sync-port';

/** How long half a megabyte may take to go up where there is little signal, in ms. */
const patience = 120_000;
/** An answer has a line for each document; in bytes. */
const longestAnswer = 1024 * 1024;

/** `s` and hex digits: the same name for the login and its database, and nothing to escape in an address. */
const isLoginName = (name: string): boolean => /^[a-z][\da-z]{1,60}$/.test(name);

const documentFrom = ({ name, sealed, tag }: SealedItem): object => ({
  _id: name,
  ...(tag === null ? {} : { _rev: tag }),
  ...(sealed === null ? { _deleted: true } : { s: sealed }),
});

const refused = (name: string, why: 'full' | 'too-large' | 'other'): PutAnswer => ({
  name,
  result: 'refused',
  why,
});

function answerOf(row: BulkRow, isFailing: boolean): PutAnswer {
  if ('rev' in row) return { name: row.id, result: 'stored', tag: row.rev };
  if (row.error === 'conflict') return { name: row.id, result: 'conflict' };
  if (/too_large/.test(row.error)) return refused(row.id, 'too-large');
  // A disk that is full fails with a row for each document.
  return refused(row.id, isFailing ? 'full' : 'other');
}

/** `address` as `serverAddress` gives it. */
export function createCouch(address: string, login: Login): SyncServer {
  if (!isLoginName(login.name)) throw new TypeError('A login has letters and digits alone.');
  const database = `${address}/${login.name}`;
  const closing = new AbortController();
  const signalsWith = (signal?: AbortSignal): readonly AbortSignal[] =>
    signal === undefined ? [closing.signal] : [closing.signal, signal];

  /** Every item is answered once, by a row of its name; a row that fits none makes all of them odd. */
  async function putAll(
    items: readonly SealedItem[],
    signals: readonly AbortSignal[],
  ): Promise<ServerAnswer<ReadonlyMap<string, PutAnswer>>> {
    const body = JSON.stringify({ docs: items.map(documentFrom) });
    const url = `${database}/_bulk_docs`;
    const asked = await askCouch({ url, login, body, limit: longestAnswer, patience, signals });
    if (!asked.ok) return { ok: false, trouble: asked.trouble };
    const { status, json } = asked.value;
    const rows = bulkAnswer(json);
    const isFailing = status >= 500;
    // 202 where not every node of a cluster has it yet.
    const isTaken = status >= 200 && status <= 202;
    if (!isTaken && !(isFailing && rows !== null)) {
      const trouble = troubleOf(asked.value, body.length);
      const [only, second] = items;
      if (trouble !== 'too-large' || second !== undefined || only === undefined) {
        return { ok: false, trouble };
      }
      // A proxy that lost its server says 502, too: no document is given up for that.
      if (status !== 413) return { ok: false, trouble: 'busy' };
      return { ok: true, value: new Map([[only.name, refused(only.name, 'too-large')]]) };
    }
    const answers = new Map((rows ?? []).map((row) => [row.id, answerOf(row, isFailing)]));
    const isWhole = rows?.length === items.length && items.every(({ name }) => answers.has(name));
    return isWhole ? { ok: true, value: answers } : { ok: false, trouble: 'odd-answer' };
  }

  async function put(
    items: readonly SealedItem[],
    signal?: AbortSignal,
  ): Promise<ServerAnswer<readonly PutAnswer[]>> {
    // A name or a tag that is none would fail the whole batch, and a second of one name itself.
    const sent = new Map(
      items.filter(({ name, tag }) => maySend(name, tag)).map((item) => [item.name, item]),
    );
    const asked: ServerAnswer<ReadonlyMap<string, PutAnswer>> =
      sent.size === 0
        ? { ok: true, value: new Map() }
        : await putAll([...sent.values()], signalsWith(signal));
    if (!asked.ok) return asked;
    const value = items.map((item) =>
      sent.get(item.name) === item
        ? (asked.value.get(item.name) ?? refused(item.name, 'other'))
        : refused(item.name, 'other'),
    );
    return { ok: true, value };
  }

  async function batch<Change extends { name: string }>(
    ask: FeedAsk,
    changeOf: (row: FeedRow) => Change,
    signal?: AbortSignal,
  ): Promise<ServerAnswer<ChangeBatch<Change>>> {
    const read = await readFeed(`${database}/_changes`, login, ask, signalsWith(signal));
    if (!read.ok) return read;
    const { rows, place: cursor, pending, isShort } = read.value;
    // What a host keeps for itself begins with `_`.
    const last = new Map<string, Change>();
    for (const row of rows.filter(({ id }) => !id.startsWith('_'))) {
      last.delete(row.id);
      last.set(row.id, changeOf(row));
    }
    const isLast = pending === undefined ? isShort : pending <= 0;
    return { ok: true, value: { changes: [...last.values()], cursor, isLast } };
  }

  return {
    put,
    changes: (ask, signal) => batch({ ...ask, bodies: true }, changeIn, signal),
    listing: (ask, signal) => batch({ ...ask, wait: false, bodies: false }, listedIn, signal),
    close: () => closing.abort(),
  };
}

const listedIn = ({ id, rev, isDeleted }: FeedRow): ListedChange => ({
  name: id,
  tag: rev,
  isThere: !isDeleted,
});

/** A document that is not as this app writes it is handed on as an empty one, which nothing opens. */
function changeIn({ id: name, rev: tag, isDeleted, doc }: FeedRow): ServerChange {
  if (isDeleted) return { name, tag, sealed: null };
  return { name, ...(couchDocument(doc, name) ?? { tag, sealed: '' }) };
}
