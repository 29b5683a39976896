import { sealedUntil } from '@/journal/letters';
import { useJournal } from '@/store/journal-context';

/** The day (YYYY-MM-DD) until which an entry is sealed, also once it has come; null for all that can be read. */
export const useSeal = (entry: string): string | null =>
  useJournal(({ facts }) => sealedUntil(facts, entry));
