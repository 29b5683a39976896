/**
 * Local calendar days as YYYY-MM-DD. The arithmetic is done in UTC, where every day has 24 hours,
 * so that a clock change between two days never moves an end date by one.
 */

const calendarDay = /^(\d{4})-(\d{2})-(\d{2})$/u;
const dayInMs = 86_400_000;

function midnightUtc(day: string): number | null {
  const [, year, month, date] = calendarDay.exec(day) ?? [];
  if (year === undefined || month === undefined || date === undefined) return null;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(date));
  const isReal = new Date(at).getUTCDate() === Number(date);
  return isReal ? at : null;
}

/** Whether the words are a calendar day that there is. */
export const isDay = (words: string): boolean => midnightUtc(words) !== null;

/** The day so many days later; '' when `day` is not a calendar day. */
export function addDays(day: string, days: number): string {
  const at = midnightUtc(day);
  return at === null ? '' : new Date(at + days * dayInMs).toISOString().slice(0, 10);
}

const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });

/** 'Monday 3 May 2027'; anything that is not a calendar day comes back as it was. */
export function dayInWords(day: string): string {
  const at = midnightUtc(day);
  return at === null ? day : inWords.format(at).replace(',', '');
}
