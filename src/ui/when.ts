/**
 * Dates and times as the interface says them: by the clock of the place a moment was taken in, where
 * that is known, and else where the person is.
 */
import { t } from '@lingui/core/macro';
import { languageTag } from '@/words/language';
import { once } from '@/words/once';
import { isTime, unknownMoment } from '@/journal/elapsed';
import { hourAt, wallTime, type Moment } from '@/journal/zone';

/** False for a moment that nobody knows, and for what no date can be: a formatter would throw. */
function isKnown(moment: Moment): boolean {
  const at = typeof moment === 'number' ? moment : moment.at;
  return isTime(at) && at !== unknownMoment;
}

const unknownDay = t({
  comment: 'In place of a day in a sentence: “Sealed until a day that isn’t known”',
  message: 'a day that isn’t known',
});

const format = (
  options: Intl.DateTimeFormatOptions,
  unknown = unknownDay,
): ((moment: Moment) => string) => {
  const formatter = once(
    () => new Intl.DateTimeFormat(languageTag, { ...options, timeZone: 'UTC' }),
  );
  return (moment) => (isKnown(moment) ? formatter().format(wallTime(moment)) : unknown);
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
export const clockTime = format(
  { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  t({
    comment: 'In place of a time: “Monday 16 March, at a time that isn’t known”',
    message: 'at a time that isn’t known',
  }),
);
/** 'March 2026' */
export const monthAndYear = format({ month: 'long', year: 'numeric' }, t`Day not known`);
/** '16' */
export const dayOfMonth = format({ day: 'numeric' }, '–');
/** 'Mon' */
export const shortWeekday = format({ weekday: 'short' }, '');

/** British days have none here; other languages keep theirs. */
const withoutComma = (day: string): string =>
  languageTag.startsWith('en') ? day.replace(',', '') : day;

const yearOf = (moment: Moment): number => new Date(wallTime(moment)).getUTCFullYear();

/** '16 March', with the year where it is not the one of `now`. */
export const shortDate = (moment: Moment, now: number): string =>
  yearOf(moment) === yearOf(now) ? dayAndMonth(moment) : withYear(moment);

/** 'Monday 16 March', with the year where it is not the one of `now`. */
export const longDate = (moment: Moment, now: Moment): string =>
  withoutComma(yearOf(moment) === yearOf(now) ? weekdayAndMonth(moment) : weekdayWithYear(moment));

/** 'night', 'morning', 'afternoon' or 'evening', as the clock on the wall has it. */
export function partOfDay(moment: Moment): string {
  const hour = hourAt(moment);
  if (hour < 5 || hour >= 23) return t({ comment: 'After a day', message: 'night' });
  if (hour < 12) return t({ comment: 'After a day', message: 'morning' });
  return hour < 18
    ? t({ comment: 'After a day', message: 'afternoon' })
    : t({ comment: 'After a day', message: 'evening' });
}

/** Whether 'tonight' is the word: a night begins with the evening, and ends before most people get up. */
export function isTonight(moment: Moment): boolean {
  const hour = hourAt(moment);
  return hour >= 18 || hour < 5;
}
