/** Dates and times as the interface says them, in the reader's own time zone. All take ms since 1970. */

const format = (options: Intl.DateTimeFormatOptions): ((at: number) => string) => {
  const formatter = new Intl.DateTimeFormat('en-GB', options);
  return (at) => formatter.format(at);
};

const dayAndMonth = format({ day: 'numeric', month: 'long' });
const withYear = format({ day: 'numeric', month: 'long', year: 'numeric' });
const weekdayAndMonth = format({ weekday: 'long', day: 'numeric', month: 'long' });
const weekdayWithYear = format({
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** '21:14' */
export const clockTime = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
/** 'March 2026' */
export const monthAndYear = format({ month: 'long', year: 'numeric' });
/** '16' */
export const dayOfMonth = format({ day: 'numeric' });
/** 'Mon' */
export const shortWeekday = format({ weekday: 'short' });

const isThisYear = (at: number, now: number): boolean =>
  new Date(at).getFullYear() === new Date(now).getFullYear();

/** '16 March', with the year where it is not this one. */
export const shortDate = (at: number, now: number): string =>
  isThisYear(at, now) ? dayAndMonth(at) : withYear(at);

/** 'Monday 16 March', with the year where it is not this one. */
export const longDate = (at: number, now: number): string =>
  (isThisYear(at, now) ? weekdayAndMonth(at) : weekdayWithYear(at)).replace(',', '');

/** 'night', 'morning', 'afternoon' or 'evening', as the clock on the wall has it. */
export function partOfDay(at: number): string {
  const hour = new Date(at).getHours();
  if (hour < 5 || hour >= 23) return 'night';
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}

const two = (part: number): string => String(part).padStart(2, '0');

/** The local calendar day as YYYY-MM-DD. */
export function isoDay(at: number): string {
  const day = new Date(at);
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

const noon = (at: number): number => new Date(at).setHours(12, 0, 0, 0);

/** Whole calendar days from one moment to another, as the person's own calendar counts them. */
export function calendarDays(from: number, to: number): number {
  return Math.round((noon(to) - noon(from)) / 86_400_000);
}
