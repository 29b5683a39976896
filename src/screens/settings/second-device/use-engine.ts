import { useEffect, useState } from 'react';
import type { Sync } from '@/sync/sync-port';

type Engine = {
  /** Null until it is there. */
  sync: Sync | null;
  hasFailed: boolean;
  tryAgain: () => void;
};

/** What keeps devices in step, fetched for the screen that needs it. */
export function useEngine(open: () => Promise<Sync>): Engine {
  const [sync, setSync] = useState<Sync | null>(null);
  const [failed, setFailed] = useState(0);
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let isHere = true;
    open().then(
      (opened) => {
        if (isHere) setSync(opened);
      },
      () => {
        if (isHere) setFailed(attempt);
      },
    );
    return () => {
      isHere = false;
    };
  }, [open, attempt]);
  return {
    sync,
    hasFailed: sync === null && failed === attempt,
    tryAgain: () => setAttempt((before) => before + 1),
  };
}
