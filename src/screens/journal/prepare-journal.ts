import type { Entries } from '@/journal/entries';
import { monthsOf } from '@/journal/months';
import { newestPagesFirst } from '@/journal/newest-pages';
import { countsOf, glanceAt } from './overview';
import { linesOf } from './timeline-plan';

/**
 * What the journal's screen needs of every page at `now` (ms), in steps short enough to stand between two frames. The
 * screen works out what is missing; once the steps were taken it finds them done.
 */
export const stepsToJournal = (entries: Entries, now: number): readonly (() => unknown)[] => [
  () => newestPagesFirst(entries),
  () => glanceAt(entries),
  () => countsOf(entries, now),
  () => monthsOf(newestPagesFirst(entries)),
  () => linesOf(monthsOf(newestPagesFirst(entries))),
];
