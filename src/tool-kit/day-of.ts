import { noonOf } from '@/journal/calendar-day';
import { longDate } from '@/ui/when';

/** 'Monday 16 March' for a local calendar day as YYYY-MM-DD. */
export const dayOf = (day: string, now: number): string => longDate(noonOf(day), now);
