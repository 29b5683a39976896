import { isTime, unknownMoment } from '@/journal/elapsed';
import { wallTime, type Moment } from '@/journal/zone';

/** A moment as a file tells it: by the wall where it was taken. */
export type Stamp = {
  /** Milliseconds since 1970, UTC. */
  at: number;
  /** Minutes east of UTC where it was taken; absent where that was not kept. */
  offset?: number;
  /** 'YYYY-MM-DDTHH:MM:SS' as the wall showed it; '' where no date can say it. */
  wall: string;
};

/** What stands on the wall in a year of four digits; '' for anything else, and for a moment nobody knows. */
export function stampOf(moment: Moment): Stamp {
  const { at, offset } = typeof moment === 'number' ? { at: moment, offset: undefined } : moment;
  const isKnown = isTime(at) && at !== unknownMoment;
  const told = isKnown ? new Date(wallTime(moment)).toISOString() : '';
  return {
    at,
    ...(offset === undefined ? {} : { offset }),
    wall: /^\d{4}-/u.test(told) ? told.slice(0, 19) : '',
  };
}

/** The calendar day of a stamp, 'YYYY-MM-DD'; '' where it has none. */
export const dayOf = ({ wall }: Stamp): string => wall.slice(0, 10);

/** 'YYYY-MM-DD HH:MM'; '' where it has none. */
export const minuteOf = ({ wall }: Stamp): string => wall.slice(0, 16).replace('T', ' ');

const two = (number: number): string => String(number).padStart(2, '0');

/** '+01:00' for minutes east of UTC; to the minute, as every offset in use is. */
export function offsetWords(offset: number): string {
  const minutes = Math.round(Math.abs(offset));
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/**
 * The moment to the millisecond, as RFC 3339: with the offset of its place where that was kept
 * ('2026-11-23T21:14:05.120+01:00'), and else in UTC ('…Z'). '' where no date can say it.
 */
export function exactMoment({ at, offset, wall }: Stamp): string {
  if (wall === '') return '';
  if (offset === undefined) return new Date(at).toISOString();
  return new Date(at + Math.round(offset) * 60_000).toISOString().replace('Z', offsetWords(offset));
}
