import { createCopier } from './copier';
import type { FormedSecond } from './formed-second';
import { NewerDatabaseError, type SecondWrite, type WrittenOutcome } from './second-home';
import type { Slot } from './slot';
import type { Surroundings } from './surroundings';

export type WriteOutcome = WrittenOutcome | 'refused';

/** How long a write may take before the words count as kept in one home only, in ms. */
const writeLimit = 10_000;
/** The same for one that follows on one that took too long: nobody waits that long twice. */
const nextWriteLimit = 1000;
/** How long the home may take to open before it counts as refused, in ms; it may still join later. */
const openLimit = 4000;

type ConnectionParts = {
  open: ((onLost: () => void) => Promise<FormedSecond>) | null;
  after: Surroundings['after'];
  onNewer: () => void;
  /** The home is missing, refuses or does not answer. May be called often. */
  onRefused: () => void;
  onWritten: (change: SecondWrite) => void;
  /** Whether it was this tab that changed the lock, and what was refused for it is worth another try. */
  isOwnLock: () => Promise<boolean>;
};

/** The way to the second home: opens it, says when it is lost, and never rejects. */
export function createConnection(parts: ConnectionParts) {
  const { open, after, onNewer, onRefused, onWritten, isOwnLock } = parts;
  let home: FormedSecond | null = null;
  let opening: Promise<FormedSecond | null> | null = null;
  let isMissing = open === null;
  /** Opening ran out of time, and may yet answer. */
  let isSilent = false;
  let patience = writeLimit;
  let isClosed = false;
  let copyOf = createCopier(copyNow);

  /** Null when it takes longer. A late answer is not lost: whoever gave it acts on it. */
  function within<T>(ms: number, work: Promise<T>): Promise<T | null> {
    return new Promise((resolve) => {
      const callOff = after(ms, () => resolve(null));
      void work.then((value) => {
        callOff();
        resolve(value);
      });
    });
  }

  function lose(): void {
    home?.close();
    home = null;
    // A write that hangs must not hold up those of the next connection.
    copyOf = createCopier(copyNow);
  }

  function connect(): Promise<FormedSecond | null> {
    if (home !== null || open === null || isClosed) return Promise.resolve(home);
    opening ??= openInTime(open(lose));
    return opening;
  }

  function openInTime(answer: Promise<FormedSecond>): Promise<FormedSecond | null> {
    const callOff = after(openLimit, () => {
      if (isClosed) return;
      isSilent = true;
      onRefused();
    });
    return answer
      .then(
        (opened) => {
          if (isClosed) opened.close();
          else home = opened;
          isMissing = false;
          return home;
        },
        (error: unknown) => {
          if (error instanceof NewerDatabaseError) onNewer();
          else onRefused();
          isMissing = true;
          return null;
        },
      )
      .finally(() => {
        callOff();
        isSilent = false;
        opening = null;
      });
  }

  /** Begins at once when the home is open. */
  async function write(change: SecondWrite): Promise<WriteOutcome> {
    const to = home;
    if (to === null) return 'refused';
    try {
      const outcome = await to.write(change);
      if (outcome === 'written') onWritten(change);
      return outcome;
    } catch {
      // Refused once or broken for good: opening it again will tell.
      if (home === to) lose();
      return 'refused';
    }
  }

  function copyNow(slot: Slot): Promise<WriteOutcome> {
    return write({ epoch: slot.epoch, put: [slot] });
  }

  /** Once more on a new connection when it is refused: one aborted transaction says little about the next. */
  async function patiently(begin: () => Promise<WriteOutcome>): Promise<WriteOutcome> {
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      // Whoever waits for one that is silent already would wait for every change anew.
      if (home === null && !isSilent) await within(openLimit, connect());
      if (home === null) return 'refused';
      const outcome = await within(patience, begin());
      patience = outcome === null ? nextWriteLimit : writeLimit;
      if (outcome === null) break;
      if (outcome === 'relocked' && (await isOwnLock())) continue;
      if (outcome !== 'refused') return outcome;
    }
    lose();
    onRefused();
    return 'refused';
  }

  return {
    /** The browser has no IndexedDB at all. */
    isAbsent: open === null,
    get home(): FormedSecond | null {
      return home;
    },
    /** True while there is no second home to wait for; a lost or slow one is one to wait for. */
    get isMissing(): boolean {
      return isMissing;
    },
    connect,
    within,
    lose,
    write,
    /** Copies a slot, in the same turn when it can; 'refused' also when it takes too long. */
    copy: (slot: Slot): Promise<WriteOutcome> => patiently(() => copyOf(slot)),
    /** A write that somebody waits for. */
    commit: (change: SecondWrite): Promise<WriteOutcome> => patiently(() => write(change)),
    close(): void {
      isClosed = true;
      lose();
    },
  };
}

export type Connection = ReturnType<typeof createConnection>;
