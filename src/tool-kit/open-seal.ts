import { dayAt } from '@/journal/calendar-day';
import { sealFact } from '@/journal/letters';
import { metFact } from '@/journal/met-fact';
import type { JournalStore } from '@/store/journal-store';

/** Opens a page that was sealed until the day `seal`; it has come back, whether or not that day has come. */
export function openSeal(store: JournalStore, entry: string, seal: string): void {
  const { setFact, now } = store.getState();
  const today = dayAt(now());
  setFact(sealFact(entry), null);
  // Opened early, it may be sealed anew until a day before the one it had.
  setFact(metFact({ what: 'sealed-letter', entry }), seal < today ? seal : today);
}
