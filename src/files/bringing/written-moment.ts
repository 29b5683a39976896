import { numberOfDay } from '@/journal/calendar-day';
import { momentAt, momentIn, offsetAt, offsetIn } from '@/journal/zone';

/** A moment as a file tells it: ms since 1970, and minutes east of UTC where that was, if it is known. */
export type WrittenMoment = { at: number; offset: number | undefined };

const minute = 60_000;
const dayLength = 86_400_000;
const furthestEast = 18 * 60;

const pattern =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:T|,?[ \t]{1,3})(\d{1,2})[:.](\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?[ \t]?(am|pm|a\.m\.|p\.m\.)?[ \t]?(z|utc|gmt|[+-]\d{2}(?::?\d{2})?)?)?$/iu;

/** Minutes east of UTC; null for what no place has. */
function eastOf(zone: string): number | null {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/u.exec(zone) ?? [];
  if (sign === undefined) return 0;
  const east = Number(hours) * 60 + Number(minutes);
  if (Number(minutes) > 59 || east > furthestEast) return null;
  return sign === '-' ? 0 - east : east;
}

function hourOf(hours: string, half: string): number | null {
  const hour = Number(hours);
  if (half === '') return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.startsWith('p') ? 12 : 0);
}

/** The first and last years a diary is believed to be of: what lies beyond stands for no day at all. */
const isLikelyYear = (year: string): boolean => year >= '1900' && year <= '2199';

/**
 * The moment a text such as '2018-12-10T16:55:00Z', '2018-12-10 16:55' or '2018-12-10' tells; null for
 * anything else, and for a day that no diary is of. Where the text has no zone it is the time on the
 * wall in `zone`, or where the person is now; a day alone is its noon, which no clock change moves.
 */
export function writtenMoment(text: string, zone?: string): WrittenMoment | null {
  if (text.length > 60) return null;
  const found = pattern.exec(text.trim());
  if (found === null) return null;
  const [, year = '', month = '', date = '', hours, minutes = '0', seconds = '0', part = ''] =
    found;
  const [half = '', east = ''] = [found[8]?.toLowerCase(), found[9]?.toLowerCase()];
  const day = numberOfDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  const hour = hours === undefined ? 12 : hourOf(hours, half);
  // A second that was put in is told as the last of its minute.
  const second = Math.min(Number(seconds), 59);
  if (day === null || hour === null || !isLikelyYear(year)) return null;
  if (Number(minutes) > 59 || Number(seconds) > 60) return null;
  const wall =
    day * dayLength +
    (hour * 60 + Number(minutes)) * minute +
    second * 1000 +
    Math.floor(Number(`0.${part === '' ? '0' : part}`) * 1000);
  if (east !== '') {
    const minutesEast = eastOf(east);
    if (minutesEast === null) return null;
    const at = wall - minutesEast * minute;
    // 'Z' says when, and nothing of where.
    const said = /^[+-]/u.test(east) ? minutesEast : undefined;
    return { at, offset: (zone === undefined ? undefined : offsetIn(zone, at)) ?? said };
  }
  const there = zone === undefined ? undefined : momentIn(zone, wall);
  if (there !== undefined && zone !== undefined)
    return { at: there, offset: offsetIn(zone, there) };
  const here = momentAt(wall);
  return { at: here, offset: offsetAt(here) };
}
