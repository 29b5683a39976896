import type { JournalStorage, Kept, SaveResult, Version } from '@/storage/port';
import type { Pause } from '@/storage/pause';
import type { Documents } from './documents';
import type { ServerChange, SyncServer } from './server-port';
import { generationIn, type Generation } from './sync-keys';
import type { SyncQuestion, SyncTrouble } from './sync-port';
import type { KnownDocument, OpenSyncState } from './sync-state';

/** What a round works with. */
export type RoundParts = {
  storage: Pick<JournalStorage, 'versions' | 'takeIn' | 'epoch'>;
  server: SyncServer;
  state: OpenSyncState;
  documents: Documents;
  /** This device; its name is the person's. */
  device: () => { id: string; name: string };
  /** Whether a record is a matter of one device, such as its theme: never sent, never taken in. */
  isOfDevice: (id: string) => boolean;
  /** Puts these records in place of all there are here, where no version is live but those judged. */
  startOver: (records: readonly Kept[], judged: readonly Version[]) => Promise<SaveResult>;
  /** Whether a record holds words of the person's: about those somebody is asked before they are let go. */
  isWords: (id: string) => boolean;
  /** What was answered to an Asked; what was written since is kept either way. */
  choice: (Asked & { may: 'keep' | 'let-go' }) | null;
  /** Keeps what is being typed. */
  flush: () => void;
  /** Ms since 1970. */
  now: () => number;
  /** Random, for what a generation is called. */
  newId: () => string;
  signal: AbortSignal;
  /** What long work waits for where it has had its turn. */
  pause: Pause;
};

/** Whether words may be let go: for which generation, and exactly which versions. */
export type Asked = { generation: string; versions: ReadonlySet<string> };

/** How one step of a round ended; anything but 'on' ends the round. */
export type Step = 'on' | { trouble: SyncTrouble } | { question: SyncQuestion; asked: Asked };

export const trouble = (why: SyncTrouble): Step => ({ trouble: why });

/** What goes to other devices, of all records or of these. */
export const versionsToSend = (
  { storage, isOfDevice }: RoundParts,
  ids?: Iterable<string>,
): Version[] => storage.versions(ids).filter(({ id }) => !isOfDevice(id));

/**
 * Whether the server has a version, as far as is known here. What was taken away is not there, though it was once:
 * a version that something replaces is none of those that are sent, and what nothing replaces is to be there. It is
 * sent again once: where another device has what replaces it, and this one cannot read that, the two would never end.
 */
export const isOnServer = (known: KnownDocument | undefined, { counter }: Version): boolean =>
  known !== undefined &&
  known.counter >= counter &&
  (known.tag !== null || known.sentAgain === counter);

export const generationOf = ({ state }: RoundParts): Generation => {
  const { generation } = state.meta;
  if (generation === null) throw new Error('No generation was read.');
  return generation;
};

/** Why nothing of this could be kept here. */
export function troubleOf(result: Extract<SaveResult, { saved: false }>): Step {
  if (result.why === 'newer') return trouble('newer-app');
  const isStopped = result.why === 'replaced' || result.why === 'relocked';
  return trouble(isStopped ? 'locked' : 'no-room-here');
}

/** Of two generations the one that counts: the later, and of two at once the same one for everybody. */
export const isLater = (a: Generation, b: Generation): boolean =>
  a.n === b.n ? a.id > b.id : a.n > b.n;

/** Reads the feed from `since` on, batch by batch, until `onBatch` has something to say or all is read. */
export async function readFeed(
  { server, signal }: RoundParts,
  since: string | null,
  onBatch: (changes: readonly ServerChange[], cursor: string, from: string | null) => Promise<Step>,
): Promise<Step> {
  let from = since;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- each batch goes on from the one before
    const answer = await server.changes({ since: from, limit: readItems, wait: false }, signal);
    if (!answer.ok) return trouble(answer.trouble);
    const { changes, cursor, isLast } = answer.value;
    // oxlint-disable-next-line no-await-in-loop -- and only once that one is kept
    const step = await onBatch(changes, cursor, from);
    if (step !== 'on') return step;
    if (isLast) return 'on';
    if (cursor === from) return trouble('odd-answer');
    from = cursor;
  }
}

/** Documents in one page of the feed: of shorter ones, half of the time goes by between two. */
const readItems = 500;

/** What a batch holds at most that goes up: documents, and characters of what is sealed in them. */
export const batchItems = 250;
export const batchLength = 512 * 1024;

/** How many documents of generations that are over are remembered at a time: they are taken away, and then come the next. */
const mostOver = 2_000;

/** How many more of them there is room for. */
export function roomForOver({ state }: Pick<RoundParts, 'state'>, n: number): number {
  let room = mostOver;
  for (const [name, { tag }] of state.known) if (tag !== null && isOver(name, n)) room -= 1;
  return room;
}

/** Whether a document is of a generation before that one. */
export const isOver = (name: string, n: number): boolean => (generationIn(name) ?? n) < n;
