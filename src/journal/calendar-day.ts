/**
 * Local calendar days as YYYY-MM-DD. The arithmetic is done in UTC, where every day has 24 hours,
 * so that a clock change between two days never moves an end date by one.
 */

const calendarDay = /^(\d{4})-(\d{2})-(\d{2})$/u;
/** Ms in a day. */
export const dayLength = 86_400_000;

/** Ms in a week. */
export const weekLength = 7 * dayLength;

/** Midnight UTC of a calendar day in ms; null for anything that is not one ('2026-02-30'). */
export function midnightOf(day: string): number | null {
  const [, year, month, date] = calendarDay.exec(day) ?? [];
  if (year === undefined || month === undefined || date === undefined) return null;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(date));
  const isReal = new Date(at).getUTCDate() === Number(date);
  return isReal ? at : null;
}

/** Noon of a calendar day on the person's own clock, in ms: no clock change moves the day. */
export const noonOf = (day: string): number => new Date(`${day}T12:00`).getTime();

/** Whole days from one calendar day to another; null where one of them is none. */
export function daysBetween(from: string, until: string): number | null {
  const [first, last] = [midnightOf(from), midnightOf(until)];
  return first === null || last === null ? null : (last - first) / dayLength;
}

/** Whether the words are a calendar day that there is. */
export const isDay = (words: string): boolean => midnightOf(words) !== null;

/** The day so many days later; '' when `day` is not a calendar day. */
export function addDays(day: string, days: number): string {
  const at = midnightOf(day);
  return at === null ? '' : new Date(at + days * dayLength).toISOString().slice(0, 10);
}

const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });

/** 'Monday 3 May 2027'; anything that is not a calendar day comes back as it was. */
export function dayInWords(day: string): string {
  const at = midnightOf(day);
  return at === null ? day : inWords.format(at).replace(',', '');
}
