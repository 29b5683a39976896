import { plural } from '@lingui/core/macro';
import { daysApart } from '@/journal/calendar-day';
import { shortDate } from '@/ui/when';

/** 'today', 'yesterday', '4 April'; both in ms since 1970. */
export function dayWords(at: number, now: number): string {
  const days = daysApart(at, now);
  if (days === 0) return 'today';
  return days === 1 ? 'yesterday' : shortDate(at, now);
}

/** 'today', 'yesterday', '19 days ago', and the date once it is longer ago than anybody counts. */
export function agoWords(at: number, now: number): string {
  const days = daysApart(at, now);
  return days > 1 && days < 60
    ? plural(days, { one: '# day ago', other: '# days ago' })
    : dayWords(at, now);
}
