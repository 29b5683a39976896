import { useState } from 'react';
import { useJournalStore } from '@/store/journal-context';
import { useSync } from '@/store/sync-context';
import type { Emptied } from '@/sync/sync-port';
import type { Devices } from './which-devices';

/**
 * How it ended. 'later': the server has yet to hear of it. 'not-told': what keeps devices in step could not be
 * had. 'gone' and 'shut-out': nothing there is this device's any more. 'not-stopped': it goes on until the page is loaded anew. The code goes with the journal in any case.
 */
export type Deletion = {
  here: 'verified' | 'unverified' | 'refused';
  elsewhere: 'untouched' | Emptied | 'not-stopped' | 'not-told';
};

type Deleting = {
  outcome: Deletion | null;
  /** Whether other devices have it too. */
  isElsewhere: boolean;
  isBusy: boolean;
  remove: (devices: Devices) => Promise<void>;
};

/** Deletes the journal from this device, or from every device that has it. */
export function useDeleting(): Deleting {
  const store = useJournalStore();
  const { state, open } = useSync();
  const [outcome, setOutcome] = useState<Deletion | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  /** Both homes here, and what is remembered of the journal in this tab. */
  async function deleteHere(): Promise<Deletion['here']> {
    const result = await store.getState().deleteEverything();
    if (!result.saved) return 'refused';
    return result.verified ? 'verified' : 'unverified';
  }

  async function deleted(devices: Devices): Promise<Deletion> {
    if (!state.on || open === null) return { here: await deleteHere(), elsewhere: 'untouched' };
    if (devices === 'this') {
      // First: what is deleted here is not to be taken for deleted everywhere, nor to come back.
      const sync = await open().catch(() => null);
      const isStopped = await (sync?.stop() ?? Promise.resolve()).then(
        () => true,
        () => false,
      );
      return { here: await deleteHere(), elsewhere: isStopped ? 'untouched' : 'not-stopped' };
    }
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
    async remove(devices: Devices): Promise<void> {
      if (isBusy) return;
      setIsBusy(true);
      const refused: Deletion = { here: 'refused', elsewhere: 'untouched' };
      setOutcome(await deleted(devices).catch(() => refused));
      setIsBusy(false);
    },
  };
}
