import { useEffect, useMemo } from 'react';
import type { Entry } from '@/journal/entry';
import type { Return } from '@/journal/promises';
import { metFact } from '@/journal/met-fact';
import { isMetByReading, promisedFor, returnsOn } from '@/journal/returns';
import { useJournal, useJournalStore } from './journal-context';
import { useGuide } from './use-guide';

/** What has come back at `now` (ms), pages of the guide that come round among it. */
export function useReturns(now: number): readonly Return[] {
  const entries = useJournal((state) => state.entries);
  const facts = useJournal((state) => state.facts);
  const { suggested } = useGuide();
  return useMemo(() => returnsOn(entries, facts, now, suggested), [entries, facts, now, suggested]);
}

/** What a page was promised and has not come yet. */
export function usePromised(entry: Pick<Entry, 'id'>, now: number): readonly Return[] {
  const entries = useJournal((state) => state.entries);
  const facts = useJournal((state) => state.facts);
  return promisedFor(entries, facts, now, entry);
}

/** A page that came back is met by being opened, whichever way led to it. */
export function useMeeting(entry: string): void {
  const store = useJournalStore();
  useEffect(() => {
    const { entries, facts, now, setFact } = store.getState();
    for (const one of returnsOn(entries, facts, now())) {
      if (one.entry === entry && isMetByReading(one)) setFact(metFact(one), one.day);
    }
  }, [store, entry]);
}
