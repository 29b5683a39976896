import { t } from '@lingui/core/macro';
/**
 * Calendar days as YYYY-MM-DD, where the person is. The arithmetic is done in UTC, where every day has
 * 24 hours, so that a clock change between two days never moves an end date by one.
 */
import { languageTag } from '@/words/language';
import { once } from '@/words/once';
import { momentAt, wallTime, type Moment } from './zone';

const calendarDay = /^(\d{4})-(\d{2})-(\d{2})$/u;
const dayLength = 86_400_000;
const hour = 3_600_000;

/** Midnight UTC of a calendar day in ms, to count with; null for anything that is not one ('2026-02-30'). */
function midnightOf(day: string): number | null {
  const [, year, month, date] = calendarDay.exec(day) ?? [];
  if (year === undefined || month === undefined || date === undefined) return null;
  // Date.UTC would take the years 0 to 99 for 1900 to 1999.
  const at = new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(date));
  const isReal = new Date(at).toISOString().slice(0, 10) === day;
  return isReal ? at : null;
}

const dayOfMidnight = (at: number): string => {
  const day = new Date(at);
  // Beyond four digits there is no calendar day to be written.
  return Number.isNaN(day.getTime()) || !/^\d{4}-/u.test(day.toISOString())
    ? ''
    : day.toISOString().slice(0, 10);
};

/** The calendar day a moment lies on, where it was taken; '' for one in no year of four digits. */
export const dayAt = (moment: Moment): string => dayOfMidnight(wallTime(moment));

/** When a calendar day begins where the person is, in ms: midnight, or what comes first after it. */
export function startOfDay(day: string): number {
  const at = midnightOf(day);
  return at === null ? Number.NaN : momentAt(at);
}

/** Noon of a calendar day on the person's own clock, in ms: no clock change moves the day. */
export function noonOf(day: string): number {
  const at = midnightOf(day);
  return at === null ? Number.NaN : momentAt(at + 12 * hour);
}

/** Calendar days counted through, one more for each day; null for what is not one. */
export function numberOfDay(day: string): number | null {
  const at = midnightOf(day);
  return at === null ? null : at / dayLength;
}

/** The number of the calendar day a moment lies on. */
export const dayNumber = (moment: Moment): number => Math.floor(wallTime(moment) / dayLength);

/** Whole days from one calendar day to another; null where one of them is none. */
export function daysBetween(from: string, until: string): number | null {
  const [first, last] = [numberOfDay(from), numberOfDay(until)];
  return first === null || last === null ? null : last - first;
}

/** Calendar days from one moment to another, each by the day it was where it was taken. */
export const daysApart = (from: Moment, until: Moment): number =>
  dayNumber(until) - dayNumber(from);

/** 0 for Sunday to 6; null for what is not a calendar day. */
export function weekdayOf(day: string): number | null {
  const at = midnightOf(day);
  return at === null ? null : new Date(at).getUTCDay();
}

/** The same time on the wall so many days later, in ms; across clock changes too. */
export const momentDaysLater = (at: number, days: number): number =>
  momentAt(wallTime(at) + days * dayLength);

/** What the wall shows on a day at HH:MM, to find a moment by; null for what is no day or no time. */
export function wallOf(day: string, time: string): number | null {
  const at = midnightOf(day);
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)/u.exec(time) ?? [];
  if (at === null || hours === undefined || minutes === undefined) return null;
  return at + Number(hours) * hour + Number(minutes) * (hour / 60);
}

/** Whether the words are a calendar day that there is. */
export const isDay = (words: string): boolean => midnightOf(words) !== null;

/** The day so many days later; '' when `day` is not a calendar day, or the other would be none. */
export function addDays(day: string, days: number): string {
  const at = midnightOf(day);
  return at === null ? '' : dayOfMidnight(at + days * dayLength);
}

/** The days a plan may be made for, and the days somebody may remember: a year like 26 is none of them. */
export const firstPlanDay = '2000-01-01';
export const firstKnownDay = '1900-01-01';
export const lastLikelyDay = '2199-12-31';

/** Whether a calendar day is one that a plan may be about. */
export const isPlanDay = (day: string): boolean =>
  isDay(day) && day >= firstPlanDay && day <= lastLikelyDay;

const inWords = once(
  () => new Intl.DateTimeFormat(languageTag, { dateStyle: 'full', timeZone: 'UTC' }),
);

/** 'Monday 3 May 2027'; anything that is not a calendar day comes back as it was. */
export function dayInWords(day: string): string {
  const at = midnightOf(day);
  return at === null ? day : inWords().format(at).replace(',', '');
}

/** 'Monday 3 May 2027, 21:14', of a day and a time as they are said. */
export const dayAndTime = (day: string, time: string): string =>
  t({ comment: 'A day and a time', message: `${day}, ${time}` });
