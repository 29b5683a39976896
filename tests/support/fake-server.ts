import type {
  ChangeBatch,
  PutAnswer,
  SealedItem,
  ServerAnswer,
  ServerChange,
  SyncServer,
} from '@/sync/server-port';

type Stored = { tag: string; sealed: string | null; seq: number };

/** What goes wrong with one request: nothing of it arrives, only the answer is lost, or half of it arrives. */
export type RequestFault = 'before' | 'after' | 'half' | null;

const unreachable = { ok: false, trouble: 'unreachable' } as const;

/**
 * A server that obeys the stricter of CouchDB and pouchdb-server wherever the two differ: an update of what
 * is not there conflicts, and so does one with a tombstone's tag; two rows for one name are one after the other.
 */
export class FakeServer {
  documents = new Map<string, Stored>();
  seq = 0;
  #tags = 0;
  requests = 0;
  /** CouchDB says at once that no more is pending; the other shows it by an empty batch. */
  tellsPending = true;
  /** Called before a request is answered. */
  fault: () => RequestFault = () => null;
  /** Rows it refuses, by name; the rest of the batch is stored. */
  refuses: (item: SealedItem) => 'full' | 'too-large' | 'other' | null = () => null;
  /** Stored and told so, and not there: a lie. */
  loses: (item: SealedItem) => boolean = () => false;
  longestBatch = Infinity;
  onStored: (name: string, before: Stored | undefined) => void = () => undefined;

  /** Remembers everything as it is now; calling what comes back takes it back there, its count of changes going on. */
  now(): () => void {
    const then = new Map(this.documents);
    return () => {
      this.documents = new Map(then);
    };
  }

  #store(item: SealedItem): PutAnswer {
    const { name, sealed, tag } = item;
    const refused = this.refuses(item);
    if (refused !== null) return { name, result: 'refused', why: refused };
    const before = this.documents.get(name);
    const isThere = before !== undefined && before.sealed !== null;
    if (isThere ? tag !== before.tag : tag !== null || sealed === null) {
      return { name, result: 'conflict' };
    }
    this.#tags += 1;
    const stored: PutAnswer = { name, result: 'stored', tag: `t${this.#tags}` };
    if (this.loses(item)) return stored;
    this.seq += 1;
    this.documents.set(name, { tag: stored.tag, sealed, seq: this.seq });
    this.onStored(name, before);
    return stored;
  }

  #put(items: readonly SealedItem[]): ServerAnswer<readonly PutAnswer[]> {
    this.requests += 1;
    const fault = this.fault();
    if (fault === 'before') return unreachable;
    if (items.some(({ name }) => name.startsWith('_'))) return { ok: false, trouble: 'odd-answer' };
    const length = items.reduce((sum, { sealed }) => sum + (sealed?.length ?? 0), 0);
    if (length > this.longestBatch || items.length > 251)
      return { ok: false, trouble: 'too-large' };
    const arriving = fault === 'half' ? items.slice(0, Math.ceil(items.length / 2)) : items;
    const answers = arriving.map((item) => this.#store(item));
    return fault === null ? { ok: true, value: answers } : unreachable;
  }

  #changes(since: string | null, limit: number): ServerAnswer<ChangeBatch> {
    this.requests += 1;
    if (this.fault() !== null) return unreachable;
    const from = since === null ? 0 : Number(since.slice(1));
    const rows = [...this.documents]
      .filter(([, { seq }]) => seq > from)
      .toSorted(([, a], [, b]) => a.seq - b.seq);
    const page = rows.slice(0, limit);
    const changes: ServerChange[] = page.map(([name, { tag, sealed }]) => ({ name, tag, sealed }));
    const cursor = `c${page.at(-1)?.[1].seq ?? from}`;
    const isLast = this.tellsPending ? rows.length <= limit : page.length === 0;
    return { ok: true, value: { changes, cursor, isLast } };
  }

  /** One device's way to it. */
  connect(): SyncServer {
    return {
      put: (items) => Promise.resolve(this.#put(items)),
      changes: ({ since, limit }) => Promise.resolve(this.#changes(since, limit)),
      listing: ({ since, limit }) => {
        const answer = this.#changes(since, limit);
        if (!answer.ok) return Promise.resolve(answer);
        const changes = answer.value.changes.map(({ name, tag, sealed }) => ({
          name,
          tag,
          isThere: sealed !== null,
        }));
        return Promise.resolve({ ok: true, value: { ...answer.value, changes } });
      },
      close: () => undefined,
    };
  }
}

/** Whoever waits there hears nothing until they ask. */
export const withoutNews = (server: SyncServer): SyncServer => ({
  ...server,
  changes: (ask, signal) =>
    ask.wait
      ? new Promise((resolve) => {
          signal?.addEventListener('abort', () => resolve(unreachable));
        })
      : server.changes(ask),
});
