import { useState } from 'react';
import { useJournalStore } from '@/store/journal-context';
import { useSync } from '@/store/sync-context';
import type { Emptied, Sync } from '@/sync/sync-port';
import type { Devices } from './which-devices';

/**
 * How it ended. 'later': the server has yet to hear of it. 'not-told': what keeps devices in step could not be
 * had. 'gone' and 'shut-out': nothing there is this device's any more. 'not-stopped': it goes on until the page is loaded anew. The code goes with the journal in any case.
 * 'left', 'left-shut-out', 'left-forgotten': deleted here alone, and what an earlier code opens is on its server still.
 * 'untold': the same, and the other devices never hear that everything was replaced before.
 */
export type Deletion = {
  here: 'verified' | 'unverified' | 'refused';
  elsewhere:
    | 'untouched'
    | Emptied
    | 'not-stopped'
    | 'not-told'
    | 'left'
    | 'left-shut-out'
    | 'left-forgotten'
    | 'untold';
};

type Deleting = {
  outcome: Deletion | null;
  /** Whether other devices have it too. */
  isElsewhere: boolean;
  /** Whether what an earlier code opens is yet to be taken off its server. */
  isToBeEmptied: boolean;
  /** Whether the others have yet to hear that everything was replaced here. */
  isReplacing: boolean;
  isBusy: boolean;
  remove: (devices: Devices) => Promise<void>;
};

const leftWords = {
  nothing: 'untouched',
  later: 'left',
  'shut-out': 'left-shut-out',
  untold: 'untold',
} as const;

/** Deletes the journal from this device, or from every device that has it. */
export function useDeleting(): Deleting {
  const store = useJournalStore();
  const { state, open } = useSync();
  const [outcome, setOutcome] = useState<Deletion | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const isReplacing = state.isReplacing === true;
  const isToBeEmptied = state.isLeaving || (!state.on && state.isEmptying);

  /** Both homes here, and what is remembered of the journal in this tab. */
  async function deleteHere(): Promise<Deletion['here']> {
    const result = await store.getState().deleteEverything();
    if (!result.saved) return 'refused';
    return result.verified ? 'verified' : 'unverified';
  }

  /** Off already, or stopped first; an order to empty a place of before is kept, and that alone. */
  async function deletedHere(openSync: () => Promise<Sync>): Promise<Deletion> {
    const sync = await openSync().catch(() => null);
    if (sync === null) {
      const untouched = isReplacing ? 'untold' : 'untouched';
      const elsewhere = isToBeEmptied ? 'left-forgotten' : untouched;
      return { here: await deleteHere(), elsewhere };
    }
    const done = await sync.deleteHere().catch(() => null);
    if (done === null) return { here: await deleteHere(), elsewhere: 'not-stopped' };
    if (!done.isDeleted) return { here: 'refused', elsewhere: 'untouched' };
    return { here: done.verified ? 'verified' : 'unverified', elsewhere: leftWords[done.left] };
  }

  async function deleted(devices: Devices): Promise<Deletion> {
    if (open === null || (!state.on && !isToBeEmptied && !isReplacing))
      return { here: await deleteHere(), elsewhere: 'untouched' };
    if (!state.on || devices === 'this') return deletedHere(open);
    const told = await open()
      .then((sync) => sync.deleteEverywhere())
      .catch(() => null);
    // Whoever deletes in a hurry never depends on a part that has to be fetched.
    if (told === null) return { here: await deleteHere(), elsewhere: 'not-told' };
    // It has emptied both homes here. Emptied once more, they would lose the order that waits for the server.
    if (!told.isDeleted) return { here: 'refused', elsewhere: 'untouched' };
    return { here: told.verified ? 'verified' : 'unverified', elsewhere: told.done };
  }

  return {
    outcome,
    isBusy,
    isElsewhere: state.on,
    isToBeEmptied,
    isReplacing,
    async remove(devices: Devices): Promise<void> {
      if (isBusy) return;
      setIsBusy(true);
      const refused: Deletion = { here: 'refused', elsewhere: 'untouched' };
      setOutcome(await deleted(devices).catch(() => refused));
      setIsBusy(false);
    },
  };
}
