import type { Pause } from '@/storage/pause';
import { slicesOf } from './slices';
import type { Generation } from './sync-keys';

/**
 * What one device remembers of the server. All of it may be lost: a start from nothing puts it right.
 * No word, id or key of the journal is in it, so that it tells nothing of a locked one.
 */

/** What is known of a document, by its name. */
export type KnownDocument = {
  /** Null where it was taken away. */
  tag: string | null;
  /** The counter of the version in it, or last in it; -1 where it holds none that can be read. */
  counter: number;
  /** It was seen in the feed, and no later generation before it: only then is it surely sent. */
  isSure: boolean;
  /** The counter of a version that was sent again after it was taken away there, though it counted here. */
  sentAgain?: number;
};

export type Aside = {
  /** Written by a newer app; altered, swapped or cut; or not wanted by the server. */
  why: 'newer' | 'unreadable' | 'refused';
  /** Of a newer app: kept until this one is as new. */
  sealed: string | null;
};

/** The journal is to be emptied or replaced on all devices, or was moved away, as soon as the server can be reached. */
export type Order = {
  why: 'emptied' | 'replaced' | 'moved';
  /** What the generation it begins is called. */
  id: string;
  /** Noted before all there is here is replaced: it counts only if that came to pass, and the storage's epoch is higher by now. */
  above?: number;
  /** Of what moved away: the id of the generation it is in where it is now. */
  goesOn?: string | undefined;
};

export type SyncMeta = {
  /** Null before the first round. */
  generation: Generation | null;
  /** How far the feed was read. */
  cursor: string | null;
  /** Ms since 1970: when all was last in step, and when all was last compared. */
  inStepAt: number | null;
  checkedAt: number;
  order: Order | null;
  /** It came along from another place, and was not in step with this one yet. */
  comesAlong?: boolean;
  /** It moved away from here, and all that was sent here was sent before what this device has was over anywhere. */
  isClosed?: boolean;
};

export type SavedState = {
  meta: SyncMeta | null;
  known: ReadonlyMap<string, KnownDocument>;
  aside: ReadonlyMap<string, Aside>;
  /** The sealed notes of all devices, by their documents' names. */
  devices: ReadonlyMap<string, string>;
};

/** One transaction; null removes. */
export type StateChange = {
  /** Everything goes first. */
  isAnew: boolean;
  meta: SyncMeta;
  known: ReadonlyMap<string, KnownDocument | null>;
  aside: ReadonlyMap<string, Aside | null>;
  devices: ReadonlyMap<string, string | null>;
};

/** Where it is kept. Rejects where the browser refuses. */
export type StateHome = {
  load(): Promise<SavedState>;
  save(change: StateChange): Promise<void>;
};

export const emptyMeta: SyncMeta = {
  generation: null,
  cursor: null,
  inStepAt: null,
  checkedAt: 0,
  order: null,
};

/** A map that knows which of its entries are not kept yet. */
function createKeptMap<Value>(saved: ReadonlyMap<string, Value>) {
  const values = new Map(saved);
  const changed = new Map<string, Value | null>();
  return {
    values: values as ReadonlyMap<string, Value>,
    set: (name: string, value: Value | null): void => {
      // Not there, and not to be taken away either.
      if (value === null && !values.has(name) && !changed.has(name)) return;
      if (value === null) values.delete(name);
      else values.set(name, value);
      changed.set(name, value);
    },
    clear(): void {
      values.clear();
      changed.clear();
    },
    changed: (): ReadonlyMap<string, Value | null> => new Map(changed),
    /** These are kept by now; what was set meanwhile is not. */
    kept(those: ReadonlyMap<string, Value | null>): void {
      for (const [name, value] of those) if (changed.get(name) === value) changed.delete(name);
    },
  };
}

/**
 * `generation` is the one that stands beside the secret: it is not forgotten with the rest. Rejects where
 * the browser refuses to read. What takes long to keep is kept in turns, by `pause`.
 */
export async function openSyncState(
  home: StateHome,
  generation: Generation | null,
  pause: Pause = () => null,
) {
  const saved = await home.load();
  const known = createKeptMap(saved.known);
  const aside = createKeptMap(saved.aside);
  const devices = createKeptMap(saved.devices);
  const { meta: savedMeta } = saved;
  let meta: SyncMeta = {
    ...(savedMeta ?? emptyMeta),
    generation: savedMeta?.generation ?? generation,
  };
  let keptMeta = meta;
  let isAnew = false;
  let keeping: Promise<unknown> = Promise.resolve();

  /**
   * In slices, so that the page has its turns. Stopped between two, what is missing is sent or read again: how far
   * the feed was read, and that something was done, is kept with the last of them.
   */
  async function keepAll(): Promise<boolean> {
    const asItIs = meta;
    const slices = slicesOf({
      known: known.changed(),
      aside: aside.changed(),
      devices: devices.changed(),
    });
    // Of a new generation nothing was read as long as not all is kept.
    const meanwhile = isAnew ? { ...asItIs, cursor: null } : keptMeta;
    for (const [place, slice] of slices.entries()) {
      const others = place === 0 ? null : pause();
      // oxlint-disable-next-line no-await-in-loop -- one after the other, with turns for the page in between
      if (others !== null) await others;
      const isLast = place === slices.length - 1;
      const change: StateChange = { isAnew, meta: isLast ? asItIs : meanwhile, ...slice };
      try {
        // oxlint-disable-next-line no-await-in-loop -- the last one only after all others
        await home.save(change);
      } catch {
        return false;
      }
      isAnew &&= !change.isAnew;
      keptMeta = change.meta;
      known.kept(slice.known);
      aside.kept(slice.aside);
      devices.kept(slice.devices);
    }
    return true;
  }

  return {
    get meta(): SyncMeta {
      return meta;
    },
    known: known.values,
    aside: aside.values,
    devices: devices.values,
    note(change: Partial<SyncMeta>): void {
      meta = { ...meta, ...change };
    },
    /** Of what is not there, and held nothing, there is nothing to remember: a server can make up any number of such. */
    setKnown: (name: string, row: KnownDocument | null): void =>
      known.set(name, row?.tag === null && row.counter < 0 ? null : row),
    setAside: aside.set,
    setDevice: devices.set,

    /** Forgets all that belongs to a generation, and is read anew. What devices say of themselves belongs to none. */
    begin(next: Generation): void {
      known.clear();
      aside.clear();
      for (const [name, sealed] of devices.values) devices.set(name, sealed);
      isAnew = true;
      meta = { ...meta, generation: next, cursor: null };
    },

    /** False where the browser refuses; the next time all of it is tried again. One waits for the other. */
    keep(): Promise<boolean> {
      const kept = keeping.then(keepAll);
      keeping = kept;
      return kept;
    },
  };
}

export type OpenSyncState = Awaited<ReturnType<typeof openSyncState>>;
