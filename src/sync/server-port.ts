/**
 * What keeping in step asks of any server: to put sealed documents under opaque names, each only in
 * place of the one its sender knew, and to tell what changed since. Results are values: nothing rejects.
 */

/** A document as the server sees it. */
export type SealedItem = {
  /** Never begins with `_`. */
  name: string;
  /** Base64; null takes the document away. */
  sealed: string | null;
  /** The tag of what it takes the place of; null where there is none, or one that was taken away. */
  tag: string | null;
};

/** What became of one of them; a batch answers for each, in its order. */
export type PutAnswer =
  | { name: string; result: 'stored'; tag: string }
  /** Something else is there than its sender knew. */
  | { name: string; result: 'conflict' }
  /** This one the server will not have; `full` where it has no room. */
  | { name: string; result: 'refused'; why: 'full' | 'too-large' | 'other' };

export type ServerChange = {
  name: string;
  tag: string;
  /** Null where it was taken away. */
  sealed: string | null;
};

/** The same without what is in them: `isThere` is false where it was taken away. */
export type ListedChange = { name: string; tag: string; isThere: boolean };

export type ChangeBatch<Change = ServerChange> = {
  /** Oldest first; a name comes once, as it last was. */
  changes: readonly Change[];
  /** Where the next one goes on; opaque. */
  cursor: string;
  /** Nothing newer was there. */
  isLast: boolean;
};

export type ServerTrouble =
  | 'unreachable'
  /** 401 */
  | 'wrong-code'
  /** 403 */
  | 'not-yours'
  /** 404 */
  | 'removed'
  /** 413, or 502 of a proxy with a cap */
  | 'too-large'
  /** 429, 503 */
  | 'busy'
  /** 507 */
  | 'full'
  /** Not what the API promises. */
  | 'odd-answer';

export type ServerAnswer<Value> =
  | { ok: true; value: Value }
  | { ok: false; trouble: ServerTrouble };

export type SyncServer = {
  /** At most 250 items and a note, of 512 KB together. Where it fails as a whole, some may be stored all the same. */
  put(
    items: readonly SealedItem[],
    signal?: AbortSignal,
  ): Promise<ServerAnswer<readonly PutAnswer[]>>;
  /** What changed after `since`, null for all there is; with `wait` it answers only once something has, or a minute passed. */
  changes(
    ask: { since: string | null; limit: number; wait: boolean },
    signal?: AbortSignal,
  ): Promise<ServerAnswer<ChangeBatch>>;
  /** The same by names and tags alone. */
  listing(
    ask: { since: string | null; limit: number },
    signal?: AbortSignal,
  ): Promise<ServerAnswer<ChangeBatch<ListedChange>>>;
  /** Ends what is under way. */
  close(): void;
};
