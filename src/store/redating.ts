import { t } from '@lingui/core/macro';
import type { Draft, Entry } from '@/journal/entry';
import { findDraft } from '@/journal/find-draft';
import { datedAs, redated } from '@/journal/redate';
import type { Turns } from './turns';

export type RedatingActions = {
  /** Puts the day of a draft right: it was begun at `startedAt` (ms). Offers to take that back. */
  redate: (draftId: string, startedAt: number) => void;
};

type Parts = {
  now: () => number;
  turns: Pick<Turns, 'next'>;
  get: () => { entries: ReadonlyMap<string, Entry> };
  /** Keeps what is being written, before the draft is looked at. */
  flush: () => void;
  /** Keeps the draft as it is now; a sheet that is open on it takes it too. */
  put: (draft: Draft) => void;
  offerUndo: (words: string, undo: () => void) => void;
};

export function createRedating({ now, turns, get, flush, put, offerUndo }: Parts): RedatingActions {
  return {
    redate(draftId, startedAt) {
      flush();
      const draft = findDraft(get().entries, draftId);
      if (draft === undefined) return;
      put(redated(draft, startedAt, { now: now(), dated: turns.next() }));
      offerUndo(t`Day changed`, () => {
        flush();
        const newest = findDraft(get().entries, draftId);
        if (newest !== undefined) put(datedAs(newest, draft, turns.next()));
      });
    },
  };
}
