import { dayAt } from '@/journal/calendar-day';
import { useEffect, useState } from 'react';
import { useJournalStore } from './journal-context';

/**
 * The moment a screen tells the time from, in ms since 1970: when it was opened, and again when the page
 * is shown after having been hidden, the machine has slept or another day has begun. It stands still while
 * somebody types, and moves on when they rest.
 */
export function useNow(): number {
  const { now, onLater, knownAt } = useJournalStore().getState();
  const [at, setAt] = useState(now);
  useEffect(() => onLater(() => setAt(now())), [now, onLater]);
  // What was written since, on the same day, doesn't lie ahead.
  const known = knownAt();
  return known > at && dayAt(known) === dayAt(at) ? known : at;
}
