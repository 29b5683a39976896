import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { useJournalStore } from '@/store/journal-context';
import { useLock } from '@/store/lock-context';
import type { Started } from './started';

type Records = Parameters<
  ReturnType<ReturnType<typeof useJournalStore>['getState']>['replaceRecords']
>[0];

/** Lets a locked journal go, puts a backup in its place where there is one, and begins without a lock. */
export function useBeginAnew() {
  const store = useJournalStore();
  const { beginAgain, isPaired } = useLock();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [isBusy, setIsBusy] = useState(false);
  const [isRefused, setIsRefused] = useState(false);

  async function begin(work: () => Promise<Omit<Started, 'wasPaired'> | null>): Promise<void> {
    if (isBusy) return;
    setIsBusy(true);
    const wasPaired = await isPaired();
    const begun = await work();
    const started: Started | null = begun === null ? null : { ...begun, wasPaired };
    setIsBusy(false);
    setIsRefused(started === null);
    if (started === null) return;
    // What is shown next is another app over another store: only the address goes along.
    await navigate(pathname, { replace: true, state: started });
    await beginAgain();
  }

  return {
    isBusy,
    isRefused,
    startAgain: () =>
      begin(async () => {
        const result = await store.getState().deleteEverything();
        return result.saved ? { restored: null, isVerified: result.verified } : null;
      }),
    restore: (records: Records, pages: number) =>
      begin(async () => {
        const result = await store.getState().replaceRecords(records);
        return result.saved ? { restored: pages, isVerified: true } : null;
      }),
  };
}
