import { sealedUntil } from '@/journal/letters';
import { useJournal } from '@/store/journal-context';
import { useToday } from '@/store/use-today';

/** The day (YYYY-MM-DD) until which an entry is sealed; null for all that can be read. */
export function useSeal(entry: string): string | null {
  const { today } = useToday();
  return useJournal(({ facts }) => sealedUntil(facts, entry, today));
}
