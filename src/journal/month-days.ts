/** A month as a table of its weeks, and what lies on each of its days. */
import { addDays, dayAt, weekdayOf } from './calendar-day';
import { moodsKept } from './over-time';
import { isBelieved } from './elapsed';
import type { Mood } from './arrival';
import { arrivalsSource } from './arrival';
import type { Entries } from './entries';
import type { Draft } from './entry';
import type { Facts } from './facts';
import { begunFirst } from './order';
import { whenStarted } from './taken';
import { holdsWords } from './written-pages';

const calendarMonth = /^\d{4}-(?:0[1-9]|1[0-2])$/u;

/** Whether the words are a month, such as '2026-03'. */
export const isMonth = (words: string): boolean =>
  calendarMonth.test(words) && weekdayOf(`${words}-01`) !== null;

/** The month a calendar day lies in: '2026-03' for '2026-03-16'. */
export const monthOf = (day: string): string => day.slice(0, 7);

/** The month before or after; '' where it is in no year of four digits. */
export const monthBefore = (month: string): string => monthOf(addDays(`${month}-01`, -1));
export const monthAfter = (month: string): string => monthOf(addDays(`${month}-28`, 4));

/**
 * The days of a month in its weeks, each seven long; null for a day of another month. `begins` is the
 * day a week begins with, 0 for Sunday.
 */
export function weeksOfMonth(month: string, begins: number): (string | null)[][] {
  const first = `${month}-01`;
  const before = ((weekdayOf(first) ?? 0) - begins + 7) % 7;
  const days: (string | null)[] = Array.from({ length: before }, () => null);
  for (let day = first; monthOf(day) === month; day = addDays(day, 1)) days.push(day);
  while (days.length % 7 !== 0) days.push(null);
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

/** One day: how it was, in the order it was said, and the newest draft of each page begun on it. */
export type DayLine = { moods: readonly Mood[]; pages: readonly Draft[] };

/**
 * The days at `now` (ms) on which anything was said or begun, by their names (YYYY-MM-DD). What has no
 * day that can have been lies on none; a check-in is told by how it was, and not a second time as a page.
 */
export function daysOf(entries: Entries, facts: Facts, now: number): Map<string, DayLine> {
  const days = new Map<string, { moods: Mood[]; pages: Draft[] }>();
  const on = (day: string) => {
    const known = days.get(day) ?? { moods: [], pages: [] };
    days.set(day, known);
    return known;
  };
  const told = new Set<string>();
  for (const mood of moodsKept(entries, facts)) {
    told.add(mood.entry);
    if (isBelieved(mood.at, now)) on(dayAt(mood.when)).moods.push(mood);
  }
  for (const { id, source, drafts } of entries.values()) {
    if (told.has(id) || source === arrivalsSource) continue;
    const ofDay = new Map<string, Draft>();
    for (const draft of drafts) {
      if (holdsWords(draft) && isBelieved(draft.startedAt, now)) {
        ofDay.set(dayAt(whenStarted(draft)), draft);
      }
    }
    for (const [day, draft] of ofDay) on(day).pages.push(draft);
  }
  days.delete('');
  for (const { pages } of days.values()) pages.sort(begunFirst);
  return days;
}
