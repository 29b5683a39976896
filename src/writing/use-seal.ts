import { sealedUntil } from '@/journal/letters';
import { useJournal } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { isoDay } from '@/ui/when';

/** The day (YYYY-MM-DD) until which an entry is sealed; null for all that can be read. */
export function useSeal(entry: string): string | null {
  const today = isoDay(useNow());
  return useJournal(({ facts }) => sealedUntil(facts, entry, today));
}
