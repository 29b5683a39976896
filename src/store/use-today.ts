import { dayAt } from '@/journal/calendar-day';
import { useJournalStore } from './journal-context';
import { useNow } from './use-now';

/**
 * Today as a calendar day (YYYY-MM-DD): `today` to be read on the screen, and `todayNow` for what is
 * written, which may be long after the screen was drawn.
 */
export function useToday(): { today: string; todayNow: () => string } {
  const store = useJournalStore();
  return { today: dayAt(useNow()), todayNow: () => dayAt(store.getState().now()) };
}
