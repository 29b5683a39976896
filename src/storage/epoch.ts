/**
 * Whether this tab may write, and in which epoch: how often the journal had been emptied or replaced.
 * A newer version of the app, or an epoch raised elsewhere, stops the tab: it shows what it has.
 */
import { readEpoch } from './findings';
import type { LocalHome } from './local-home';
import type { Notices } from './notices';
import type { SaveFailure } from './port';

type EpochParts = {
  local: LocalHome | null;
  notices: Notices;
  isSecondMissing: () => boolean;
  /** Whether the journal's lock is still this tab's; it stops the tab where it is not. */
  isSameLock: () => boolean;
};

export function createEpoch({ local, notices, isSecondMissing, isSameLock }: EpochParts) {
  let phase: 'unread' | 'reading' | 'open' | 'newer' | 'replaced' | 'relocked' | 'closed' =
    'unread';
  let wasOpen = false;
  let current = 0;
  /** The highest this tab ever heard of: where it begins anew, should both homes have forgotten. */
  let highest = 0;

  const hasNoHome = (): boolean => local === null && isSecondMissing();

  /** 'newer' and 'relocked' are final for this tab; after 'replaced' it may be read anew. */
  function stop(why: 'newer' | 'replaced' | 'relocked'): void {
    if (phase === 'closed' || phase === 'newer' || phase === 'relocked') return;
    phase = why;
    notices.tell({ kind: why });
  }

  /** The epoch in localStorage now; heard of by a stopped tab too, which may begin anew. */
  function note(): number | null {
    const stored = local === null ? 0 : readEpoch(local);
    highest = Math.max(highest, stored ?? 0);
    return stored;
  }

  return {
    get current(): number {
      return current;
    },
    isOpen: (): boolean => phase === 'open',
    isReading: (): boolean => phase === 'reading',
    /** Whether it is being read for the first time, also where a newer version was found meanwhile: it shows what it can. */
    isStarting: (): boolean => phase === 'reading' || (phase === 'newer' && !wasOpen),
    /** Whether it writes no more, unless it is read anew. */
    isStopped: (): boolean => phase === 'newer' || phase === 'replaced' || phase === 'relocked',
    mayBegin: (): boolean => phase === 'unread' || phase === 'replaced',
    mayWrite: (): boolean => phase === 'open' && !hasNoHome(),
    stop,
    note,

    /** Begins to read, in the highest epoch that was heard of. */
    begin(): void {
      current = highest;
      notices.forget('replaced');
      phase = 'reading';
      wasOpen = false;
    },

    /** The highest that was heard of, or that localStorage has by now. */
    known(): number {
      note();
      return highest;
    },

    /** Reading is over. */
    open(): void {
      if (phase !== 'reading') return;
      phase = 'open';
      wasOpen = true;
    },

    /** An epoch somebody wrote in. */
    observe(other: number): void {
      highest = Math.max(highest, other);
    },

    raise(to: number): void {
      highest = Math.max(highest, to);
      current = to;
    },

    /** Why nothing may be written now; asks localStorage, since an emptying elsewhere shows there first. */
    refusal(): SaveFailure | null {
      if (phase === 'newer' || phase === 'replaced' || phase === 'relocked') return phase;
      if (phase !== 'open' || hasNoHome()) return 'blocked';
      if (local === null) return null;
      const stored = note();
      if (stored !== null && stored <= current) return isSameLock() ? null : 'relocked';
      const why = stored === null ? 'newer' : 'replaced';
      stop(why);
      return why;
    },

    close(): void {
      phase = 'closed';
    },
  };
}

export type Epoch = ReturnType<typeof createEpoch>;
