import { useState } from 'react';
import { sealedUntil } from '@/journal/letters';
import { useJournal } from '@/store/journal-context';
import { isoDay } from '@/ui/when';

/** The day (YYYY-MM-DD) until which an entry is sealed; null for all that can be read. */
export function useSeal(entry: string): string | null {
  const [today] = useState(() => isoDay(Date.now()));
  return useJournal(({ facts }) => sealedUntil(facts, entry, today));
}
