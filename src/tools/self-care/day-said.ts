import { noonOf } from '@/journal/calendar-day';
import { longDate, shortWeekday } from '@/ui/when';

/** 'Monday 16 March' for '2026-03-16'. */
export const daySaid = (day: string): string => longDate(noonOf(day), noonOf(day));

/** 'Mon' for '2026-03-16'. */
export const weekdaySaid = (day: string): string => shortWeekday(noonOf(day));
