/**
 * A plan for getting in touch once: one message, one way of reaching them, and what happens when no
 * answer comes (docs/content-brief.md, T04). Nothing here plans a second message.
 */
import { contactPlanSource } from './tool-sources';
import { planInForce, type ToolPlace } from './place';
import { partsIn, wordsOf } from './form';
import type { FormPart } from './answer';
import type { Entries } from './entries';
import { addDays, isDay, isPlanDay, weekdayOf } from './calendar-day';
import { entriesFor, newestDraft } from './entries';

const isTime = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);

/** A day that already hurts, theirs or one's own; `day` is YYYY-MM-DD or '', `name` may be ''. */
export type SoreDay = { day: string; name: string };

/** The sore days a field holds, one line each: the day, a space, its name. A line of another form is its name alone. */
export const soreDaysOf = (words: string): SoreDay[] =>
  words
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const day = line.slice(0, 10);
      return !isDay(day) ? { day: '', name: line.trim() } : { day, name: line.slice(10).trim() };
    });

/** The field's words for these days; days without a date or a name are left out. */
export const soreDaysWords = (days: readonly SoreDay[]): string =>
  days
    .map(({ day, name }) => `${day} ${name.replaceAll('\n', ' ').trim()}`.trim())
    .filter((line) => line !== '')
    .join('\n');

/** What a moment for getting in touch may be looked at again for. */
export type TimeCheck = 'late' | 'work' | 'sore';

const dayBegins = '08:00';
const dayEnds = '21:00';
const workBegins = '09:00';
const workEnds = '17:00';

/**
 * What speaks against a moment: between 21:00 and 08:00, in working hours (09:00 to 17:00 from Monday
 * to Friday), or on a marked day, in whatever year. `day` is YYYY-MM-DD, `from` and `until` HH:MM on
 * the other person's clock as far as it is known; anything else there speaks against nothing.
 */
export function timeChecks(
  { day, from, until }: { day: string; from: string; until: string },
  sore: readonly SoreDay[],
): TimeCheck[] {
  const begins = isTime(from) ? from : '';
  const ends = isTime(until) ? until : begins;
  const start = begins === '' ? ends : begins;
  const isPastMidnight = start !== '' && ends < start;
  const isLate =
    start !== '' && (start < dayBegins || start >= dayEnds || ends > dayEnds || isPastMidnight);
  const weekday = weekdayOf(day) ?? 0;
  const isWorkday = weekday >= 1 && weekday <= 5;
  // A moment without a length lies in the hours it begins in.
  const isAtWork =
    isWorkday &&
    start !== '' &&
    !isPastMidnight &&
    start < workEnds &&
    (ends > workBegins || start >= workBegins);
  const isSore = isDay(day) && sore.some((one) => one.day.slice(5) === day.slice(5));
  return [
    ...(isLate ? (['late'] as const) : []),
    ...(isAtWork ? (['work'] as const) : []),
    ...(isSore ? (['sore'] as const) : []),
  ];
}

/** Silence for this long is an answer (docs/content-brief.md, T04). */
export const answerDays = 28;

export type PlanStanding =
  /** Being written, or written and not used. */
  | { state: 'planned' }
  /** Used: `day` is when it was sent (YYYY-MM-DD); once it is over, silence has become an answer. */
  | { state: 'sent'; day: string; isOver: boolean }
  /** Used and answered: a plan of its own may follow. */
  | { state: 'answered'; day: string };

/**
 * How a plan stands on `today` (YYYY-MM-DD). A plan counts as sent from whatever stands in its field:
 * where that is no day, it was sent today.
 */
export function planStanding(parts: readonly FormPart[], today: string): PlanStanding {
  const sent = wordsOf(parts, 'sent').trim();
  if (sent === '') return { state: 'planned' };
  const day = isPlanDay(sent) ? sent : today;
  if (wordsOf(parts, 'reply').trim() !== '') return { state: 'answered', day };
  const until = addDays(day, answerDays);
  return { state: 'sent', day, isOver: until !== '' && today >= until };
}

/**
 * The plan to go on with, as the draft and entry to open: the newest, unless it was used and answered.
 * A plan that was used and not answered stays the one shown, so that no second message is planned.
 */
export const planPlace = (entries: Entries, today: string): ToolPlace =>
  planInForce(entries, contactPlanSource, (draft) => planStanding(partsIn(draft), today).state);

/** The sore days of the plan before, so that they are marked once. */
export function lastSoreDays(entries: Entries): string {
  const plans = entriesFor(entries, contactPlanSource).map((entry) => partsIn(newestDraft(entry)));
  return plans.map((parts) => wordsOf(parts, 'sore')).findLast((words) => words !== '') ?? '';
}
