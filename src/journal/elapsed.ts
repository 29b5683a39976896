/**
 * How long ago something stored was. A clock may have been wrong when it was stored: a moment that lies
 * ahead of now is not believed, and neither is one that was never known.
 */

import { daysApart } from './calendar-day';
import type { Moment } from './zone';

/** What stands for a moment that nobody knows; no page was written at the first ms of 1970. */
export const unknownMoment = 0;

/** The furthest from 1970 that a date can be, in ms (ECMA-262, 21.4.1.1). */
export const furthestTime = 8.64e15;

/** True for a number of ms that is a date; anything else would stop a screen that shows it. */
export const isTime = (at: number): boolean => Math.abs(at) <= furthestTime;

/** Whether a stored moment (ms) can have been, at `now`. */
export const isBelieved = (at: number, now: number): boolean =>
  isTime(at) && at !== unknownMoment && at <= now;

/** Whether a stored moment lies less than `length` ms before `now`; one ahead doesn't. */
export const isWithin = (at: number, now: number, length: number): boolean =>
  isBelieved(at, now) && now - at < length;

/** Whether a stored moment lies on a day less than so many days before `now`; one ahead doesn't. */
export const isWithinDays = (when: Moment, now: number, days: number): boolean =>
  isBelieved(typeof when === 'number' ? when : when.at, now) && daysApart(when, now) < days;

/**
 * Whether something that ends at `until` (ms) and was stored to last `longest` ms at the most still
 * lasts; one that would last longer was stored under a clock that ran ahead.
 */
export const stillLasts = (until: number, now: number, longest: number): boolean =>
  until > now && until - now <= longest;
