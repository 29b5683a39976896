import { longDate, shortWeekday } from '@/ui/when';

/** Noon, so that no clock change moves the day. */
const noonOf = (day: string): number => new Date(`${day}T12:00`).getTime();

/** 'Monday 16 March' for '2026-03-16'. */
export const daySaid = (day: string): string => longDate(noonOf(day), noonOf(day));

/** 'Mon' for '2026-03-16'. */
export const weekdaySaid = (day: string): string => shortWeekday(noonOf(day));
